using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>The meetings and expenses that the speaker may put something to, and what they are called.</summary>
public static class PhotoPlaces
{
    /// <summary>More of them are no help as buttons.</summary>
    private const int Few = 3;

    public static string Name(Turn turn, Attachment attachment) => attachment switch
    {
        { Meeting: { } id } when turn.Records.Meetings.Find(id) is { } meeting && turn.Records.Communities.Find(meeting.Community) is { } community =>
            turn.Wording.NameAndTopic(meeting, community),
        { Expense: { } id } when turn.Records.Budget.Find(id) is { } line =>
            Stands(turn, line) ? Name(turn, line) : turn.Texts.StandsNoMore(Name(turn, line)),
        _ => turn.Texts.NotSet,
    };

    /// <summary>支出 #34 膳食費 1,200 元.</summary>
    internal static string Name(Turn turn, LedgerEntry line) => turn.Texts.ExpenseName(line.Id, ItemName(turn, line), line.Amount);

    internal static IReadOnlyList<LedMeeting> Meetings(Turn turn) =>
        [.. Leading.LatestMeetings(turn).OrderByDescending(led => led.Meeting.StartsAt).Take(Few)];

    internal static IReadOnlyList<LedgerEntry> Expenses(Turn turn) =>
    [
        .. FundedCommunity.Led(turn)
            .SelectMany(led => LedgerEntry.Standing(turn.Records.Budget.Of(led.Community.Id)))
            .Where(line => line.Kind != LedgerKind.Approved)
            .OrderByDescending(line => line.Id.Value)
            .Take(Few),
    ];

    /// <summary>Whether there is anything to ask the speaker about.</summary>
    internal static bool AreThere(Turn turn) => Meetings(turn).Count > 0 || Expenses(turn).Count > 0;

    /// <summary>Whether the speaker leads its community, or is of it while it is on.</summary>
    internal static Meeting? Meeting(Turn turn, MeetingId id) =>
        Leading.Meeting(turn, id)?.Meeting
        ?? (turn.Records.Meetings.Find(id) is { } meeting && MeetingsOn.IsOn(meeting, turn.Now)
            && turn.Records.People.MembershipsOf(turn.Me.Id, turn.Today).Any(place => place.Community.Id == meeting.Community)
                ? meeting
                : null);

    /// <summary>An expense of a community that the speaker leads.</summary>
    internal static LedgerEntry? Expense(Turn turn, LedgerEntryId id) =>
        turn.Records.Budget.Find(id) is { Kind: not LedgerKind.Approved, Corrects: null } line
        && Stands(turn, line) && FundedCommunity.Led(turn).Any(led => led.Community.Id == line.Community)
            ? line
            : null;

    /// <summary>What was taken back is nothing that a receipt proves.</summary>
    internal static bool Stands(Turn turn, LedgerEntry line) => turn.Records.Budget.CorrectionOf(line.Id) is null;

    private static string ItemName(Turn turn, LedgerEntry line) =>
        turn.Records.Communities.Find(line.Community) is { } community
        && turn.Rulebooks.Find(community.Programme)?.Funding?.FindItem(line.Item) is { } item
            ? turn.Wording.Name(item.Name)
            : line.Item;
}
