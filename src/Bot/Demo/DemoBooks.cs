using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Tallies;

namespace CommunityBot.Bot.Demo;

/// <summary>When a community applied, spent and handed in what, with days counted from today.</summary>
internal sealed class DemoBooks(Rulebook rulebook, Community community, PersonId convener, SchoolClock clock, DateOnly today)
{
    private static readonly TimeOnly s_officeHours = new(10, 30);

    public IEnumerable<Deed> Of(DemoSeed seed, PersonId officer, PersonId? head) =>
    [
        .. Applied(seed.Application, officer, head),
        .. seed.Spending.SelectMany(Spent),
        .. seed.Done.Select(done => On(done.Days, records => records.Tallies.Add(new TallyEntry
        {
            Community = community.Id,
            Subject = done.Of,
            Count = done.Count,
            Note = done.Note,
            At = At(done.Days),
            By = convener,
            Version = rulebook.Version,
        }))),
    ];

    private IEnumerable<Deed> Applied(DemoApplication seed, PersonId officer, PersonId? head)
    {
        foreach (var step in rulebook.Application?.Steps ?? [])
        {
            if (seed.On(step.To) is not { } days)
                yield break;
            var signs = step.By switch
            {
                Actor.Convener => convener,
                Actor.Head => head ?? convener,
                _ => officer,
            };
            yield return On(days, records =>
            {
                if (step.To == ApplicationState.Approved)
                    Approval.Run(records, rulebook, community, signs, At(days), Day(days));
                else
                    records.Applications.Add(
                        community.Id,
                        new ApplicationStep { To = step.To, At = At(days), By = signs, Cite = step.Cite, Version = rulebook.Version });
            });
        }
    }

    private IEnumerable<Deed> Spent(DemoSpending seed)
    {
        // An officer's own edition may have no such item any more.
        if (rulebook.Funding?.FindItem(seed.Item) is not { } item)
            yield break;
        LedgerEntry? line = null;
        yield return On(seed.Days, records => line = records.Budget.Add(new LedgerEntry
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
        }));
        if (seed.TakenBack.Length > 0)
            yield return On(seed.Days + 1, records => records.Budget.Add(line!.TakenBack(convener, At(seed.Days + 1), seed.TakenBack)));
    }

    private Deed On(int days, Action<IRecords> deed) => new(At(days), deed);

    private DateOnly Day(int days) => today.AddDays(days);

    private DateTimeOffset At(int days) => clock.At(Day(days), s_officeHours);
}
