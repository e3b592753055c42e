using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Points;

/// <summary>The answer to 點數 全部: one line for each member of the communities that the speaker leads.</summary>
internal static class PointRoll
{
    public static Reply Show(Turn turn, IReadOnlyList<Community> communities)
    {
        var counted = communities.Where(community => turn.Rulebooks.Find(community.Programme) is { Points.Count: > 0 }).ToList();
        if (counted.Count == 0)
            return turn.Points.NoRules(communities);
        var members = counted.SelectMany(community => turn.Records.People.MembersOf(community.Id, turn.Today)).ToList();
        var shown = members.Take(Limits.Lines).ToList();
        var names = new Namesakes(members.Select(member => member.Person));
        IEnumerable<Choice> next = counted.Count > 1
            ? counted.Take(Limits.Buttons).Select(community => Choice.Saying(community.Name, $"{turn.Word} {community.Name}"))
            : shown.Take(Limits.Buttons).Select(member => names.Shown(member.Person)).Select(name => Choice.Saying(name, $"{turn.Word} {name}"));
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.PointsOfAllTitle,
                Fields = [.. shown.GroupBy(member => member.Community.Id).SelectMany(group => Fields(turn, [.. group], names))],
                Note = turn.Texts.NotShown(members.Count, shown.Count),
            },
            [.. next]);
    }

    private static IEnumerable<Field> Fields(Turn turn, IReadOnlyList<Membership> members, Namesakes names) =>
        members.Select(member => new Field(names.Shown(member.Person), turn.Texts.PointsTotal(Total(turn, member))))
            .Prepend(new Field("", members[0].Community.Name));

    private static PointValue Total(Turn turn, Membership member) =>
        turn.Records.Points.SumsOf(member.Person.Id, member.Community.Id).Select(sum => sum.Points).Sum();
}
