using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Letters;

/// <summary>明天 14:00 例行研討 第3次「AI教材共備」.</summary>
internal static class ComingMeetingItem
{
    public static LetterItem Of(Pen pen, Topic.ComingMeeting topic)
    {
        var (meeting, community) = (topic.Meeting, topic.Community);
        var name = pen.Wording.NameAndTopic(meeting, community);
        var opens = topic.OpensAt is { } at ? pen.Texts.SignInOpensItself(pen.Time(at)) : "";
        return new LetterItem
        {
            Order = (pen.Day(meeting.StartsAt) == pen.Today ? LetterRank.Soon : LetterRank.Due, pen.Day(meeting.StartsAt)),
            Title = pen.Texts.MeetingSoon(name, When(pen, meeting)),
            Lines =
            [
                new Field(pen.Texts.TimeLabel, pen.Wording.Span(meeting)),
                new Field(pen.Texts.PlaceLabel, meeting.Place.Length > 0 ? meeting.Place : pen.Texts.NotSet),
                new Field(pen.Texts.CommunityLabel, community.Name),
                new Field(pen.Texts.NumberLabel, meeting.Id.ToString()),
                .. opens.Length > 0 ? [new Field("", opens)] : Array.Empty<Field>(),
            ],
            Line = new Field(
                pen.Wording.DayAndTime(meeting.StartsAt),
                Joined.Beside(name, meeting.Place, pen.SeveralCommunities ? community.Name : "", meeting.Id.ToString(), opens)),
            Deeds = [pen.Button(CommandIds.Leave, meeting.Id.ToString()), pen.Button(CommandIds.Meetings), .. Board(pen, topic)],
            Community = community,
            Name = meeting.Id.ToString(),
        };
    }

    /// <summary>今天 14:00（2 小時後）, 明天 14:00, and later with the date.</summary>
    private static string When(Pen pen, Meeting meeting)
    {
        var time = pen.Wording.Time(meeting.StartsAt);
        var fromNow = pen.Wording.UntilStart(meeting, pen.Now);
        return (pen.Day(meeting.StartsAt).DayNumber - pen.Today.DayNumber) switch
        {
            0 => pen.Texts.WithAside($"{pen.Texts.Today} {time}", fromNow),
            1 => $"{fromNow} {time}",
            _ => pen.Wording.DayAndTime(meeting.StartsAt),
        };
    }

    private static IEnumerable<Choice> Board(Pen pen, Topic.ComingMeeting topic) =>
        topic.OpensAt is not null && pen.Board(topic.Meeting) is { } page ? [Choice.Opening(pen.Texts.OpenBoard, page)] : [];
}
