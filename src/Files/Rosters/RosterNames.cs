using CommunityBot.Communities;
using CommunityBot.Rosters;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rosters;

/// <summary>
/// What the people of a roster are called where it is said what becomes of them: two of one name are told apart as everywhere, see <see cref="ToldApart"/>.
/// </summary>
internal sealed class RosterNames
{
    private readonly Dictionary<int, PlannedPerson> _byLine;
    private readonly ToldApart _apart;

    /// <param name="plan">Everybody whom the file has, or lacks.</param>
    /// <param name="others">Who else is named.</param>
    public RosterNames(RosterPlan plan, params IEnumerable<Person> others)
    {
        _byLine = plan.People
            .SelectMany(person => person.Roster.Entries.Select(row => (row.Line, Person: person)))
            .ToDictionary(one => one.Line, one => one.Person);
        _apart = new ToldApart(plan.People.Select(Known).Concat(plan.Missing.Select(member => member.Person)).Concat(others));
    }

    public string Shown(RosterEntry row) => Shown(_byLine[row.Line]);

    public string Shown(Person person) => _apart.Shown(person);

    /// <summary>Who is new has no number in the records to be told by, and two who are alike in all else have one of the school's.</summary>
    public string Shown(PlannedPerson person) => Known(person) is var known && person.Known is null && _apart.Further(known) == known.Id.Tag()
        ? Joined.Words(known.InFull, known.Number)
        : _apart.Shown(known);

    /// <summary>As they will be known; of somebody new as the file has them, under a number that nobody has.</summary>
    private static Person Known(PlannedPerson person) => person.After ?? new Person
    {
        Id = new PersonId(-person.Roster.Entries[0].Line),
        Name = person.Roster.Name,
        School = person.Roster.School,
        Department = person.Roster.Department,
        Email = person.Roster.Email,
        Number = person.Roster.Number,
    };
}
