using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Announcing;

/// <summary>What is shown of a bulletin before it goes: its words, what it costs, and who is not reached.</summary>
internal static class BulletinCards
{
    public static Reply Confirm(Turn turn, Community community, IReadOnlyList<Person> others, string text, string unread)
    {
        var reach = Reach.Of(turn, others, Priority.Meeting);
        var channels = reach.Reached.GroupBy(account => account.Address.Channel).OrderBy(same => same.Key, StringComparer.Ordinal);
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.BulletinTitle(community.Name),
                Fields =
                [
                    new Field("", text),
                    .. channels.Select(same => new Field(
                        turn.Texts.ChannelName(same.Key),
                        ChannelNames.CountsMessages(same.Key) ? turn.Texts.CostsMessages(same.Count()) : turn.Texts.CostsNothing(same.Count()))),
                    .. Left(turn) is { } left ? [new Field(turn.Texts.LeftThisMonthLabel, turn.Texts.MessagesLeft(left))] : Array.Empty<Field>(),
                ],
                Note = Joined.Lines([unread, .. reach.Missed(turn.Texts), turn.Texts.HowShallItGo]),
            },
            Choice.Saying(turn.Texts.SendNow),
            Choice.Saying(turn.Texts.RideAlong));
    }

    /// <summary>How it goes, and who has to be told otherwise.</summary>
    public static IEnumerable<string> Going(Turn turn, Reach reach, bool atOnce)
    {
        if (reach.Reached.Count + (atOnce ? 0 : reach.Short.Count) is > 0 and var people)
            yield return atOnce ? turn.Texts.GoesAtOnce(people) : turn.Texts.RidesAlong(people);
        foreach (var line in (atOnce ? reach : reach with { Short = [] }).Missed(turn.Texts))
            yield return line;
    }

    /// <summary>Null where nothing counts, or it was not asked yet.</summary>
    private static long? Left(Turn turn) => Postage.Read(turn.Records.Allowances, turn.Clock, turn.Now).Left(ChannelNames.Line);
}
