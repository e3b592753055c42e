using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>What is told of somebody who was taken off the rosters.</summary>
internal static class Removal
{
    /// <summary>Whose deed it is where messages are counted: of who runs the machine.</summary>
    private const string Sender = "terminal";

    /// <summary>Those who lead a community heard who is in it: they hear that it was nobody.</summary>
    public static void Tell(Installation bot, IRecords records, Person person, IEnumerable<Community> communities)
    {
        var (now, today) = (bot.Now, bot.Clock.Day(bot.Now));
        var post = new Posting(records, bot.Clock, now);
        foreach (var community in communities)
        {
            var leaders = records.ConvenersOf(community.Id, today).Concat(records.People.OfficersOf(community.Programme, today));
            foreach (var leader in leaders.DistinctBy(one => one.Id))
            {
                if (records.Accounts.ReachableOf(leader.Id) is { } account)
                    post.Tell(account, new Notice(leader.Id, texts => Reply.Say(texts.TakenOffTheRoster(person.Name, community.Name))), Sender);
            }
        }
    }
}
