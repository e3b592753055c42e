using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads how many months somebody has to have in so many years, and what counts.</summary>
internal static class RulebookMonths
{
    private enum Counts
    {
        Span,
        HalfDays,
    }

    private static readonly IReadOnlyDictionary<string, Counts> s_counts = new Dictionary<string, Counts>
    {
        ["span"] = Counts.Span,
        ["half-days"] = Counts.HalfDays,
    };

    /// <param name="page">The file.</param>
    /// <param name="terms">What may be referred to.</param>
    /// <param name="duties">The ids of duties that may have to be done first.</param>
    public static MonthRules? Read(YamlSection page, RulebookTerms terms, IReadOnlyCollection<string> duties)
    {
        if (page.SectionIfAny("months", "need", "cycle", "half-days", "whole-months", "apart", "forms", "cite") is not { } section)
            return null;
        var (forms, ways, words) = (new HashSet<string>(), new HashSet<string>(), new RulebookVocabulary());
        return new MonthRules
        {
            Need = RulebookCounts.Read(section, "need", "個月"),
            CycleYears = RulebookCounts.Read(section, "cycle", "年"),
            Cite = RulebookWords.Cite(section),
            HalfDays = section.SectionIfAny("half-days", "day", "week", "month", "workdays-only", "cite") is { } half ? HalfDays(half) : null,
            WholeMonthsCite = RulebookWords.Cite(section.Section("whole-months", "cite")),
            ApartCite = RulebookWords.Cite(section.Section("apart", "cite")),
            Forms = [.. section.List("forms", "id", "zh", "en", "ways").Select(form => new CreditForm(
                RulebookWords.NewId(form, forms),
                RulebookWords.Name(form),
                [.. form.List("ways", "id", "zh", "en", "words", "categories", "when", "counts", "least", "money", "after", "cite")
                    .Select(way => Way(way, ways, words, terms, duties, section.Has("half-days")))]))],
        };
    }

    private static HalfDayRule HalfDays(YamlSection section) => new(
        RulebookCounts.Read(section, "day", "個半日"),
        RulebookCounts.Read(section, "week", "天"),
        RulebookCounts.Read(section, "month", "週"),
        section.Value("workdays-only", RulebookWords.ReadYesOrNo, RulebookWords.YesOrNo),
        RulebookWords.Cite(section));

    private static CreditWay Way(
        YamlSection section, HashSet<string> ids, RulebookVocabulary words, RulebookTerms terms, IReadOnlyCollection<string> duties, bool hasHalfDays)
    {
        var (id, name) = (RulebookWords.NewId(section, ids), RulebookWords.Name(section));
        words.Take(section, id, name);
        var (least, money) = (RulebookCounts.ReadIfAny(section, "least", "個月"), Money(section));
        var counts = section.OneOf("counts", s_counts);
        if (counts == Counts.HalfDays && (least is not null || money is not null))
            section.Note("counts", "half-days", new BothLanguages("不寫 least 和 money：只有 span 才有", "no least and no money but with span"));
        if (counts == Counts.HalfDays && !hasHalfDays)
            section.Note("counts", "half-days", new BothLanguages("先有 half-days 這一段，寫半日怎麼算", "a half-days section that says how they make months"));
        CreditWay way = counts == Counts.Span
            ? new CreditWay.Span { Id = id, Name = name, LeastMonths = least, Money = money, Cite = RulebookWords.Cite(section) }
            : new CreditWay.HalfDays { Id = id, Name = name, Cite = RulebookWords.Cite(section) };
        return way with
        {
            Words = RulebookWords.Words(section),
            Scope = RulebookWords.Scope(section, terms),
            After = section.References("after", duties),
        };
    }

    private static MoneyRule? Money(YamlSection way) =>
        way.SectionIfAny("money", "alone", "alone-months", "monthly", "monthly-cite", "lead-share") is not { } section ? null : new MoneyRule(
            RulebookCounts.Read(section, "alone-months", "個月"),
            section.Value("alone", RulebookWords.ReadAmount, RulebookWords.AnAmount),
            section.Value("monthly", RulebookWords.ReadAmount, RulebookWords.AnAmount),
            RulebookWords.Cite(section, "monthly-cite"),
            section.Value("lead-share", RulebookWords.ReadRate, RulebookWords.ARate));
}
