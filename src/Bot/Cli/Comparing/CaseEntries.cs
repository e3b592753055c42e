using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>From when to when a case may run, who may be away for it, and what it brings on whoever was.</summary>
internal static class CaseEntries
{
    private static readonly BothLanguages s_cases = new("一案的起訖、人數與義務", "Days of cases, who may be away, what is owed");
    private static readonly BothLanguages s_span = new("起訖", "Days");
    private static readonly BothLanguages s_from = new("從哪天起", "from");
    private static readonly BothLanguages s_length = new("多長", "how long");

    public static IEnumerable<Entry> Of(Rulebook rulebook, Terms terms) =>
    [
        .. rulebook.Spans.Select(rule => Of(rule, terms)),
        .. rulebook.Away is { } away ? [Of(away, terms)] : Array.Empty<Entry>(),
        .. rulebook.Away?.With.Select(Of) ?? [],
        .. rulebook.Service is { } service ? [Of(service, terms)] : Array.Empty<Entry>(),
        .. rulebook.Bars.Select(rule => Of(rule, terms)),
    ];

    private static Entry Of(SpanRule rule, Terms terms) => new()
    {
        Part = s_cases,
        Key = $"span {string.Join(' ', rule.Scope.Categories)}/{rule.Scope.When}",
        Name = new BothLanguages($"{s_span.Chinese}（{terms.About(rule.Scope).Chinese}）", $"{s_span.English} ({terms.About(rule.Scope).English})"),
        Cite = rule.Cite,
        Lines =
        [
            new(s_from, rule is SpanRule.FromDays(var starts, _) ? Words.Of(starts) : null),
            new(s_length, rule is SpanRule.FromDays(_, var months) ? Words.Months(months) : null),
            new(Labels.Least, rule is SpanRule.HalfDays(var least) ? Words.HalfDays(least) : null),
            new(new BothLanguages("依", "by"), rule is SpanRule.Free(var agreed) ? Words.Of(agreed) : null),
        ],
    };

    private static Entry Of(AwayRule rule, Terms terms) => new()
    {
        Part = s_cases,
        Key = "away",
        Name = new BothLanguages("同時不在校的人數", "How many may be away"),
        Cite = rule.Cite,
        Lines =
        [
            new(Labels.Most, Words.Of(rule.Share)),
            new(new BothLanguages("學期從", "semesters from"), Words.Of(rule.Semesters)),
            new(Labels.About, terms.About(rule.Scope), IsUsual: Terms.IsEveryone(rule.Scope)),
            new(new BothLanguages("一起算的", "also"), Words.List([.. rule.With.Select(leave => Words.Of(leave.Name))])),
            new(new BothLanguages("一起算的至少", "those at least"), Words.Months(rule.WithLeastMonths)),
        ],
    };

    private static Entry Of(AbsenceKind leave) => new()
    {
        Part = s_cases,
        Key = $"leave {leave.Id}",
        Name = new BothLanguages($"不在校的假別「{leave.Name.Chinese}」", $"Leave that counts as well '{Words.Of(leave.Name).English}'"),
        Lines = [new(Labels.Name, Words.Of(leave.Name)), new(Labels.AlsoCalled, Words.List(leave.Words))],
    };

    private static Entry Of(ServiceRule rule, Terms terms) => new()
    {
        Part = s_cases,
        Key = "service",
        Name = new BothLanguages("服務義務", "Service"),
        Cite = rule.Cite,
        Lines =
        [
            new(Labels.About, terms.About(rule.Scope), IsUsual: Terms.IsEveryone(rule.Scope)),
            new(s_from, new BothLanguages($"返校後 {rule.DaysAfterReturn} 天", $"{rule.DaysAfterReturn} days after the return")),
            new(s_length, new BothLanguages($"一案的 {rule.Times} 倍", $"{rule.Times} × the case")),
        ],
    };

    private static Entry Of(BarRule rule, Terms terms) => new()
    {
        Part = s_cases,
        Key = rule is BarRule.AfterFault { Of: var of } ? $"bar after {of}" : $"bar {rule.GetType().Name}",
        Name = Name(rule),
        Cite = rule.Cite,
        Lines =
        [
            new(Labels.About, terms.About(rule.Scope), IsUsual: Terms.IsEveryone(rule.Scope)),
            new(s_length, rule is BarRule.AfterFault { Years: var years } ? Words.Years(years) : null),
            new(new BothLanguages("也不得", "nor"), rule is BarRule.WhileServing { Also: { Count: > 0 } also } ? Words.List([.. also.Select(Words.Of)]) : null),
        ],
    };

    private static BothLanguages Name(BarRule rule) => rule switch
    {
        BarRule.OnceACycle => new BothLanguages("每一輪限申請一次", "Once a cycle"),
        BarRule.WhileServing => new BothLanguages("服務義務期間不得再申請", "Not while serving"),
        BarRule.AfterFault { Of: FaultOf.Teacher } => new BothLanguages("因教師終止以後不得再申請", "Not after the teacher's fault"),
        BarRule.AfterFault { Of: FaultOf.Firm } => new BothLanguages("因機構終止以後不得與它合作", "Not with a firm after its fault"),
        BarRule.AfterFault => new BothLanguages("終止以後不得再申請", "Not after an early end"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A new bar needs words here."),
    };
}
