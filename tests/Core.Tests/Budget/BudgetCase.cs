using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Budget;

/// <summary>A community with a budget, in a programme like P1 (colleges) or P4 (city schools), and its ledger in memory.</summary>
internal sealed class BudgetCase
{
    public static readonly PersonId Convener = new(1);

    private readonly List<LedgerEntry> _lines = [];

    public required Rulebook Rulebook { get; init; }

    public required CommunityFacts Facts { get; init; }

    public DateOnly Today { get; set; }

    public IReadOnlyList<LedgerEntry> Lines => _lines;

    public LedgerSums Sums => LedgerSums.Of(_lines);

    public BudgetStatement Statement => BudgetStatement.Of(Rulebook.Funding!, Facts, Sums, Today);

    private DateTimeOffset Now => new(Today.ToDateTime(new TimeOnly(10, 0, 0)).AddSeconds(_lines.Count), TimeSpan.FromHours(8));

    /// <summary>Like P1: 30,000, all items in one pool, no fee to members or own teachers, requests until 114-11-15.</summary>
    public static BudgetCase College(params IReadOnlyList<PersonKind> members) => new()
    {
        Today = new DateOnly(2025, 5, 26),
        Facts = Community(members.Count > 0 ? members : [PersonKind.Own, PersonKind.Own, PersonKind.External]),
        Rulebook = Rulebooks.Plain("college") with
        {
            Funding = new FundingRules
            {
                Grants = [new GrantRule { Most = new Dollars(30_000), Cite = [new("三、(二)")] }],
                TopUps =
                [
                    new TopUpRule
                    {
                        Id = "foreign", Name = new LocalName("外籍教師加碼"), Amount = new Dollars(5_000), ForEach = PersonKind.Foreign,
                        Most = new Dollars(20_000), Cite = [new("三、(三)")],
                    },
                ],
                Items = [Item("lecture", "鐘點費"), Item("materials", "材料費") with { NotFor = ["碳粉"], NotForCite = [new("附件1")] }, Item("meals", "膳食費")],
                Pools = [new ItemPool { Items = ["lecture", "materials", "meals"], Cite = [new("附件1三")] }],
                PurchasesBy = new PurchaseDeadline(new DateOnly(2025, 11, 15), [new("三、(四)")]),
                Payees =
                [
                    new PayeeRule.NotToMembers { Items = ["lecture"], Cite = [new("三、(二)")] },
                    new PayeeRule.NotToKinds([PersonKind.Own, PersonKind.PartTime]) { Items = ["lecture"], Cite = [new("三、(二)")] },
                ],
            },
        },
    };

    /// <summary>Like P4: unit rates, a premium, shares, two pools, fees to members within limits; its period runs over two years.</summary>
    public static BudgetCase City(int members = 4) => new()
    {
        Today = new DateOnly(2022, 10, 3),
        Facts = Community([.. Enumerable.Repeat(PersonKind.Own, members)]) with
        {
            Category = new Category { Id = "curriculum", Name = new LocalName("課程研創"), Cite = [new("伍、一")] },
            Answers = new HashSet<string> { "cross-school", "tied" },
        },
        Rulebook = Rulebooks.Plain("city") with
        {
            Period = new Period(new DateOnly(2022, 8, 1), new DateOnly(2023, 6, 30)),
            PeriodCite = [new("伍、一、(三)")],
            Activities =
            [
                new ActivityKind { Id = "lecture", Name = new LocalName("講座"), Cite = [new("伍")] },
                new ActivityKind { Id = "observing", Name = new LocalName("觀課"), Cite = [new("伍")] },
            ],
            Funding = new FundingRules
            {
                Grants =
                [
                    new GrantRule { Scope = new Scope { Categories = ["practice"] }, Most = new Dollars(10_000), Cite = [new("伍、一")] },
                    new GrantRule { Scope = new Scope { Categories = ["curriculum"] }, Most = new Dollars(20_000), Cite = [new("伍、一")] },
                ],
                TopUps =
                [
                    new TopUpRule
                    {
                        Id = "cross",
                        Name = new LocalName("跨校"),
                        Scope = new Scope { When = "cross-school" },
                        Amount = new Dollars(3_000),
                        Cite = [new("伍、二")],
                    },
                    new TopUpRule
                    {
                        Id = "tied",
                        Name = new LocalName("校訂課程"),
                        Scope = new Scope { When = "tied" },
                        Amount = new Dollars(5_000),
                        Cite = [new("伍、二")],
                    },
                ],
                Items =
                [
                    Item("outside", "外聘鐘點費") with { Rates = [Rate(2_000, "節"), Rate(1_500, "節")] },
                    Item("inside", "內聘鐘點費") with { Rates = [Rate(1_000, "節")] },
                    Item("premium", "補充保費") with { Share = new ShareCeiling { Most = new Rate(211), OfPaid = ["outside", "inside"], Cite = [new("附件二")] } },
                    Item("travel", "交通費") with { NotFor = ["計程車"], NotForCite = [new("捌、三、(五)")] },
                    Item("printing", "印刷費") with { Rates = [Rate(100, "份")] },
                    Item("meals", "膳費") with { Rates = [Rate(80, "人次")] },
                    Item("sundries", "雜支") with { Share = new ShareCeiling { Most = new Rate(500), Cite = [new("附件二")] } },
                ],
                Pools =
                [
                    new ItemPool { Items = ["outside", "inside"], Cite = [new("捌、三、(一)")] },
                    new ItemPool { Items = ["printing", "meals", "sundries"], Cite = [new("捌、三、(四)")] },
                ],
                Payees =
                [
                    new PayeeRule.MemberShare(new Rate(5_000)) { Items = ["outside", "inside"], Cite = [new("捌、三、(一)")] },
                    new PayeeRule.MembersPaid(new Rate(5_000)) { Items = ["outside", "inside"], Cite = [new("備註5")] },
                    new PayeeRule.NotToMembersAt(["observing"], ["全市"]) { Items = ["outside", "inside"], Cite = [new("備註6")] },
                ],
            },
        },
    };

