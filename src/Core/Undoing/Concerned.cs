using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Records;

namespace CommunityBot.Undoing;

/// <summary>Whom a deed was about.</summary>
internal static class Concerned
{
    /// <summary>Whether it was about somebody whose data is deleted since: no earlier deed brings them back, nor changes what stays of them.</summary>
    public static bool IsErased(IRecords records, Deed deed) => In(records, deed).Any(person => IsErased(records, person));

    public static bool IsErased(IRecords records, Whom whom) => whom.Person is { } person && IsErased(records, person);

    private static bool IsErased(IRecords records, PersonId person) => records.People.Find(person)?.DeletedOn is not null;

    private static IEnumerable<PersonId> In(IRecords records, Deed deed) => deed switch
    {
        Deed.Attendance noted => noted.Of.Select(whom => whom.Person).OfType<PersonId>(),
        Deed.LeaveFrom leave => [leave.Person],
        Deed.Placed placed => placed.Of.Select(change => change.Person),
        Deed.Appointed appointed => appointed.Of.Select(change => change.Person),
        Deed.Credited credited => [credited.Of],
        Deed.Renamed renamed => [renamed.Person],
        Deed.Booked booked =>
            records.Budget.Of(booked.Community).Where(line => booked.Lines.Contains(line.Id)).Select(line => line.PayeeMember).OfType<PersonId>(),
        _ => [],
    };
}
