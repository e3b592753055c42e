using CommunityBot.Calendar;
using CommunityBot.Credits;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Files.PastCredits;

/// <summary>Says in a few words what was noted of a teacher: 產學合作計畫 114/02/01–114/05/31 100,000 元 60% 精密公司.</summary>
public static class CreditWords
{
    /// <summary>What it is, without its days.</summary>
    public static LocalName Name(Rulebook? rulebook, CreditFact fact) => fact switch
    {
        CreditFact.Cycle => new LocalName("起算", "cycle"),
        CreditFact.Stretch { Way: var way } => rulebook?.Months?.FindWay(way)?.Name ?? new LocalName(way),
        CreditFact.HalfDays { Way: var way } => rulebook?.Months?.FindWay(way)?.Name ?? new LocalName(way),
        CreditFact.Absence { Kind: var kind } => rulebook?.Away?.With.FirstOrDefault(one => one.Id == kind)?.Name ?? new LocalName(kind),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A new fact needs a name here."),
    };

    public static BothLanguages Of(Rulebook? rulebook, CreditFact fact)
    {
        var name = Name(rulebook, fact);
        var more = fact switch
        {
            CreditFact.Stretch stretch => new BothLanguages(More(stretch, " 元", "主持"), More(stretch, "", "lead")),
            CreditFact.HalfDays half => new BothLanguages(Joined.Words($"{half.Count} 個半日", half.With), Joined.Words($"{half.Count} half days", half.With)),
            _ => new BothLanguages("", ""),
        };
        var days = Days(fact);
        return new BothLanguages(
            Joined.Words(name.Chinese, RocDays(days), more.Chinese), Joined.Words(name.English ?? name.Chinese, IsoDays(days), more.English));
    }

    /// <summary>From the first to the last day; a cycle has a first one only.</summary>
    public static (DateOnly From, DateOnly? To) Days(CreditFact fact) => fact switch
    {
        CreditFact.Cycle cycle => (cycle.From, null),
        CreditFact.Stretch { Days: var days } => (days.Start, days.End),
        CreditFact.HalfDays { Days: var days } => (days.Start, days.End),
        CreditFact.Absence { Days: var days } => (days.Start, days.End),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A new fact needs its days here."),
    };

    private static string More(CreditFact.Stretch stretch, string unit, string lead) => Joined.Words(
        stretch.Money is { } money ? $"{money}{unit}" : "", stretch.Share is { } share ? $"{share}" : "", stretch.Leads ? lead : "", stretch.With);

    private static string RocDays((DateOnly From, DateOnly? To) days) =>
        days.To is { } to ? $"{RocCalendar.Format(days.From)}–{RocCalendar.Format(to)}" : RocCalendar.Format(days.From);

    private static string IsoDays((DateOnly From, DateOnly? To) days) => days.To is { } to ? $"{days.From:O}–{to:O}" : $"{days.From:O}";
}
