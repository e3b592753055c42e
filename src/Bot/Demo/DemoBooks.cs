using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Ports;
using CommunityBot.Programmes;
using CommunityBot.Tallies;

namespace CommunityBot.Bot.Demo;

/// <summary>Puts a community's application, its money and what it handed in into the records, with days counted from today.</summary>
internal sealed class DemoBooks(IRecords records, Rulebook rulebook, Community community, SchoolClock clock, DateTimeOffset now)
{
    private static readonly TimeOnly s_officeHours = new(10, 30);

    public void Apply(DemoApplication seed, PersonId convener, PersonId officer)
    {
        records.Applications.Save(new Application
        {
            Community = community.Id,
            Answers = seed.Answers.ToHashSet(),
            Requested = seed.Requested.ToDictionary(line => line.Key, line => new Dollars(line.Value)),
        });
        foreach (var step in rulebook.Application?.Steps ?? [])
        {
            if (seed.On(step.To) is not { } days)
                return;
            var by = step.By switch
            {
                Actor.Convener => convener,
                Actor.Head => records.People.HeadsOf(community.Id)[0].Id,
                _ => officer,
            };
            if (step.To == ApplicationState.Approved)
                Approval.Run(records, rulebook, community, by, At(days), Day(days));
            else
                records.Applications.Add(community.Id, new ApplicationStep { To = step.To, At = At(days), By = by, Cite = step.Cite, Version = rulebook.Version });
        }
    }

    public void Fill(DemoSeed seed, PersonId convener)
    {
        foreach (var spending in seed.Spending)
            Spend(spending, convener);
        foreach (var done in seed.Done)
        {
            records.Tallies.Add(new TallyEntry
            {
                Community = community.Id,
                Subject = done.Of,
                Count = done.Count,
                Note = done.Note,
                At = At(done.Days),
                By = convener,
                Version = rulebook.Version,
            });
        }
    }

    private void Spend(DemoSpending seed, PersonId convener)
    {
        // An officer's own edition may have no such item any more.
        if (rulebook.Funding?.FindItem(seed.Item) is not { } item)
            return;
        var entry = records.Budget.Add(new LedgerEntry
        {
            Community = community.Id,
            Kind = seed.Requested ? LedgerKind.Committed : LedgerKind.Spent,
            Item = item.Id,
            Amount = new Dollars(seed.Price) * seed.Quantity,
            UnitPrice = new Dollars(seed.Price),
            Quantity = seed.Quantity,
            Payee = seed.Payee,
            What = seed.What,
            On = Day(seed.Days),
            At = At(seed.Days),
            By = convener,
            Cite = item.Cite,
            Version = rulebook.Version,
        });
        if (seed.TakenBack.Length > 0)
            records.Budget.Add(entry.TakenBack(convener, At(seed.Days + 1), seed.TakenBack));
    }

    private DateOnly Day(int days) => clock.Day(now).AddDays(days);

    private DateTimeOffset At(int days) => clock.At(Day(days), s_officeHours);
}
