using System.Globalization;
using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.PastCredits;

/// <summary>Understands the cells of rows of credits, and notes what the rulebook does not have, or refuses.</summary>
internal sealed class CreditCells(CountedProgrammes programmes, List<CreditProblem> problems)
{
    /// <summary>What an export calls the first day of somebody's years.</summary>
    public const string Cycle = "cycle";

    private static readonly HashSet<string> s_cycles = Keys(Cycle, "起算", "起算日", "週期", "周期", "週期起算", "年限起算", "六年起算");
    private static readonly HashSet<string> s_leads = Keys("主持人", "計畫主持人", "主持", "是", "v", "✓", "○", "lead", "yes", "true", "1");
    private static readonly HashSet<string> s_leadsNot = Keys(
        "", "共同主持人", "協同主持人", "共同", "協同", "參與", "否", "x", "×", "-", "co-lead", "member", "no", "false", "0");

    private static readonly HashSet<string> s_gone = Keys("taken_back", "correction", "已更正", "更正", "taken back", "takes back");

    /// <returns>Null where something is wrong with it, which is noted.</returns>
    public SaidCredit? Read(CreditRow row)
    {
        var before = problems.Count;
        var teacher = new SaidTeacher(Text(row, row.Name), Text(row, row.School), Text(row, row.Department), Text(row, row.Number), row.Email.Trim());
        if (teacher.Name.Length == 0)
            problems.Add(new CreditProblem(row.Line, CreditFault.MissingName));
        var reason = Text(row, row.Reason, Limits.Reason);
        if (programmes.Of(row.Line, row.Programme) is not { Months: { } months } rulebook)
            return null;
        var (fact, cite) = FactOf(row, rulebook, months);
        return fact is null || problems.Count > before ? null : new SaidCredit
        {
            Line = row.Line,
            Rulebook = rulebook,
            Family = rulebook.Lineage,
            Id = long.TryParse(row.Id.Trim().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new CreditEntryId(id) : null,
            Teacher = teacher,
            Fact = fact,
            Cite = cite,
            Reason = reason,
            IsGone = s_gone.Contains(NameKey.Of(row.State).Value),
        };
    }

    private (CreditFact? Fact, Citations Cite) FactOf(CreditRow row, Rulebook rulebook, MonthRules months)
    {
        if (s_cycles.Contains(NameKey.Of(row.What).Value))
            return (CycleOf(row, months), months.Cite);
        if (months.Ways.FirstOrDefault(way => Is(row.What, way.Id, way.Name, way.Words)) is { } way)
            return (FactOf(row, way), way.Cite);
        if (rulebook.Away is { } away && away.With.FirstOrDefault(kind => Is(row.What, kind.Id, kind.Name, kind.Words)) is { } absence)
            return (Days(row) is { } days ? new CreditFact.Absence(absence.Id, days) : null, away.Cite);
        var known = months.Ways.Select(one => one.Name.Chinese).Prepend("起算").Concat(rulebook.Away?.With.Select(one => one.Name.Chinese) ?? []);
        problems.Add(CreditProblem.About(row.Line, CreditFault.UnknownKind, row.What, string.Join('、', known)) with { Cite = months.Cite });
        return default;
    }

    /// <summary>An end may stand there if it is the right one.</summary>
    private CreditFact.Cycle? CycleOf(CreditRow row, MonthRules months)
    {
        if (Day(row, row.From) is not { } from)
            return null;
        var end = CivilMonths.End(from, months.CycleYears * CivilMonths.AYear);
        if (!string.IsNullOrWhiteSpace(row.To) && Day(row, row.To) is { } to && to != end)
            problems.Add(new CreditProblem(row.Line, CreditFault.OtherEnd, row.To, $"{end:O}") { Cite = months.Cite });
        return new CreditFact.Cycle(from);
    }

    private CreditFact? FactOf(CreditRow row, CreditWay way)
    {
        var (days, halfDays, with) = (Days(row), HalfDays(row, way), Text(row, row.With));
        var (money, share, leads) = (Money(row, way), Share(row), Leads(row));
        return days is not { } whole ? null
            : way is CreditWay.HalfDays ? new CreditFact.HalfDays(way.Id, whole, halfDays ?? 0, with)
            : new CreditFact.Stretch(way.Id, whole, money, share, leads, with);
    }

    private Period? Days(CreditRow row)
    {
        var (from, to) = (Day(row, row.From), Day(row, row.To));
        if (from <= to)
            return new Period(from.Value, to.Value);
        if (from > to)
            problems.Add(new CreditProblem(row.Line, CreditFault.EndsBeforeStart, $"{to:O}", $"{from:O}"));
        return null;
    }

    private DateOnly? Day(CreditRow row, string cell)
    {
        var day = DayInCell.Read(cell);
        if (day is null)
            problems.Add(string.IsNullOrWhiteSpace(cell)
                ? new CreditProblem(row.Line, CreditFault.MissingDay)
                : CreditProblem.About(row.Line, CreditFault.BadDay, cell));
        return day;
    }

    private Dollars? Money(CreditRow row, CreditWay way)
    {
        var asks = way is CreditWay.Span { Money: not null };
        var amount = Count(row.Money, "元");
        if (amount is null or < 0)
            problems.Add(CreditProblem.About(row.Line, CreditFault.BadMoney, row.Money));
        else if (asks && amount == 0)
            problems.Add(new CreditProblem(row.Line, CreditFault.MissingMoney, way.Name.Chinese) { Cite = way.Cite });
        else if (!asks && amount > 0)
            problems.Add(new CreditProblem(row.Line, CreditFault.NoMoneyHere, row.Money, way.Name.Chinese) { Cite = way.Cite });
        return asks ? new Dollars(amount ?? 0) : null;
    }

    private int? HalfDays(CreditRow row, CreditWay way)
    {
        var (asks, count) = (way is CreditWay.HalfDays, Count(row.HalfDays, "個半日"));
        if (count is null or < 0 or > int.MaxValue)
            problems.Add(CreditProblem.About(row.Line, CreditFault.BadHalfDays, row.HalfDays));
        else if (asks && count == 0)
            problems.Add(new CreditProblem(row.Line, CreditFault.MissingHalfDays, way.Name.Chinese) { Cite = way.Cite });
        else if (!asks && count > 0)
            problems.Add(new CreditProblem(row.Line, CreditFault.NoHalfDaysHere, row.HalfDays, way.Name.Chinese) { Cite = way.Cite });
        return (int?)count;
    }

    /// <summary>60%, 60, or 0.6, which is what a workbook has where it shows 60%.</summary>
    private Rate? Share(CreditRow row)
    {
        var text = TypedText.Fold(row.Share).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0)
            return null;
        if (decimal.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            var hundredths = number * (text.EndsWith('%') || number > 1 ? 100 : Rate.All.HundredthsOfPercent);
            if (hundredths == decimal.Truncate(hundredths) && hundredths > 0 && hundredths <= Rate.All.HundredthsOfPercent)
                return new Rate((int)hundredths);
        }

        problems.Add(CreditProblem.About(row.Line, CreditFault.BadShare, row.Share));
        return null;
    }

