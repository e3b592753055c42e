using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// Those who have no account yet, each community's in a line, with a code for each: who is in it or is to come, as both are handed one, and for an
/// officer its heads and the officers too.
/// </summary>
internal static class UnlinkedMembers
{
    public static Reply Show(Turn turn, IReadOnlyList<Community> of, DateOnly day, bool withOffices)
    {
        var without = Members(turn, of, day).Concat(withOffices ? Officers(turn, day) : [])
            .Select(one => (one.Where, People: one.People
                .Where(person => person.DeletedOn is null && !ShowMembers.IsLinked(turn, person)).DistinctBy(person => person.Id).ToList()))
            .Where(one => one.People.Count > 0)
            .ToList();
        var people = without.SelectMany(one => one.People).DistinctBy(person => person.Id).ToList();
        var names = new Namesakes(people);
        return people.Count == 0 ? Reply.Say(turn.Texts.AllAreLinked) : Reply.Show(
            new Card
            {
                Title = turn.Texts.UnlinkedTitle(people.Count),
                Fields = [.. without.Take(Limits.Lines).Select(one => new Field(one.Where, names.List(turn, one.People)))],
            },
            [.. people.Take(Limits.Buttons).Select(names.Shown)
                .Select(name => Choice.Saying(name, Joined.Words(turn.Texts.Word(CommandIds.IssueCode), name)))]);
    }

    private static IEnumerable<(string Where, IEnumerable<Person> People)> Members(Turn turn, IReadOnlyList<Community> of, DateOnly day)
    {
        var administered = turn.Records.AdministeredBy(turn.Me.Id, turn.Today).Select(community => community.Id).ToHashSet();
        var people = turn.Records.People;
        return of.Select(community => (community.Name, people.EverIn(community.Id).Where(place => place.Days.Reaches(day)).Select(place => place.Person)
            .Concat(administered.Contains(community.Id) ? people.EverHeadsOf(community.Id).Where(Holds(turn, new Office.Head(community.Id), day)) : [])));
    }

    private static IEnumerable<(string Where, IEnumerable<Person> People)> Officers(Turn turn, DateOnly day) =>
        turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Select(programme => (turn.Wording.Name(programme), turn.Records.People.EverOfficersOf(programme)
            .Where(Holds(turn, new Office.Officer(programme), day))));

    private static Func<Person, bool> Holds(Turn turn, Office office, DateOnly day) =>
        person => turn.Records.People.DaysIn(office, person.Id)?.Reaches(day) == true;
}
