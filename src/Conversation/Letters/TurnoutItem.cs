using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Letters;

/// <summary>例行研討 第3次：到 8／10 人, who was away, and whether its record is still to be written.</summary>
internal static class TurnoutItem
{
    public static LetterItem Of(Pen pen, Topic.Turnout topic)
    {
        var (meeting, id) = (topic.Meeting, topic.Meeting.Id.ToString());
        var name = pen.Wording.Name(meeting, topic.Community);
        var away = Names(pen, topic.Away);
        var minutes = topic.NeedsMinutes ? pen.Texts.MinutesNotWritten : "";
        var record = pen.Button(CommandIds.Record, id);
        return new LetterItem
        {
            Order = (LetterRank.Past, pen.Day(meeting.StartsAt)),
            Title = pen.Texts.RosterTitle(name, topic.Present, topic.Members),
            Lines =
            [
                new Field(pen.Texts.TimeLabel, pen.Wording.Span(meeting)),
                new Field(pen.Texts.MissingLabel, away.Length > 0 ? away : pen.Texts.Nobody),
                .. minutes.Length > 0 ? [new Field("", minutes)] : Array.Empty<Field>(),
                new Field(pen.Texts.CommunityLabel, topic.Community.Name),
            ],
            Line = new Field(pen.Texts.RosterTitle(name, topic.Present, topic.Members), Joined.Beside(
                pen.Wording.Day(meeting.StartsAt),
                away.Length > 0 ? new Field(pen.Texts.MissingLabel, away).ToText() : "",
                minutes,
                pen.SeveralCommunities ? topic.Community.Name : "",
                id)),
            Deeds = [.. topic.NeedsMinutes ? [pen.Button(CommandIds.Minutes, id)] : Array.Empty<Choice>(), record, pen.Button(CommandIds.Roster, id)],
            Community = topic.Community,
        };
    }

    private static string Names(Pen pen, IReadOnlyList<string> people) => people.Count > Limits.Buttons
        ? pen.Texts.SomeOf(pen.Texts.List([.. people.Take(Limits.Buttons)]), people.Count)
        : pen.Texts.List(people);
}
