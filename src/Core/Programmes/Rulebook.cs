using CommunityBot.Calendar;
using CommunityBot.Typing;

namespace CommunityBot.Programmes;

/// <summary>What one regulation says, as data. Read from <c>seeds/programmes/ID.yaml</c>; never changed while the bot runs.</summary>
public sealed record Rulebook
{
    public required ProgrammeId Id { get; init; }

    /// <summary>Counts up with each edition of the file; a decision remembers the edition it was taken under.</summary>
    public required int Version { get; init; }

    public required LocalName Title { get; init; }

    /// <summary>The body that issued the regulation.</summary>
    public required string Authority { get; init; }

    /// <summary>When activities may take place, both days included, with the article that says so.</summary>
    public required Period Period { get; init; }

    public required Citations PeriodCite { get; init; }

    public required IReadOnlyList<ActivityKind> Activities { get; init; }

    public required SignInRules SignIn { get; init; }

    public IReadOnlyList<Category> Categories { get; init; } = [];

    /// <summary>What an application has to say.</summary>
    public IReadOnlyList<ApplicationQuestion> Questions { get; init; } = [];

    public IReadOnlyList<CompositionRule> Composition { get; init; } = [];

    /// <summary>The article by which a teacher joins one community of the programme only; null where there is none.</summary>
    public Citations? OneCommunityCite { get; init; }

    /// <summary>The article by which nobody takes a second grant for the same thing; null where there is none.</summary>
    public Citations? NoSecondGrantCite { get; init; }

    public ApplicationRules? Application { get; init; }

    public IReadOnlyList<PointRule> Points { get; init; } = [];

    public FundingRules? Funding { get; init; }

    public LessonRule? Lesson { get; init; }

    public IReadOnlyList<DutyRule> Duties { get; init; } = [];

    /// <summary>
    /// Editions of one programme have the same, and people's cycles, months, service and bars go on from one to the next; null where nothing does.
    /// </summary>
    public string? Family { get; init; }

    /// <summary>What lines that outlive an edition are kept under: the family, or of a programme that has none the edition itself.</summary>
    public string Lineage => Family ?? Id.Value;

    /// <summary>From when to when a case may run; the first whose scope fits.</summary>
    public IReadOnlyList<SpanRule> Spans { get; init; } = [];

    public MonthRules? Months { get; init; }

    public AwayRule? Away { get; init; }

    public CollectionRule? Collection { get; init; }

    public ServiceRule? Service { get; init; }

    public IReadOnlyList<BarRule> Bars { get; init; } = [];

    public IReadOnlyList<FigureRule> Figures { get; init; } = [];

    /// <summary>What is kept, and why, when somebody has their data deleted.</summary>
    public IReadOnlyList<KeepingRule> Retention { get; init; } = [];

    public IReadOnlyList<RuleNote> Notes { get; init; } = [];

    public ActivityKind? FindActivity(string id) => Activities.FirstOrDefault(activity => activity.Id == id);

    /// <summary>The category whose id, name or other word is written there; null when none is.</summary>
    public Category? FindCategory(string written)
    {
        var found = Naming.Find(TypedText.Fold(written), Categories, category => category.Name.And([.. category.Words, category.Id]), Stands.Alone);
        return found.Meant is [var first, ..] ? first : null;
    }

    /// <summary>The same with every day in it moved, as the try-out needs.</summary>
    public Rulebook MovedBy(int days) => Moved(day => day.AddDays(days));

    /// <summary>The same in the year in which another edition begins, so that both can be asked about what happened in it.</summary>
    public Rulebook InTheYearOf(Rulebook other) => Moved(day => day.AddYears(other.Period.Start.Year - Period.Start.Year));

    private Rulebook Moved(Func<DateOnly, DateOnly> move) => this with
    {
        Period = Period.Moved(move),
        Funding = Funding is { PurchasesBy: { } by } ? Funding with { PurchasesBy = by with { Day = move(by.Day) } } : Funding,
        Duties = [.. Duties.Select(duty => duty with { Due = duty.Due?.Moved(move) })],
    };
}

/// <summary>A name in the reader's language: Traditional Chinese always, English where somebody wrote it.</summary>
public sealed record LocalName(string Chinese, string? English = null)
{
    /// <summary>All that something of that name is called, which other words are too.</summary>
    public IEnumerable<string> And(IEnumerable<string> words) => [.. words, Chinese, .. English is null ? Array.Empty<string>() : [English]];
}

/// <summary>A kind of activity that the regulation knows, such as a lecture (專業講座).</summary>
public sealed record ActivityKind
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>Other words people type for it, such as 例會 for 例行性研討.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What whoever plans one has to mind, such as that it may not be in a member's teaching hours.</summary>
    public LocalName? Reminder { get; init; }

    /// <summary>The article that names this kind.</summary>
    public required Citations Cite { get; init; }
}

/// <summary>What a programme lays down about signing in.</summary>
public sealed record SignInRules
{
    public static readonly TimeSpan UsualOpensBefore = TimeSpan.FromMinutes(10);

    /// <summary>Signing in later than this after the start is late (遲到).</summary>
    public required TimeSpan LateAfter { get; init; }

    /// <summary>The window opens by itself this long before the planned start, unless a convener was earlier.</summary>
    public TimeSpan OpensBefore { get; init; } = UsualOpensBefore;

    /// <summary>The window closes by itself this long after the planned end.</summary>
    public required TimeSpan ClosesAfterEnd { get; init; }

    /// <summary>Whether the programme counts hours, so that signing out (簽退) matters.</summary>
    public required bool CountsHours { get; init; }
}
