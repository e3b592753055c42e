using CommunityBot.Calendar;
using CommunityBot.Conversation.Commands.Holding;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Tells which of the messages that count up have to be changed, and to what.</summary>
public sealed class LiveCards(IRulebookSource rulebooks, SchoolClock clock)
{
    private static readonly TimeSpan s_longOver = TimeSpan.FromDays(7);

    /// <summary>Those of a channel that show less than there is to see, and those that are changed for the last time.</summary>
    public IReadOnlyList<LiveChange> Due(IRecords records, string channel, DateTimeOffset now) =>
        [.. records.LiveCards.On(channel).Select(card => Change(records, card, now)).OfType<LiveChange>()];

    private LiveChange? Change(IRecords records, LiveCard card, DateTimeOffset now)
    {
        if (records.Meetings.Find(card.Meeting) is not { } meeting || records.Communities.Find(meeting.Community) is not { } community)
            return null;
        var texts = Catalogues.In(card.Language);
        var body = SignInCard.Write(records, new CommonWording(texts, clock, rulebooks), new LedMeeting(meeting, community), now);
        var last = !meeting.IsOpenAt(now);
        return last || body.Text != card.Shown ? new LiveChange(card, body, last, now - meeting.EndsAt > s_longOver) : null;
    }
}

/// <param name="Card">As it is.</param>
/// <param name="Body">What it is to show.</param>
/// <param name="IsLast">The sign-in is over, and nothing changes after this.</param>
/// <param name="IsLongOver">The meeting was days ago; what could not be changed until now is left as it is.</param>
public sealed record LiveChange(LiveCard Card, Reply Body, bool IsLast, bool IsLongOver);
