using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Applications;

/// <summary>A community of ten with an application in which nothing is wrong, under a rulebook like that of P1.</summary>
internal static class Filing
{
    public static readonly DateOnly Today = new(2025, 5, 26);

    public static readonly DateTimeOffset Now = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));

    public static readonly Offices Convener = new(new PersonId(1), IsConvener: true, IsHead: false, IsOfficer: false);

    public static readonly Offices Head = new(new PersonId(50), IsConvener: false, IsHead: true, IsOfficer: false);

    public static readonly Offices Officer = new(new PersonId(60), IsConvener: false, IsHead: false, IsOfficer: true);

    public static readonly Offices Member = new(new PersonId(2), IsConvener: false, IsHead: false, IsOfficer: false);

    public static readonly BudgetItem LectureFee = Item("lecture-fee", "講座鐘點費");

    public static readonly BudgetItem Premium = Item("premium", "補充保費") with
    {
        Share = new ShareCeiling { Most = new Rate(211), OfPaid = ["lecture-fee"], Cite = [new("附件二")] },
    };

    public static readonly BudgetItem Meals = Item("meals", "膳食費") with { Words = ["便當"] };

    public static readonly BudgetItem Sundries = Item("sundries", "雜支") with { Share = new ShareCeiling { Most = new Rate(500), Cite = [new("捌、三")] } };

    public static readonly Rulebook Rulebook = Rulebooks.Plain("sample-114") with
    {
        Version = 3,
        Categories = [new Category { Id = "ai", Name = new LocalName("AI數位"), Words = ["AI"], Cite = [new("二、(三)")] }],
        Questions =
        [
            new ApplicationQuestion
            {
                Id = "size",
                Name = new LocalName("系所規模"),
                Choices =
                [
                    new AnswerChoice { Id = "large", Name = new LocalName("大系（8 班以上）"), Words = ["大系"] },
                    new AnswerChoice { Id = "small", Name = new LocalName("小系") },
                ],
                Cite = [new("二、(一)")],
            },
        ],
        Composition =
        [
            Counting("own", "large", [PersonKind.Own]) with { Least = 7 },
            Counting("others", "large", [PersonKind.External, PersonKind.PartTime]) with { Most = 3 },
            Counting("own-small", "small", [PersonKind.Own]) with { Least = 5 },
            new CompositionRule { Id = "convener", Name = new LocalName("召集人"), ConvenersOnly = true, Least = 1, Most = 1, Cite = [new("二、(一)")] },
        ],
        Application = new ApplicationRules
        {
            Steps =
            [
                Step(ApplicationState.Filed, Actor.Convener, "召集人"),
                Step(ApplicationState.Recommended, Actor.Head, "系主任"),
                Step(ApplicationState.Approved, Actor.Officer, "研究發展處"),
            ],
        },
        Funding = new FundingRules
        {
            Grants = [new GrantRule { Most = new Dollars(30_000), Cite = [new("三、(二)")] }],
            TopUps = [new TopUpRule
            {
                Id = "foreign",
                Name = new LocalName("外籍教師"),
                Amount = new Dollars(5_000),
                ForEach = PersonKind.Foreign,
                Most = new Dollars(20_000),
                Cite = [new("三、(三)")],
            }],
            Items = [LectureFee, Premium, Meals, Sundries],
            Pools = [new ItemPool { Items = ["meals", "sundries"], Cite = [new("捌、三、(四)")] }],
        },
        Duties =
        [
            new DutyRule
            {
                Id = "application",
                Name = new LocalName("申請書"),
                Stage = DutyStage.Applying,
                Task = new DutyTask.Apply(),
                Due = new Due.On(new DateOnly(2025, 6, 30)),
                Cite = [new("二、(二)1")],
            },
        ],
    };

    public static readonly Community Community = new() { Id = new CommunityId(1), Programme = Rulebook.Id, Name = "AI社群", Category = "AI數位" };

    public static readonly Dossier Draft = new()
    {
        Rulebook = Rulebook,
        Facts = Facts(Team(7, PersonKind.Own, 3, PersonKind.External)),
        Application = new Application
        {
            Community = new CommunityId(1),
            Answers = Facts([]).Answers,
            Requested = new Dictionary<string, Dollars> { ["meals"] = new(20_000) },
        },
    };

    public static CommunityFacts Facts(IReadOnlyList<Membership> members, string answer = "large") => new()
    {
        Community = Community,
        Category = Rulebook.Categories[0],
        Answers = new HashSet<string> { answer },
        Members = members,
    };

    /// <summary>So many of one kind, the first of them the convener, and so many of another.</summary>
    public static IReadOnlyList<Membership> Team(int count, PersonKind kind, int others, PersonKind otherKind) =>
        [.. Enumerable.Range(1, count + others).Select(id => new Membership
        {
            Community = Community,
            Person = new Person { Id = new PersonId(id), Name = $"教師{id}" },
            Role = id == 1 ? Role.Convener : Role.Member,
            Kind = id <= count ? kind : otherKind,
        })];

    public static Dossier After(params ApplicationState[] states) => Draft with
    {
        Application = Draft.Application with
        {
            Steps = [.. states.Select(
                state => new ApplicationStep { To = state, At = Now.AddDays(-1), By = new PersonId(1), Cite = [new("二、(二)2")], Version = 2 })],
        },
    };

    public static Dossier Asking(params (BudgetItem Item, int Amount)[] lines) => Draft with
    {
        Application = Draft.Application with { Requested = lines.ToDictionary(line => line.Item.Id, line => new Dollars(line.Amount)) },
    };

    private static BudgetItem Item(string id, string name) => new() { Id = id, Name = new LocalName(name), Cite = [new("三、(二)")] };

    private static CompositionRule Counting(string id, string when, IReadOnlyList<PersonKind> kinds) =>
        new() { Id = id, Name = new LocalName(id), Scope = new Scope { When = when }, Kinds = kinds, Cite = [new("二、(一)")] };

    private static StepRule Step(ApplicationState to, Actor by, string name) => new() { To = to, By = by, Name = new LocalName(name), Cite = [new("二、(二)2")] };
}
