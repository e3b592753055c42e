using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>The scene's programme with a duty of every sort, and figures.</summary>
public sealed class DutyRulebooks : IRulebookSource
{
    public static readonly Rulebook Running = new()
    {
        Id = TestRulebooks.Programme,
        Version = 3,
        Title = new LocalName("教師專業社群"),
        Authority = "勤益科大",
        Period = new Period(new DateOnly(2025, 4, 1), new DateOnly(2025, 10, 30)),
        PeriodCite = [new("二、(二)3")],
        Activities = [new ActivityKind { Id = "routine", Name = new LocalName("例行研討"), Cite = [new("二、(四)1")] }],
        SignIn = new SignInRules { LateAfter = TimeSpan.FromMinutes(15), ClosesAfterEnd = TimeSpan.FromMinutes(30), CountsHours = false },
        Duties =
        [
            Duty("sessions", "例行研討活動", new DutyTask.Hold(3, ["routine"])),
            Duty("records", "活動歷程", new DutyTask.RecordEach(), new DateOnly(2025, 11, 15)),
            Duty("news", "成果新聞", new DutyTask.HandIn(1), new DateOnly(2025, 5, 20)) with { Missed = new LocalName("列入下年度審查參考") },
            Duty("report", "年度成果報告", new DutyTask.HandIn(1), new DateOnly(2025, 11, 15)) with { Words = ["成果報告"], Form = new LocalName("附件 3") },
            Duty("lectures", "成員參與AI講座", new DutyTask.HandIn(2)),
            Duty("video", "教材影片", new DutyTask.HandIn(1), new DateOnly(2025, 10, 1)) with { OneOf = "outcome" },
            Duty("open-class", "開放觀課", new DutyTask.HandIn(1), new DateOnly(2025, 10, 1)) with { OneOf = "outcome" },
            Duty("results", "審查結果公告", new DutyTask.Know(), new DateOnly(2025, 6, 1)) with { From = Party.Officer },
            Duty("application", "申請書", new DutyTask.Apply(), new DateOnly(2025, 6, 30)) with { Stage = DutyStage.Applying },
        ],
        Figures =
        [
            new FigureRule { Id = "contracts", Name = new LocalName("產學合作簽約數", "Contracts"), Words = ["簽約"], Unit = "件", Cite = [new("附件 3")] },
            new FigureRule { Id = "income", Name = new LocalName("產學合作金額", "Income"), Unit = "元", Cite = [new("附件 3")] },
        ],
    };

    /// <summary>The same where communities apply first.</summary>
    public static readonly Rulebook Applying = Running with { Application = new ApplicationRules { Steps = [] } };

    public DutyRulebooks(Rulebook? rulebook = null) => All = [rulebook ?? Running];

    public IReadOnlyCollection<Rulebook> All { get; }

    public Rulebook? Find(ProgrammeId programme) => All.FirstOrDefault(rulebook => rulebook.Id == programme);

    private static DutyRule Duty(string id, string name, DutyTask task, DateOnly? due = null) => new()
    {
        Id = id,
        Name = new LocalName(name),
        Task = task,
        Due = due is { } day ? new Due.On(day) : null,
        Cite = [new("四、(二)")],
    };
}
