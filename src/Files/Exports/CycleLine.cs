using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>How a teacher stands in their years (週期).</summary>
/// <param name="Person">Who.</param>
/// <param name="Record">All that is known of it.</param>
/// <param name="Standing">In a word.</param>
/// <param name="ServesUntil">The last day on which they serve for a placement; null where they do not, or have.</param>
internal sealed record CycleLine(Person Person, TrainingRecord Record, TrainingStanding Standing, DateOnly? ServesUntil)
{
    public MonthCount? Count => Record.Count;

    /// <summary>Whole months of a form; null where the rulebook has no such form.</summary>
    public int? MonthsOf(CreditForm form) => Count?.Forms.FirstOrDefault(one => one.Form.Id == form.Id)?.Months;

    /// <summary>Everybody who is or was in a case, or of whom anything was noted, by department and name.</summary>
    public static async IAsyncEnumerable<CycleLine> Read(
        CommunityRows rows, IRulebookSource rulebooks, WorkCalendar workdays, SchoolClock clock, ExportScope scope, DateOnly today)
    {
        foreach (var family in await rows.Read(records => CreditLine.FamiliesOf(records, rulebooks, scope), CancellationToken.None))
        {
            if (rulebooks.EditionOf(family, today) is not { Months: not null } edition)
                continue;
            foreach (var line in await rows.Read(
                records => Of(records, new TrainingReader(records, rulebooks, edition, workdays, clock, today), scope), CancellationToken.None))
            {
                yield return line;
            }
        }
    }

    /// <summary>The forms of the editions that are exported, each once.</summary>
    public static IReadOnlyList<CreditForm> Forms(IRulebookSource rulebooks, IReadOnlyList<string> families, DateOnly today) =>
        [.. families.Select(family => rulebooks.EditionOf(family, today)?.Months).OfType<MonthRules>()
            .SelectMany(rules => rules.Forms).DistinctBy(form => form.Id)];

    private static List<CycleLine> Of(IRecords records, TrainingReader reader, ExportScope scope)
    {
        var includes = CreditLine.PeopleIn(records, scope);
        return
        [
            .. TrainingBoard.Read(reader).Lines.Where(line => includes(line.Person.Id))
                .OrderBy(line => line.Person.Department, StringComparer.Ordinal)
                .ThenBy(line => line.Person.Name, StringComparer.Ordinal)
                .ThenBy(line => line.Person.Id.Value)
                .Select(line => new CycleLine(line.Person, line.Record, line.Standing, LastServed(line.Record, reader.Today))),
        ];
    }

    private static DateOnly? LastServed(TrainingRecord record, DateOnly today) =>
        record.ServedAfter(today).Select(served => (DateOnly?)served.Days.End).FirstOrDefault();
}
