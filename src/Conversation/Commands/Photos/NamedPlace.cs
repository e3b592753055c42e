using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>The meeting or expense that is named: #12, 支出 #34, 12/4, 上一場.</summary>
internal static class NamedPlace
{
    /// <returns>The place, or what is asked instead; neither where no place was named.</returns>
    public static (PhotoDraft? Where, Reply? Instead) Find(Turn turn, string words)
    {
        var (verb, rest) = TypedText.First(words);
        if (LedgerReference.Take(rest).Id is { } line && CommandWords.Of(CommandIds.Spend).In(turn.Texts.Language).Contains(verb))
        {
            return PhotoPlaces.Expense(turn, line) is { } expense
                ? (new PhotoDraft(Expense: expense.Id), null)
                : (null, PlacePhotos.AskInstead(turn, turn.Texts.NoSuchExpense(line)));
        }

        if (Leading.Reference(words).Id is { } id)
        {
            return PhotoPlaces.Meeting(turn, id) is { } meeting
                ? (new PhotoDraft(Meeting: meeting.Id), null)
                : (null, PlacePhotos.AskInstead(turn, turn.Texts.NoSuchMeeting(id)));
        }

        // Who has nowhere to put anything is told how photos are sent.
        if (words.Length == 0 || !PhotoPlaces.AreThere(turn))
            return (null, null);
        var unknown = turn.Texts.NoSuchPhotoPlace(TypedText.Shorten(words, Limits.Words));
        if (NearMeeting.Read(words) is { IsLast: true } near && string.IsNullOrWhiteSpace(near.Left))
            return OneOf(turn, Over(turn), unknown);
        return LedOnDay.Read(turn, words, Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now + Limits.Ahead)) is { } on
            ? OneOf(turn, on.Meetings, turn.Texts.NoLedMeetingOn(on.Day))
            : (null, PlacePhotos.AskInstead(turn, unknown));
    }

    private static (PhotoDraft? Where, Reply? Instead) OneOf(Turn turn, IReadOnlyList<LedMeeting> among, string none) => among switch
    {
        [] => (null, PlacePhotos.AskInstead(turn, none)),
        [var only] => (new PhotoDraft(Meeting: only.Meeting.Id), null),
        _ => (null, PlacePhotos.AskInstead(turn, "", among)),
    };

    /// <summary>The last of each community that is over.</summary>
    private static IReadOnlyList<LedMeeting> Over(Turn turn) =>
    [
        .. Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now).Where(led => led.Meeting.EndsAt <= turn.Now).GroupBy(led => led.Community.Id)
            .Select(group => group.Last()),
    ];
}
