using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Records;

namespace CommunityBot.Rosters;

/// <summary>A line to cut out and hand to somebody: the one-time code (綁定碼) that joins their chat account to the roster.</summary>
/// <param name="Community">Empty for an officer.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Code">As <see cref="BindingCode.Shown"/>.</param>
public sealed record BindingSlip(string Community, string Name, string Code)
{
    /// <summary>
    /// Slips for everybody on a roster who has no chat account yet, in the order of the file; somebody in two communities has one
    /// in each, with the same code.
    /// </summary>
    public static IReadOnlyList<BindingSlip> For(IRecords records, RosterOutcome.Imported roster, DateTimeOffset now) =>
        [.. roster.People
            .Where(one => records.Accounts.Of(one.Person.Id).Count == 0)
            .SelectMany(one => Of(records, one.Person, one.Roster, now))
            .OrderBy(slip => slip.Line)
            .Select(slip => slip.Slip)
            .Distinct()];

    private static IEnumerable<(int Line, BindingSlip Slip)> Of(IRecords records, Person person, RosterPerson roster, DateTimeOffset now)
    {
        var code = records.Accounts.NewCode(person.Id, now, BindingCode.RosterLifetime).Shown;
        return roster.Entries.Select(entry => (entry.Line, new BindingSlip(entry.Seat?.Community ?? entry.HeadOf ?? "", person.Name, code)));
    }
}
