using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Two programmes in which communities apply for grants; the second lets nobody take one twice.</summary>
public sealed class ApplicationRulebooks : IRulebookSource
{
    public static readonly ProgrammeId City = new("city-111");

    private static readonly Rulebook s_school = new TestRulebooks().All.Single() with
    {
        Title = new LocalName("校內計畫", "School programme"),
        Version = 2,
        Activities =
        [
            .. new TestRulebooks().All.Single().Activities,
            new ActivityKind
            {
                Id = "lecture",
                Name = new LocalName("專業講座", "Lecture"),
                Reminder = new LocalName("不得在授課時段", "not in teaching hours"),
                Cite = [new("二、(四)2")],
            },
        ],
        Questions =
        [
            new ApplicationQuestion
            {
                Id = "size",
                Name = new LocalName("系所規模", "Size"),
                Choices =
                [
                    new AnswerChoice { Id = "large", Name = new LocalName("大系（8 班以上）", "Large"), Words = ["大系"] },
                    new AnswerChoice { Id = "small", Name = new LocalName("小系（7 班以下）", "Small"), Words = ["小系"] },
                ],
                Cite = [new("二、(一)")],
            },
        ],
        Categories =
        [
            new Category { Id = "ai", Name = new LocalName("AI數位", "AI"), Cite = [new("二、(三)")] },
            new Category { Id = "usr", Name = new LocalName("USR"), Cite = [new("二、(三)")] },
        ],
        Composition =
        [
            new CompositionRule
            {
                Id = "large",
                Name = new LocalName("校內教師", "own teachers"),
                Scope = new Scope { When = "large" },
                Least = 7,
                Cite = [new("二、(一)")],
            },
            new CompositionRule
            {
                Id = "small",
                Name = new LocalName("校內教師", "own teachers"),
                Scope = new Scope { When = "small" },
                Least = 3,
                Cite = [new("二、(一)")],
            },
        ],
        Application = new ApplicationRules
        {
            Steps =
            [
                new StepRule { To = ApplicationState.Filed, By = Actor.Convener, Name = new LocalName("召集人", "the convener"), Cite = [new("二、(二)2")] },
                new StepRule { To = ApplicationState.Recommended, By = Actor.Head, Name = new LocalName("系主任", "the head"), Cite = [new("二、(二)2")] },
                new StepRule { To = ApplicationState.Approved, By = Actor.Officer, Name = new LocalName("研究發展處", "the office"), Cite = [new("二、(二)2")] },
            ],
        },
        Funding = new FundingRules
        {
            Grants = [new GrantRule { Most = new Dollars(30_000), Cite = [new("三、(二)")] }],
            TopUps =
            [
                new TopUpRule
                {
                    Id = "small-top-up",
                    Name = new LocalName("小系加碼", "Small departments"),
                    Scope = new Scope { When = "small" },
                    Amount = new Dollars(5_000),
                    Conditions = [new LocalName("附相片", "photos")],
                    Cite = [new("三、(三)")],
                },
            ],
            Items =
            [
                new BudgetItem { Id = "meals", Name = new LocalName("膳食費", "Meals"), Words = ["便當"], Cite = [new("三、(二)")] },
                new BudgetItem { Id = "printing", Name = new LocalName("印刷費", "Printing"), Cite = [new("三、(二)")] },
                new BudgetItem
                {
                    Id = "sundries",
                    Name = new LocalName("雜支", "Sundries"),
                    Share = new ShareCeiling { Most = new Rate(500), Cite = [new("附件二")] },
                    Cite = [new("三、(二)")],
                },
            ],
        },
        Duties =
        [
            new DutyRule
            {
                Id = "application",
                Name = new LocalName("申請書", "Application"),
                Stage = DutyStage.Applying,
                Task = new DutyTask.Apply(),
                Due = new Due.On(new DateOnly(2025, 6, 30)),
                Cite = [new("二、(二)1")],
            },
        ],
    };

    public IReadOnlyCollection<Rulebook> All { get; } =
    [
        s_school,
        s_school with
        {
            Id = City,
            Title = new LocalName("市府計畫", "City programme"),
            Questions = [],
            Categories = [],
            Composition = [],
            NoSecondGrantCite = [new("伍、二「備註」4")],
            Application = new ApplicationRules { Steps = [.. s_school.Application!.Steps.Where(step => step.To != ApplicationState.Recommended)] },
        },
    ];

    public Rulebook? Find(ProgrammeId programme) => All.FirstOrDefault(rulebook => rulebook.Id == programme);
}
