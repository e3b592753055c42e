using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>How many months somebody has to have in so many years, and what counts.</summary>
internal static class MonthEntries
{
    private static readonly BothLanguages s_months = new("月數", "Months");

    public static IEnumerable<Entry> Of(MonthRules rules, Terms terms) =>
    [
        Rule("need", new("要完成的月數", "Months to have"), rules.Cite,
        [
            new(Labels.Least, Words.Months(rules.Need)),
            new(new BothLanguages("每一輪", "in"), Words.Years(rules.CycleYears)),
        ]),
        .. rules.HalfDays is { } half ? [Of(half)] : Array.Empty<Entry>(),
        Rule("whole-months", new("各形式要整數月才合併", "Whole months of each form are added"), rules.WholeMonthsCite, []),
        Rule("apart", new("各形式的期間不重複計", "No day counts in two forms"), rules.ApartCite, []),
        .. rules.Forms.SelectMany(form => form.Ways.Select(way => Of(way, terms)).Prepend(Of(form))),
    ];

    private static Entry Of(HalfDayRule half) => Rule("half-days", new("半日怎麼算", "How half days count"), half.Cite,
    [
        new(new BothLanguages("一天", "a day"), Words.HalfDays(half.ADay)),
        new(new BothLanguages("一週", "a week"), new BothLanguages($"{half.DaysAWeek} 天", $"{half.DaysAWeek} days")),
        new(new BothLanguages("一個月", "a month"), new BothLanguages($"{half.WeeksAMonth} 週", $"{half.WeeksAMonth} weeks")),
        new(new BothLanguages("只算上班日", "workdays only"), Words.Of(half.WorkdaysOnly)),
    ]);

    private static Entry Of(CreditForm form) => Rule($"form {form.Id}", Words.Of(form.Name), Citations.None,
    [
        new(Labels.Name, Words.Of(form.Name)),
        new(new BothLanguages("採計方式", "ways"), Words.List([.. form.Ways.Select(way => Words.Of(way.Name))])),
    ]);

    private static Entry Of(CreditWay way, Terms terms)
    {
        var span = way as CreditWay.Span;
        return Rule($"way {way.Id}", Words.Of(way.Name), way.Cite,
        [
            new(Labels.Name, Words.Of(way.Name)),
            new(Labels.AlsoCalled, Words.List(way.Words)),
            new(Labels.About, terms.About(way.Scope), IsUsual: Terms.IsEveryone(way.Scope)),
            new(new BothLanguages("怎麼算", "counts by"), span is null ? new("實際參加的半日", "half days attended") : new("起訖", "from and to")),
            new(new BothLanguages("每段至少", "each at least"), span?.LeastMonths is { } least ? Words.Months(least) : null),
            new(new BothLanguages("要先交的", "once handed in"), way.After.Count == 0 ? null : terms.Duties(way.After)),
            new(new BothLanguages("單獨採計", "alone"), span?.Money is { } alone ? Alone(alone) : null),
            new(new BothLanguages("混搭時每月平均", "a month beside others"), span?.Money is { } mixed ? Mixed(mixed) : null),
            new(new BothLanguages("主持人的權重至少", "share of whoever leads"), span?.Money is { } led ? Words.Of(led.LeadShare) : null),
        ]);
    }

    private static BothLanguages Alone(MoneyRule money) => new(
        $"{Words.Months(money.AloneMonths).Chinese}、{Words.Of(money.Alone).Chinese}",
        $"{Words.Months(money.AloneMonths).English}, {Words.Of(money.Alone).English}");

    private static BothLanguages Mixed(MoneyRule money) => new(
        $"{Words.Of(money.Monthly).Chinese}（{money.MonthlyCite}）", $"{Words.Of(money.Monthly).English} ({money.MonthlyCite})");

    private static Entry Rule(string key, BothLanguages name, Citations cite, IReadOnlyList<EntryLine> lines) =>
        new() { Part = s_months, Key = key, Name = name, Cite = cite, Lines = lines };
}
