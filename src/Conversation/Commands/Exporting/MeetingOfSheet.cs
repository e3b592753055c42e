using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Exporting;

/// <summary>Of which meeting a sheet is: the one named, 上一場, one of those days; else what is on or comes next, as it is printed before.</summary>
/// <param name="turn">Who asks.</param>
/// <param name="kind">For what.</param>
internal sealed class MeetingOfSheet(Turn turn, SheetKind kind)
{
    /// <summary>What is typed for one of them beside its number.</summary>
    private readonly string _word = turn.Texts.Sheet(kind);

    /// <param name="named">The number behind a #.</param>
    /// <param name="community">Whose it is, where that was said.</param>
    /// <param name="from">The first of the days that were said.</param>
    /// <param name="until">The last of them.</param>
    /// <param name="isLast">Whether the last was asked for.</param>
    public (LedMeeting? Meant, Reply? Instead) Find(MeetingId? named, Community? community, DateOnly? from, DateOnly? until, bool isLast)
    {
        var none = from is { } day && until == from
            ? Leading.NoneOn(turn, day, Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now + Limits.Ahead), _word)
            : Reply.Say(isLast ? turn.Texts.NoMeetingBefore : turn.Texts.NoMeetingForSheet, turn.Button(CommandIds.Meetings));
        var all = isLast ? Over() : from is null && until is null ? Coming() : Between(from, until);
        IReadOnlyList<LedMeeting> meant = [.. all.Where(led => community is null || led.Community.Id == community.Id)];
        return named is null && meant.Count > Limits.Buttons
            ? (null, Leading.Which(turn, meant, _word, turn.Texts.MoreMeetings(meant.Count - Limits.Buttons, Narrower(meant[Limits.Buttons], community))))
            : Leading.Pick(turn, named, meant, none, _word, prefersOpen: false);
    }

    /// <summary>What is typed for one that has no button: with its community, or where that was said, on its day.</summary>
    private string Narrower(LedMeeting led, Community? community) => community is null
        ? Joined.Words(turn.Word, SheetOffer.Short(turn.Arguments), led.Community.Name)
        : Joined.Words(turn.Word, _word, community.Name, turn.Clock.Day(led.Meeting.StartsAt).ToString("M/d", CultureInfo.InvariantCulture));

    private IReadOnlyList<LedMeeting> Between(DateOnly? from, DateOnly? until) => Leading.Meetings(
        turn,
        from is { } first ? turn.Clock.Whole(first).From : turn.Now - SignIn.Reach,
        until is { } last ? turn.Clock.Whole(last).To : turn.Now + Limits.Ahead);

    /// <summary>The last of each community that is over, however long ago that was; the latest first.</summary>
    private IReadOnlyList<LedMeeting> Over() =>
    [
        .. Leading.Meetings(turn, DateTimeOffset.UnixEpoch, turn.Now).Where(led => led.Meeting.EndsAt <= turn.Now).GroupBy(led => led.Community.Id)
            .Select(group => group.Last()).OrderByDescending(led => led.Meeting.StartsAt),
    ];

    /// <summary>The first of each community that is not over.</summary>
    private IReadOnlyList<LedMeeting> Coming() =>
    [
        .. Between(null, null).Where(led => led.Meeting.EndsAt > turn.Now).GroupBy(led => led.Community.Id).Select(group => group.First())
            .OrderBy(led => led.Meeting.StartsAt),
    ];
}
