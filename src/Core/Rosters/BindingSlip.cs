using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>A line to cut out and hand to somebody: the one-time code (綁定碼) that joins their chat account to the roster.</summary>
/// <param name="Community">Empty for an officer.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Number">Theirs at the school where nothing else tells them apart from somebody; else empty.</param>
/// <param name="Code">As <see cref="BindingCode.Shown"/>.</param>
/// <param name="LastDay">The last whole day on which it is good.</param>
public sealed record BindingSlip(string Community, Person Person, string Number, string Code, DateOnly LastDay)
{
    /// <summary>
    /// Slips for everybody on a roster who has no chat account yet and has not left, in the order of the file; somebody in two
    /// communities has one in each, with the same code.
    /// </summary>
    public static IReadOnlyList<BindingSlip> For(IRecords records, RosterOutcome.Imported roster, SchoolClock clock, DateTimeOffset now) =>
        [.. roster.People
            .Where(one => records.Accounts.Of(one.Person.Id).Count == 0)
            .SelectMany(one => Of(records, one.Person, one.Roster, clock, now))
            .OrderBy(slip => slip.Line)
            .Select(slip => slip.Slip)
            .Distinct()];

    private static IEnumerable<(int Line, BindingSlip Slip)> Of(IRecords records, Person person, RosterPerson roster, SchoolClock clock, DateTimeOffset now)
    {
        var entries = roster.Entries.Where(entry => IsThere(records, entry, person, clock.Day(now))).ToList();
        if (entries.Count == 0)
            return [];
        var code = records.Accounts.NewCode(person.Id, now, BindingCode.RosterLifetime);
        var lastDay = clock.Day(code.ExpiresAt).AddDays(-1);
        var number = records.People.Named(person.Name).Any(other => other.Id != person.Id && IsLike(other, person)) ? person.Number : "";
        return entries.Select(entry => (entry.Line, new BindingSlip(entry.Community ?? "", person, number, code.Shown, lastDay)));
    }

    private static bool IsLike(Person other, Person person) =>
        other.DeletedOn is null && NameKey.AreSame(other.InFull, person.InFull) && NameKey.AreSame(other.Email, person.Email);

    private static bool IsThere(IRecords records, RosterEntry entry, Person person, DateOnly today) => records.OfficeOf(entry) is { } office
        ? records.People.DaysIn(office, person.Id)?.Reaches(today) == true
        : records.Communities.Find(entry.Programme, entry.Community!) is { } community
            && records.People.PlacesOf(community.Id, person.Id).Any(place => place.Days.Reaches(today));
}
