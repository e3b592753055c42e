using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Whom of a roster is known already: by number, else by e-mail, else by name and school. One known person is never taken for two.</summary>
internal static class RosterRecognition
{
    /// <returns>Everybody of the roster with who they are, and for somebody new those who they may be.</returns>
    public static IReadOnlyList<(RosterPerson Person, Person? Known, IReadOnlyList<Person> MayBe)> Of(
        IRecords records, Roster roster, bool takesDoubles, List<RosterProblem> problems)
    {
        var taken = new HashSet<PersonId>();
        var found = new List<(RosterPerson Person, Person? Known)>();
        foreach (var person in roster.People)
        {
            var candidates = person.Tag is { } tag ? Tagged(records, person, tag, problems) : Candidates(records, person, taken);
            if (candidates.Count > 1)
                problems.Add(new RosterProblem(person.Entries[0].Line, RosterFault.Namesakes, person.Name));
            var known = candidates is [var only] ? only : null;
            if (records.People.FindByEmail(person.Email) is { } other && other.Id != known?.Id && candidates.Count < 2)
                problems.Add(new RosterProblem(person.Entries[0].Line, RosterFault.EmailOfAnother, person.Email, other.Name));
            if (known is not null)
                taken.Add(known.Id);
            found.Add((person, known));
        }

        return [.. found.Select(one => one.Known is null ? Double(records, one.Person, taken, takesDoubles) : (one.Person, one.Known, []))];
    }

    public static bool MayBe(string known, string said) => known.Length == 0 || said.Length == 0 || NameKey.AreSame(known, said);

    public static bool MayBeNumber(string known, string said) => known.Length == 0 || said.Length == 0 || StaffNumber.AreSame(known, said);

    private static (RosterPerson Person, Person? Known, IReadOnlyList<Person> MayBe) Double(
        IRecords records, RosterPerson person, HashSet<PersonId> taken, bool takes)
    {
        var doubles = Doubles.Of(records, person, taken);
        return takes && doubles is [var same] && taken.Add(same.Id) ? (person, same, []) : (person, null, doubles);
    }

    private static List<Person> Tagged(IRecords records, RosterPerson person, PersonId tag, List<RosterProblem> problems)
    {
        if (RosterTag.Find(records, tag, person.Name) is { } known)
            return [known];
        problems.Add(new RosterProblem(person.Entries[0].Line, RosterFault.TagOfAnother, person.Name, tag.Tag()));
        return [];
    }

    private static List<Person> Candidates(IRecords records, RosterPerson person, HashSet<PersonId> taken)
    {
        if (records.People.FindByNumber(person.Number) is { } sameNumber)
            return [sameNumber];
        if (records.People.FindByEmail(person.Email) is { } sameEmail && MayBeNumber(sameEmail.Number, person.Number))
            return [sameEmail];
        var named = records.People.Named(person.Name)
            .Where(one => SameLetters.AreSame(one.School, person.School))
            .Where(one => !taken.Contains(one.Id) && MayBeNumber(one.Number, person.Number) && MayBe(one.Email, person.Email))
            .ToList();
        return named.Count > 1 && named.Where(one => NameKey.AreSame(one.Department, person.Department)).ToList() is [var only] ? [only] : named;
    }
}
