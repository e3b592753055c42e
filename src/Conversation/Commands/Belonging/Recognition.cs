using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// Whether who joins is known: somebody of that name at that school, where nothing that was said is otherwise. Who only may be the same, at
/// a school that may be another name of it or in another department, is asked about; of who moves no school needs to be said.
/// </summary>
internal static class Recognition
{
    /// <returns>Who it is; or those who it may be; or neither for somebody new.</returns>
    public static (Person? Known, IReadOnlyList<Person> Near) Of(Turn turn, ProgrammeId programme, JoinWords joins)
    {
        var there = InProgramme(turn, programme).Where(person => NameKey.AreSame(person.Name, joins.Name)).DistinctBy(person => person.Id).ToList();
        if (joins.School.Length == 0)
            return there is [var only] ? (only, []) : (null, there);
        var same = turn.Records.People.Named(joins.Name).Where(person => person.DeletedOn is null && SchoolName.AreSame(person.School, joins.School)).ToList();
        var names = new Namesakes(same);
        if (same.Find(person => NameKey.AreSame(names.InFull(person), Joined.Words(joins.Name, person.School, joins.Department))) is { } named
            && names.Further(named).Length > 0)
            return (named, []);
        if (same.FindAll(person => NameKey.AreSame(person.Department, joins.Department)) is [var exactly])
            return (exactly, []);
        if (same is [var one] && (joins.Department.Length == 0 || one.Department.Length == 0))
            return (one, []);
        return joins.IsNew ? (null, []) : (null, joins.Moves ? same : [.. same.Union(there)]);
    }

    private static IEnumerable<Person> InProgramme(Turn turn, ProgrammeId programme) => turn.Records.Communities.All()
        .Where(community => community.Programme == programme)
        .SelectMany(community => turn.Records.People.EverIn(community.Id).Select(member => member.Person))
        .Concat(LedPeople.OfOffices(turn))
        .Concat(LedPeople.Coming(turn))
        .Where(person => person.DeletedOn is null);
}
