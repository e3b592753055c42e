using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>紀錄 #12: the minutes of a meeting, the newest page first. Nothing that is said next is taken for more of them.</summary>
internal static class ShowMinutes
{
    /// <summary>More of the longest would not fit a card.</summary>
    private const int OnPage = 3;

    public static Reply Show(Turn turn, LedMeeting meant, IReadOnlyList<Minutes> kept, int page)
    {
        var (id, texts) = (meant.Meeting.Id.ToString(), turn.Texts);
        var pages = kept.Reverse().Chunk(OnPage).ToList();
        var shown = Math.Min(page, pages.Count);
        var older = pages[shown..].Sum(one => one.Length);
        return Reply.Show(
            new Card
            {
                Title = texts.MinutesOf(turn.Wording.NameAndTopic(meant.Meeting, meant.Community)),
                Fields = [.. pages[shown - 1].Reverse().Select(one => new Field($"{turn.Wording.DayAndTime(one.At)} {turn.NameOf(one.By)}", one.Text))],
                Note = Joined.Lines(
                    PhotoCounts.Of(texts, turn.Records.Attachments.Of(meant.Meeting.Id)),
                    older > 0 ? texts.MinutesBefore(older) : "",
                    texts.HowToAddMinutes($"{turn.Word} {id}", $"{turn.Word} {texts.ReplaceWord} {id}")),
            },
            [
                .. older > 0 ? [Choice.Saying(texts.OlderMinutes, $"{turn.Word} {texts.Page(shown + 1)} {id}")] : Array.Empty<Choice>(),
                .. new[] { texts.AddWord, texts.ReplaceWord, texts.TakeBackWord }.Select(verb => Choice.Saying(verb, $"{turn.Word} {verb} {id}")),
            ]);
    }
}
