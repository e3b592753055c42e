using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Points;

/// <summary>The answer to 點數: the sum of each rule with its article, and what can still be had. No line of the ledger is read.</summary>
internal static class PointSummary
{
    /// <param name="turn">Of the command 點數.</param>
    /// <param name="places">The same name in each; all of programmes that give points.</param>
    public static Reply Show(Turn turn, IReadOnlyList<Membership> places)
    {
        var name = Namesakes.In(turn, places.Select(place => place.Community)).Shown(places[0].Person);
        var why = places[0].Person.Id == turn.Me.Id ? $"{turn.Word} {turn.Texts.Why}" : $"{turn.Word} {name} {turn.Texts.Why}";
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.PointsTitle(name),
                Fields = [.. places.SelectMany(place => Fields(turn, place)).Take(Limits.Lines)],
            },
            Choice.Saying(why),
            places[0].Person.Id == turn.Me.Id ? turn.Button(CommandIds.Attendance) : Choice.Saying($"{turn.Word} {turn.Texts.Everybody}"));
    }

    public static PointStatement Statement(Turn turn, Membership place)
    {
        var rulebook = turn.Rulebooks.Find(place.Community.Programme)!;
        var sums = turn.Records.Points.SumsOf(place.Person.Id, place.Community.Id);
        return PointStatement.Of(rulebook, sums, [.. Ahead(turn, rulebook, place, sums)]);
    }

    private static IEnumerable<Field> Fields(Turn turn, Membership place)
    {
        var statement = Statement(turn, place);
        yield return new Field(place.Community.Name, statement.Lines.Count == 0 ? turn.Texts.NoPointsYet : turn.Texts.PointsTotal(statement.Total));
        foreach (var line in statement.Lines)
            yield return turn.Points.Of(line);
        if (statement.Attending.Count == 0)
            yield return new Field(turn.Texts.StillReachable, turn.Texts.NothingAhead);
        foreach (var prospect in statement.Attending)
            yield return new Field(turn.Texts.StillReachable, turn.Points.Of(prospect));
        if (statement.Attending.Count > 0)
            yield return new Field(turn.Texts.IfAllAttended, turn.Texts.PointsTotal(statement.IfAllAttended));
        foreach (var prospect in statement.Doing)
            yield return new Field(turn.Texts.AlsoReachable, turn.Points.Of(prospect));
    }

    /// <summary>What is planned until the end of the period, and the approval that a convener still waits for.</summary>
    private static IEnumerable<PointDeed> Ahead(Turn turn, Rulebook rulebook, Membership place, IReadOnlyList<PointSum> sums)
    {
        var coming = turn.Records.Meetings
            .Of(place.Person.Id, turn.Now, turn.Clock.Whole(rulebook.Period.End).To, turn.Clock)
            .Where(mine => mine.Community.Id == place.Community.Id && mine.Meeting.EndsAt > turn.Now);
        foreach (var mine in coming)
        {
            var day = turn.Clock.Day(mine.Meeting.StartsAt);
            if (!mine.Presence.CountsAsPresent)
                yield return new PointDeed.Attended(mine.Meeting.Id, mine.Meeting.Kind, day);
            if (mine.Presence.PresentedAt is null)
                yield return new PointDeed.Presented(mine.Meeting.Id, mine.Meeting.Kind, day);
        }

        var isConvener = place.Role == Role.Convener && place.Days.Includes(turn.Today);
        if (isConvener && Handover.Open(turn.Records, rulebook, place.Community, turn.Today) is { Count: > 0 } open
            && !open.Any(rule => sums.Any(sum => sum.Rule == rule.Id && sum.Times > 0)))
            yield return new PointDeed.Convened();
    }
}
