using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>活動: what comes next, when, how long from now, and where.</summary>
public static class ComingMeetings
{
    private const int Most = 8;

    public static Answer Run(Turn turn)
    {
        var coming = turn.Records.Meetings.Of(turn.Me.Id, turn.Now, turn.Now + Limits.Ahead, turn.Clock)
            .Select(m => new LedMeeting(m.Meeting, m.Community))
            .Concat(Leading.Meetings(turn, turn.Now, turn.Now + Limits.Ahead))
            .DistinctBy(m => m.Meeting.Id)
            .OrderBy(m => m.Meeting.StartsAt)
            .ToList();
        if (coming.Count == 0)
            return Reply.Say(turn.Texts.NothingComing, Next(turn));

        var severalCommunities = coming.DistinctBy(m => m.Community.Id).Skip(1).Any();
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.ComingTitle,
                Fields = [.. coming.Take(Most).Select(m => new Field(turn.Wording.Span(m.Meeting), Line(turn, m, severalCommunities)))],
                Note = turn.Texts.NotShown(coming.Count, Most),
            },
            Next(turn));
    }

    private static string Line(Turn turn, LedMeeting m, bool withCommunity)
    {
        var when = m.Meeting.IsOpenAt(turn.Now) ? turn.Texts.OpenNow : turn.Wording.UntilStart(m.Meeting, turn.Now);
        return Joined.Lines(
            turn.Wording.NameAndTopic(m.Meeting, m.Community),
            Joined.Beside(withCommunity ? m.Community.Name : "", m.Meeting.Place, when, m.Meeting.Id.ToString()));
    }

    private static IReadOnlyList<Choice> Next(Turn turn) => Leading.Communities(turn).Count > 0
        ? [turn.Button(CommandIds.OpenSignIn), turn.Button(CommandIds.Plan), turn.Button(CommandIds.Leave)]
        : [turn.Button(CommandIds.CheckIn), turn.Button(CommandIds.Leave)];
}
