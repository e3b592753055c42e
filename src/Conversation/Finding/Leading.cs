using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>A meeting of a community that the speaker leads.</summary>
public sealed record LedMeeting(Meeting Meeting, Community Community);

/// <summary>What a convener leads: their own communities; an officer, all of the programme's.</summary>
public static class Leading
{
    private static readonly Regex s_number = new("#(?<id>[0-9]{1,9})(?:[^0-9]|$)", RegexOptions.NonBacktracking);

    public static IReadOnlyList<Community> Communities(Turn turn) =>
        [.. turn.Records.ConvenedBy(turn.Me.Id, turn.Today).Concat(turn.Records.AdministeredBy(turn.Me.Id, turn.Today)).DistinctBy(community => community.Id)];

    public static IReadOnlyList<LedMeeting> Meetings(Turn turn, DateTimeOffset from, DateTimeOffset to) =>
        [.. Communities(turn)
            .SelectMany(community => turn.Records.Meetings.Of(community.Id, from, to).Select(meeting => new LedMeeting(meeting, community)))
            .OrderBy(led => led.Meeting.StartsAt)];

    /// <summary>The meeting of each community that is on or was last.</summary>
    public static IReadOnlyList<LedMeeting> LatestMeetings(Turn turn) =>
        [.. Meetings(turn, turn.Now - Limits.Back, turn.Now + SignIn.Reach)
            .Where(led => HasBegun(turn, led))
            .GroupBy(led => led.Community.Id)
            .Select(group => group.Last())];

    /// <summary>By the plan, or because people are signing in already.</summary>
    public static bool HasBegun(Turn turn, LedMeeting led) => led.Meeting.StartsAt <= turn.Now || led.Meeting.IsOpenAt(turn.Now);

    /// <summary>The number behind a # in what was typed, and the other words.</summary>
    public static (MeetingId? Id, string Words) Reference(string arguments)
    {
        if (s_number.Match(arguments).Groups["id"] is not { Success: true } id)
            return (null, arguments);
        return (new MeetingId(long.Parse(id.ValueSpan, CultureInfo.InvariantCulture)), TypedText.Without(arguments, id.Index - 1, id.Length + 1));
    }

    /// <summary>The meeting of that number, if the speaker leads its community.</summary>
    public static LedMeeting? Meeting(Turn turn, MeetingId id) =>
        turn.Records.Meetings.Find(id) is { } meeting && Communities(turn).FirstOrDefault(c => c.Id == meeting.Community) is { } community
            ? new LedMeeting(meeting, community)
            : null;

    /// <summary>
    /// The one meeting that is meant: the one named with #, or the only one there is, or the only one open now.
    /// Otherwise the reply to give instead: which one, as buttons that say this command again,
    /// with the words that were said already.
    /// </summary>
    /// <param name="turn">What was said.</param>
    /// <param name="named">The number behind a #.</param>
    /// <param name="candidates">Those that may be meant.</param>
    /// <param name="whenNone">What is said where there are none.</param>
    /// <param name="words">What was said already.</param>
    /// <param name="prefersOpen">Whether one that is open now is rather meant than the others.</param>
    public static (LedMeeting? Meant, Reply? Instead) Pick(
        Turn turn, MeetingId? named, IReadOnlyList<LedMeeting> candidates, Reply whenNone, string words = "", bool prefersOpen = true)
    {
        if (named is { } id)
            return Meeting(turn, id) is { } led ? (led, null) : (null, Reply.Say(turn.Texts.NoSuchMeeting(id), turn.Button(CommandIds.Meetings)));
        var open = candidates.Where(led => prefersOpen && led.Meeting.IsOpenAt(turn.Now)).ToList();
        var among = open.Count == 1 ? open : candidates;
        return among.Count switch
        {
            0 => (null, whenNone),
            1 => (among[0], null),
            _ => (null, Which(turn, among, words)),
        };
    }

    /// <summary>Asks which one is meant.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="among">Those that may be.</param>
    /// <param name="words">What was said already.</param>
    /// <param name="more">What is said of those for which there is no button.</param>
    public static Reply Which(Turn turn, IReadOnlyList<LedMeeting> among, string words = "", string more = "") =>
        Reply.Offer(Joined.Lines(turn.Texts.WhichMeeting, more), Buttons(turn, among, words));

    /// <summary>Says that there is none on that day, and which there are.</summary>
    public static Reply NoneOn(Turn turn, DateOnly day, IReadOnlyList<LedMeeting> among, string words = "") => Reply.Offer(
        turn.Texts.NoLedMeetingOn(day), Buttons(turn, among, words));

    /// <summary>Of several communities each says which it is of.</summary>
    private static IReadOnlyList<Choice> Buttons(Turn turn, IReadOnlyList<LedMeeting> among, string words)
    {
        var areOfOne = among.DistinctBy(led => led.Community.Id).Take(2).Count() < 2;
        return [.. among.Take(Limits.Buttons).Select(led => Button(turn, led, areOfOne ? "" : led.Community.Name, words))];
    }

    private static Choice Button(Turn turn, LedMeeting led, string community, string words) => Choice.Saying(
        Joined.Words(turn.Wording.DayAndTime(led.Meeting.StartsAt), community, turn.Wording.Name(led.Meeting, led.Community)),
        words.Length is > 0 and <= Limits.Words ? $"{turn.Word} {led.Meeting.Id} {words}" : $"{turn.Word} {led.Meeting.Id}");
}
