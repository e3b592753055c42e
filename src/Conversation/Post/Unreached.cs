using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Notes that somebody takes no messages at one of their chats, and has it said to those who can reach them otherwise.</summary>
public static class Unreached
{
    /// <summary>Nothing is written there from then on until they show up, and it is said once until then.</summary>
    public static void Note(IRecords records, ChatAddress address, SchoolClock clock, DateTimeOffset now)
    {
        if (records.Accounts.Find(address) is not { Reachable: true } account)
            return;
        records.Accounts.Save(account with { Reachable = false });
        if (account.Person is not { } person)
            return;
        var post = new Posting(records, clock, now);
        foreach (var told in WhoIsTold(records, person, clock.Day(now)))
        {
            var notice = new Notice(told, texts => Reply.Say(texts.CannotBeWrittenTo(person.Name, texts.ChannelName(address.Channel)))) { About = "unreached" };
            if (records.Accounts.ReachableOf(told) is { } chat)
                post.Tell(chat, notice, $"{address.Channel}:{address.Id}");
        }
    }

    /// <summary>The conveners of their communities; for somebody who convenes alone, the officers of the programme.</summary>
    private static IEnumerable<PersonId> WhoIsTold(IRecords records, Person person, DateOnly today) => records.People
        .MembershipsOf(person.Id, today)
        .Select(membership => membership.Community)
        .SelectMany(community =>
            Besides(person, records.ConvenersOf(community.Id, today)) is [_, ..] conveners
                ? conveners
                : Besides(person, records.People.OfficersOf(community.Programme, today)))
        .Distinct();

    private static IReadOnlyList<PersonId> Besides(Person person, IEnumerable<Person> all) => [.. all.Select(one => one.Id).Where(id => id != person.Id)];
}
