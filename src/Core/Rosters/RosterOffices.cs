using CommunityBot.Communities;
using CommunityBot.Records;

namespace CommunityBot.Rosters;

/// <summary>Which office a row is about.</summary>
internal static class RosterOffices
{
    /// <returns>Null for a seat, and for the head of a community that is not known yet.</returns>
    public static Office? OfficeOf(this IRecords records, RosterEntry row) => row switch
    {
        { Seat: not null } => null,
        { HeadOf: null } => new Office.Officer(row.Programme),
        { HeadOf: { } headed } => records.Communities.Find(row.Programme, headed) is { } community ? new Office.Head(community.Id) : null,
    };
}
