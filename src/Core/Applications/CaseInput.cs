using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Applications;

/// <summary>What somebody says of a case in its application: from when to when it runs (113/8/1-114/7/31), and its firm (機構 精密公司 12345678).</summary>
public abstract record CaseInput
{
    private const int DigitsOfTaxId = 8;

    /// <summary>Numbers as long as that behind a name are meant for its tax id.</summary>
    private const int LeastMeant = 6;

    private static readonly string[] s_before = ["", "從", "自", "由", "起訖", "期間", "from"];
    private static readonly string[] s_between = ["", "到", "至", "~", "-", "–", "—", "起到", "起至", "to", "until"];
    private static readonly string[] s_after = ["", "起", "止", "為止"];
    private static readonly string[] s_firm = ["合作機構", "機構", "廠商", "公司", "firm", "company"];

    private CaseInput()
    {
    }

    public sealed record Said(CaseFact Fact) : CaseInput;

    /// <summary>The rules do not tell the last day from the first.</summary>
    public sealed record LacksLastDay(DateOnly First) : CaseInput;

    /// <summary>There are no such days.</summary>
    public sealed record NoDays(string Words) : CaseInput;

    public sealed record LacksFirm : CaseInput;

    /// <summary>A tax id (統一編號) has eight digits.</summary>
    public sealed record NoTaxId(string Digits) : CaseInput;

    /// <param name="dossier">The draft.</param>
    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that 下個月 and the like are counted from.</param>
    /// <param name="first">The first day, where the last was asked for.</param>
    /// <returns>Null where they are about something else, or the programme has no cases.</returns>
    public static CaseInput? Read(Dossier dossier, string words, DateOnly today, DateOnly? first = null) =>
        dossier.Rulebook.Spans.Count == 0 ? null : OfFirm(words) ?? OfDays(dossier, words, today, first);

    private static CaseInput? OfDays(Dossier dossier, string words, DateOnly today, DateOnly? first)
    {
        var named = DayReader.All(words, today).ToList();
        if (named.Count is 0 or > 2
            || !s_before.Contains(words[..named[0].At].Trim()) || !s_after.Contains(words[named[^1].End..].Trim())
            || !s_between.Contains((named.Count == 2 ? words[named[0].End..named[1].At].Trim() : "")))
            return null;
        if (named.Exists(one => one.Day is null))
            return new NoDays(words);
        var (start, end) = named.Count == 2 ? (named[0].Day!.Value, named[1].Day) : first is { } known ? (known, named[0].Day) : (named[0].Day!.Value, null);
        if ((end ?? EndOf(dossier.Span, start)) is not { } last)
            return new LacksLastDay(start);
        return last < start ? new NoDays(words) : new Said(new CaseFact.Span(new Period(start, last)));
    }

    private static DateOnly? EndOf(SpanRule? rule, DateOnly first) => rule is SpanRule.FromDays from ? CivilMonths.End(first, from.Months) : null;

    private static CaseInput? OfFirm(string words)
    {
        if (Array.Find(s_firm, word => words.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is not { } word)
            return null;
        var name = words[word.Length..];
        if (name.Length > 0 && name[0] is not (' ' or ':' or '：'))
            return null;
        name = name.Trim(' ', ':', '：');
        var start = name.Length;
        while (start > 0 && char.IsAsciiDigit(name[start - 1]))
            start--;
        var digits = name[start..];
        if (digits.Length >= LeastMeant)
            name = name[..start].Trim();
        return name.Length == 0 ? new LacksFirm()
            : digits.Length < LeastMeant ? new Said(new CaseFact.Firm(name, ""))
            : digits.Length == DigitsOfTaxId ? new Said(new CaseFact.Firm(name, digits))
            : new NoTaxId(digits);
    }
}
