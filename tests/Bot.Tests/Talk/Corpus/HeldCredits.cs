using System.Globalization;
using CommunityBot.Credits;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>採計 周文彬 placement 8/1 到 1/31 台中精機; 更正採計 周文彬 #1 記錯人.</summary>
internal static class HeldCredits
{
    public static IEnumerable<Held> Of(IRecords records, HeldNames names) => records.Credits.Families().SelectMany(family =>
        records.Credits.All(family).Select(entry => Line(names, entry))
            .Concat(records.Credits.Headcounts(family).Select(count => Held.Of(
                $"headcount {count.Id}", count.Department, "人數", count.Department, Day(count.Semester), Number(count.Teachers)))));

    private static Held Line(HeldNames names, CreditEntry entry) => entry.Corrects is { } corrected
        ? Held.Of($"credit {entry.Id}", names.Of(entry.Person), "更正採計", names.Of(entry.Person), corrected.ToString(), entry.Why)
        : Held.Of($"credit {entry.Id}", names.Of(entry.Person), ["採計", names.Of(entry.Person), .. Words(entry.Fact)]);

    private static IEnumerable<string?> Words(CreditFact fact) => fact switch
    {
        CreditFact.Cycle cycle => ["起算", Day(cycle.From)],
        CreditFact.Absence absence => [absence.Kind, Day(absence.Days.Start), "到", Day(absence.Days.End)],
        CreditFact.HalfDays half => [half.Way, Day(half.Days.Start), "到", Day(half.Days.End), Number(half.Count), half.With],
        CreditFact.Stretch stretch =>
        [
            stretch.Way, Day(stretch.Days.Start), "到", Day(stretch.Days.End), stretch.Money is { } money ? Number(money.Amount) : "",
            stretch.Share?.ToString(), stretch.Leads ? "主持" : "", stretch.With,
        ],
        _ => [],
    };

    private static string Day(DateOnly day) => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