    public BudgetCase Approved(params IReadOnlyList<(string Item, long Amount)> items)
    {
        foreach (var (item, amount) in items)
            Add(new LedgerEntry
            {
                Community = Facts.Community.Id,
                Kind = LedgerKind.Approved,
                Item = item,
                Amount = new Dollars(amount),
                On = Today,
                At = Now,
                By = Convener,
                Cite = [new("核定")],
                Version = 1,
            });
        return this;
    }

    public LedgerEntry Add(LedgerEntry line)
    {
        var added = line with { Id = new LedgerEntryId(_lines.Count + 1) };
        _lines.Add(added);
        return added;
    }

    public Spending Spending(string item, long amount, int? quantity = null, string payee = "", string what = "") => new()
    {
        Item = Rulebook.Funding!.FindItem(item)!,
        Amount = new Dollars(amount),
        UnitPrice = quantity is > 0 && amount % quantity == 0 ? new Dollars(amount / quantity.Value) : null,
        Quantity = quantity,
        Payee = payee,
        What = what,
        On = Today,
    };

    public SpendingFacts Known(params IReadOnlyList<Membership> namesakes) => new()
    {
        Rulebook = Rulebook,
        Community = Facts,
        Sums = Sums,
        Latest = _lines,
        Namesakes = namesakes,
        Today = Today,
        Now = Now,
        By = Convener,
    };

    /// <summary>Decides and, when it is accepted, writes.</summary>
    public SpendingOutcome.Accepted Pays(Spending spending, params IReadOnlyList<Membership> namesakes)
    {
        var accepted = Assert.IsType<SpendingOutcome.Accepted>(spending.Decide(Known(namesakes)));
        foreach (var line in accepted.Along)
            Add(line);
        return accepted with { Entry = Add(accepted.Entry) };
    }

    public T Refuses<T>(Spending spending, params IReadOnlyList<Membership> namesakes)
        where T : SpendingRefusal => Assert.IsType<T>(Assert.Single(Assert.IsType<SpendingOutcome.Refused>(spending.Decide(Known(namesakes))).Reasons));

    public TakingBack TakesBack(LedgerEntry line) => TakingBack.Of(line, _lines, Convener, Now, "登錯");

    public static Meeting At(string kind) => Sample.Meeting(7) with { Kind = kind };

    public static Membership Somebody(string name, PersonKind kind, long id = 90) => new()
    {
        Community = new Community { Id = new CommunityId(9), Programme = new ProgrammeId("college"), Name = "別的社群" },
        Person = new Person { Id = new PersonId(id), Name = name },
        Role = Role.Member,
        Kind = kind,
    };

    private static CommunityFacts Community(IReadOnlyList<PersonKind> kinds)
    {
        var community = new Community { Id = new CommunityId(1), Programme = new ProgrammeId("college"), Name = "共備社群" };
        return new CommunityFacts
        {
            Community = community,
            Members = [.. kinds.Select((kind, index) => Somebody($"成員{"甲乙丙丁戊己庚"[index]}", kind, index + 1) with { Community = community })],
        };
    }

    private static BudgetItem Item(string id, string name) => new() { Id = id, Name = new LocalName(name), Cite = [new("三")] };

    private static UnitRate Rate(long most, string unit) => new() { Most = new Dollars(most), Unit = unit, Cite = [new("附件二五")] };
}
