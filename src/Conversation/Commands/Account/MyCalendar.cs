using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>
/// 行事曆: the private address of the speaker's calendar, shown once, and how to subscribe to it; later, since when there is one. 更換 makes
/// another, 停用 does away with all.
/// </summary>
public static class MyCalendar
{
    public static Answer Run(Turn turn)
    {
        var feeds = turn.Records.Feeds.Of(turn.Me.Id);
        if (turn.Texts.IsStop(turn.Arguments))
            return Stop(turn, feeds);
        if (feeds.Count > 0 && !turn.Texts.IsRenew(turn.Arguments))
            return Say(turn, feeds);
        if (turn.Links.Calendar("") is null)
            return Reply.Say(turn.Texts.NoCalendarAddress);
        var key = turn.Records.Feeds.Renew(turn.Me.Id, turn.Now);
        return Answer.Doing(new Deed.Final(FinalDeed.CalendarAddress), Show(turn, key, feeds.Any(feed => feed.FetchedAt is not null)));
    }

    private static Answer Stop(Turn turn, IReadOnlyList<CalendarFeed> feeds)
    {
        if (feeds.Count == 0)
            return Reply.Say(turn.Texts.NoCalendarToStop, Choice.Saying(turn.Word));
        turn.Records.Feeds.Revoke(turn.Me.Id);
        return Answer.Doing(new Deed.Final(FinalDeed.CalendarAddress), Reply.Say(turn.Texts.CalendarStopped, Choice.Saying(turn.Word)));
    }

    /// <summary>What is known of the addresses there are; they themselves are not known any more.</summary>
    private static Reply Say(Turn turn, IReadOnlyList<CalendarFeed> feeds) => Reply.Say(
        Joined.Lines([
            .. feeds.Select(feed => feed.FetchedAt is { } at
                ? turn.Texts.CalendarRead(turn.Clock.Day(feed.MadeAt), turn.Clock.Local(at).DateTime)
                : turn.Texts.CalendarNotRead(turn.Clock.Day(feed.MadeAt))),
            turn.Texts.CalendarShownOnce(Renewing(turn), Stopping(turn)),
        ]),
        Choice.Saying(Renewing(turn)),
        Choice.Saying(Stopping(turn)));

    /// <summary>Plain words and no card: on a phone only they can be copied.</summary>
    private static Reply Show(Turn turn, string key, bool beforeLives)
    {
        var address = turn.Links.Calendar(key)!;
        string[] lines =
        [
            turn.Texts.CalendarAddress,
            address.AbsoluteUri,
            address.Scheme == Uri.UriSchemeHttps ? turn.Texts.HowToSubscribe : turn.Texts.CalendarOnlyHere,
            beforeLives ? turn.Texts.CalendarBeforeLives : "",
            turn.Texts.KeepCalendarPrivate(Stopping(turn)),
        ];
        return Reply.Say(
            Joined.Lines(lines),
            [
                .. turn.Links.SubscribeTo(key) is { } subscribe ? new[] { Choice.Opening(turn.Texts.SubscribeOnApple, subscribe) } : [],
                Choice.Saying(Renewing(turn)),
                Choice.Saying(Stopping(turn)),
            ]) with
        { Secret = turn.Secret(key, Renewing(turn)) };
    }

    private static string Renewing(Turn turn) => $"{turn.Word} {turn.Texts.Renew}";

    private static string Stopping(Turn turn) => $"{turn.Word} {turn.Texts.Stop}";
}
