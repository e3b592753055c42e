using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>行事曆: the private address of the speaker's calendar and how to subscribe to it; 更換 makes another, 停用 does away with it.</summary>
public static class MyCalendar
{
    public static Answer Run(Turn turn)
    {
        var feed = turn.Records.Feeds.Of(turn.Me.Id);
        if (turn.Texts.IsStop(turn.Arguments))
            return Stop(turn, feed);
        var renewed = feed is null || turn.Texts.IsRenew(turn.Arguments);
        if (feed is null || renewed)
            feed = turn.Records.Feeds.Renew(turn.Me.Id, turn.Now);
        var said = turn.Links.Calendar(feed) is { } address ? Show(turn, feed, address) : Reply.Say(turn.Texts.NoCalendarAddress);
        return renewed ? Answer.Doing(new Deed.Final(FinalDeed.CalendarAddress), said) : said;
    }

    private static Answer Stop(Turn turn, CalendarFeed? feed)
    {
        if (feed is null)
            return Reply.Say(turn.Texts.NoCalendarToStop, Choice.Saying(turn.Word));
        turn.Records.Feeds.Revoke(turn.Me.Id);
        return Answer.Doing(new Deed.Final(FinalDeed.CalendarAddress), Reply.Say(turn.Texts.CalendarStopped, Choice.Saying(turn.Word)));
    }

    /// <summary>Plain words and no card: on a phone only they can be copied.</summary>
    private static Reply Show(Turn turn, CalendarFeed feed, Uri address)
    {
        string[] lines =
        [
            turn.Texts.CalendarAddress,
            address.AbsoluteUri,
            address.Scheme == Uri.UriSchemeHttps ? turn.Texts.HowToSubscribe : turn.Texts.CalendarOnlyHere,
            feed.FetchedAt is { } at ? turn.Texts.CalendarReadLast(turn.Clock.Local(at).DateTime) : "",
            turn.Texts.KeepCalendarPrivate($"{turn.Word} {turn.Texts.Renew}"),
        ];
        return Reply.Say(
            Joined.Lines(lines),
            [
                .. turn.Links.SubscribeTo(feed) is { } subscribe ? new[] { Choice.Opening(turn.Texts.SubscribeOnApple, subscribe) } : [],
                Choice.Saying($"{turn.Word} {turn.Texts.Renew}"),
                Choice.Saying($"{turn.Word} {turn.Texts.Stop}"),
            ]);
    }
}
