using CommunityBot.Accounts;
using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Demo;

/// <summary>Puts a seed into the records, with its days counted from today.</summary>
public sealed class DemoFiller(IRulebookSource rulebooks, SchoolClock clock)
{
    /// <summary>Puts in all that has happened until now, and what is planned.</summary>
    public void Fill(IRecords records, DemoSeed seed, DateTimeOffset now)
    {
        foreach (var deed in Begin(records, seed, clock.Day(now), Visitor).Where(deed => deed.At <= now).OrderBy(deed => deed.At))
            deed.Do(records);

        ChatAccount Visitor(Person person) =>
            new() { Address = new ChatAddress(ChannelNames.Web, DemoAccounts.For(person.Id)), Person = person, BoundAt = now };
    }

    /// <summary>Puts in the people and their plans.</summary>
    /// <param name="records">The records of the change.</param>
    /// <param name="seed">The community.</param>
    /// <param name="today">The day that the days of the seed are counted from.</param>
    /// <param name="account">The chat somebody has.</param>
    /// <returns>What happens when, in no order.</returns>
    public IReadOnlyList<Deed> Begin(IRecords records, DemoSeed seed, DateOnly today, Func<Person, ChatAccount> account)
    {
        // An officer's own rulebooks may leave a programme of the try-out out.
        if (rulebooks.Find(new ProgrammeId(seed.Programme)) is not { } rulebook)
            return [];
        var community = records.Communities.Add(rulebook.Id, seed.Community, seed.Category);
        var officer = Add(seed.Officer);
        records.People.PutOfficer(rulebook.Id, officer);
        var people = new Dictionary<string, PersonId>();
        foreach (var member in seed.Members)
        {
            people.Add(member.Name, Add(member));
            records.People.Put(community.Id, people[member.Name], member.Role, member.Kind);
        }

        PersonId? head = seed.Head is null ? null : Add(seed.Head);
        if (head is { } recommends)
            records.People.PutHead(community.Id, recommends);
        records.Applications.Save(new Application
        {
            Community = community.Id,
            Answers = seed.Application.Answers.ToHashSet(),
            Requested = seed.Application.Requested.ToDictionary(line => line.Key, line => new Dollars(line.Value)),
        });
        var convener = people[seed.Members.First(member => member.Role == Role.Convener).Name];
        var meetings = new DemoMeetings(rulebook, people, convener, clock, today);
        return
        [
            .. new DemoBooks(rulebook, community, convener, clock, today).Of(seed, officer, head),
            .. new DemoCredits(rulebook, community, people, officer, clock, today).Of(seed),
            .. meetings.Plan(records, seed, community.Id),
        ];

        PersonId Add(DemoPerson one)
        {
            var person = records.People.FindByEmail(one.Email) ?? records.People.Add(one.Name, one.School, one.Department, one.Email);
            records.Accounts.Save(account(person));
            return person.Id;
        }
    }
}
