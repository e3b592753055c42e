using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Tallies;

namespace CommunityBot.Stores.Tests;

/// <summary>Writes ledgers of lines nobody thought of, of which every fourth or so takes an earlier one back. The same seed gives the same lines.</summary>
internal sealed class AnyLines(int seed, Circle circle)
{
    private static readonly string[] s_items = ["lecture-fee", "travel", "printing", "meals"];
    private readonly Random _random = new(seed);

    public List<PointEntry> WritePoints(IPointLedger ledger, int count) => Write(
        count,
        () => ledger.Add(new PointEntry
        {
            Community = circle.Community.Id,
            Person = One(circle.Convener.Id, circle.Member.Id),
            Meeting = One<MeetingId?>(null, circle.First.Id, circle.Second.Id),
            Rule = One("convener", "routine", "lecture"),
            Points = new PointValue(_random.Next(0, 501)),
            Worth = new PointValue(500),
            Cite = [new("計畫伍之一")],
            Version = _random.Next(1, 4),
            At = Circle.Start.AddMinutes(_random.Next(0, 100_000)),
        }),
        line => ledger.Add(line with { Points = -line.Points, Corrects = line.Id }));

    public List<LedgerEntry> WriteBudget(IBudgetLedger ledger, int count) => Write(
        count,
        () => ledger.Add(new LedgerEntry
        {
            Community = circle.Community.Id,
            Kind = One(LedgerKind.Approved, LedgerKind.Committed, LedgerKind.Spent),
            Item = One(s_items),
            Amount = new Dollars(_random.NextInt64(-1_000, 1_000_000_000)),
            PayeeMember = One<PersonId?>(null, circle.Convener.Id, circle.Member.Id),
            On = new DateOnly(2024, 12, 1).AddDays(_random.Next(0, 60)),
            At = Circle.Start,
            By = circle.Convener.Id,
            Cite = [new("計畫肆之三")],
            Version = 1,
        }),
        line => ledger.Add(line.TakenBack(circle.Member.Id, Circle.Start.AddDays(1), "打錯")));

    public List<TallyEntry> WriteTallies(ITallies tallies, int count) => Write(
        count,
        () => tallies.Add(new TallyEntry
        {
            Community = circle.Community.Id,
            Subject = One("income", "questionnaires", "annual-report"),
            Count = _random.NextInt64(0, 10_000_000_000),
            At = Circle.Start,
            By = circle.Convener.Id,
            Version = 1,
        }),
        line => tallies.Add(line with { Count = -line.Count, Corrects = line.Id }));

    public List<CaseEntry> WriteCases(ICases cases, int count) => Write(
        count,
        () => cases.Add(new CaseEntry
        {
            Community = circle.Community.Id,
            Fact = One([.. AnyFacts.OfCases(One(circle.Convener.Id, circle.Member.Id))]),
            At = Circle.Start,
            By = One(circle.Convener.Id, circle.Member.Id),
            Cite = [new("六、(二)")],
            Version = 1,
        }),
        line => cases.Add(line.TakenBack(circle.Member.Id, Circle.Start.AddDays(1), "打錯")));

    public List<CreditEntry> WriteCredits(ICredits credits, int count) => Write(
        count,
        () => credits.Add(new CreditEntry
        {
            Person = One(circle.Convener.Id, circle.Member.Id),
            Family = "ncut-industry-training",
            Fact = One([.. AnyFacts.OfCredits]),
            At = Circle.Start,
            By = circle.Convener.Id,
            Cite = [new("六、(二)")],
            Programme = Circle.Programme,
            Version = 1,
        }),
        line => credits.Add(line.TakenBack(circle.Member.Id, Circle.Start.AddDays(1), "打錯")));

    /// <summary>Signing in, leave and what the convener noted, of members and guests.</summary>
    public void WriteAttendance(IAttendance attendance, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var guest = _random.Next(5) == 0;
            attendance.Add(new AttendanceEntry
            {
                Meeting = One(circle.First.Id, circle.Second.Id),
                Person = guest ? null : One(circle.Convener.Id, circle.Member.Id),
                Guest = guest ? One("陳大文", "李來賓") : null,
                Act = guest ? AttendanceAct.Recorded : One(AttendanceAct.SignedIn, AttendanceAct.Leave, AttendanceAct.Recorded, AttendanceAct.Withdrawn),
                At = Circle.Start.AddMinutes(i),
                Late = _random.Next(3) == 0,
                RecordedBy = guest ? circle.Convener.Id : One<PersonId?>(null, circle.Convener.Id),
                Reason = One("", "公差", "林志宏說的"),
            });
        }
    }

    private List<T> Write<T>(int count, Func<T> add, Func<T, T> takeBack)
    {
        var (all, standing) = (new List<T>(), new List<T>());
        while (all.Count < count)
        {
            if (standing.Count > 0 && _random.Next(4) == 0)
            {
                var which = _random.Next(standing.Count);
                all.Add(takeBack(standing[which]));
                standing.RemoveAt(which);
                continue;
            }

            standing.Add(add());
            all.Add(standing[^1]);
        }

        return all;
    }

    private T One<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