    private bool Leads(CreditRow row)
    {
        var key = NameKey.Of(row.Lead).Value;
        if (!s_leads.Contains(key) && !s_leadsNot.Contains(key))
            problems.Add(CreditProblem.About(row.Line, CreditFault.BadLead, row.Lead));
        return s_leads.Contains(key);
    }

    /// <summary>0 where nothing stands there; null where it is no number.</summary>
    private static long? Count(string cell, string unit)
    {
        var words = TypedText.Fold(cell).Trim();
        return words is "" or "0" or "-" ? 0 : CountReader.Read(words, unit) is { Rest: "", Count: { } count } ? count : null;
    }

    private string Text(CreditRow row, string cell, int most = Limits.Name)
    {
        var text = cell.ReplaceLineEndings(" ").Trim();
        if (DamagedCell.Fault(text, most) is not null)
            problems.Add(CreditProblem.About(row.Line, CreditFault.TooLong, text, most: most));
        return TypedText.Fold(text);
    }

    private static bool Is(string cell, string id, LocalName name, IReadOnlyList<string> words) =>
        name.And([.. words, id]).Any(one => NameKey.AreSame(one, cell));

    private static HashSet<string> Keys(params IEnumerable<string> words) => [.. words.Select(word => NameKey.Of(word).Value)];
}
