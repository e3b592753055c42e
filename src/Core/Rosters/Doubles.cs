using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// Known people who may be somebody whom a file has as new: they have that name, or had it, at that school or in that place, and no row
/// of their own. Or theirs, of a fellow at that school and at no other department, is much like it.
/// </summary>
internal static class Doubles
{
    public static IReadOnlyList<Person> Of(IRecords records, RosterPerson person, IReadOnlySet<PersonId> taken) =>
    [
        .. records.People.Named(person.Name).Where(one => SameLetters.AreSame(one.School, person.School) || AreMet(records, one, person))
            .Concat(Fellows(records, person)
                .Where(one => !taken.Contains(one.Id))
                .Where(one => records.People.FormerNamesOf(one.Id).Any(former => NameKey.AreSame(former, person.Name)) || IsLike(one, person)))
            .Where(one => one.DeletedOn is null && !taken.Contains(one.Id))
            .Where(one => RosterRecognition.MayBeNumber(one.Number, person.Number) || IsOneButForNumber(one, person))
            .DistinctBy(one => one.Id),
    ];

    /// <summary>All else is the same: a number may have been mistyped.</summary>
    private static bool IsOneButForNumber(Person known, RosterPerson person) =>
        NameKey.AreSame(known.Name, person.Name) && known.Department.Length > 0 && NameKey.AreSame(known.Department, person.Department)
        && SameLetters.AreSame(known.School, person.School) && RosterRecognition.MayBe(known.Email, person.Email);

    private static bool IsLike(Person known, RosterPerson person) =>
        RosterRecognition.MayBe(known.Department, person.Department) && SameLetters.AreSame(known.School, person.School)
        && (LongerName.Joins(known.Name, person.Name) || ChangedName.Joins(known.Name, person.Name));

    private static bool AreMet(IRecords records, Person known, RosterPerson person) => person.Entries.Any(row => row.Seat is null
        ? records.OfficeOf(row) is { } office && records.People.DaysIn(office, known.Id) is not null
        : records.Communities.Find(row.Programme, row.Community!) is { } community && records.People.PlacesOf(community.Id, known.Id).Count > 0);

    /// <summary>Those in the communities into which the file puts somebody.</summary>
    private static IEnumerable<Person> Fellows(IRecords records, RosterPerson person) => person.Entries
        .Where(row => row.Seat is not null)
        .Select(row => records.Communities.Find(row.Programme, row.Community!))
        .OfType<Community>()
        .SelectMany(community => records.People.EverIn(community.Id))
        .Select(member => member.Person)
        .DistinctBy(one => one.Id);
}
