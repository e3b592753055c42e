using CommunityBot.Calendar;
using CommunityBot.Credits;
using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>One row for each teacher: their years, the months in each form, what is missing, whether it may not be done in time.</summary>
public sealed class CyclesSheet(CommunityRows rows, IRulebookSource rulebooks, WorkCalendar workdays, SchoolClock clock, DateOnly today)
{
    public Sheet Of(ExportScope scope)
    {
        // All there are: columns that only some rows have do no harm to a program, and come and go with no scope.
        var forms = CycleLine.Forms(rulebooks, [.. rulebooks.All.Select(rulebook => rulebook.Family).OfType<string>().Distinct()], today);
        IReadOnlyList<Heading> columns =
        [
            "programme", "name", "school", "department", "cycle_from", "window_from", "window_to", .. forms.Select(form => (Heading)$"months_{form.Id}"),
            "months", "missing", "complete", "state", "serves_until",
        ];
        return Sheet.Of(columns, CycleLine.Read(rows, rulebooks, workdays, clock, scope, today).Select(line => Row(line, forms)));
    }

    private static object?[] Row(CycleLine line, IReadOnlyList<CreditForm> forms) =>
    [
        line.Record.Rulebook.Id.Value, line.Person.Name, line.Person.School, line.Person.Department, line.Record.CycleFrom,
        line.Count?.Window.Start, line.Count?.Window.End, .. forms.Select(form => (object?)line.MonthsOf(form)),
        line.Count?.Months, line.Count?.Missing, line.Count is null ? null : line.Count.IsComplete ? "yes" : "no", Word(line.Standing), line.ServesUntil,
    ];

    private static string Word(TrainingStanding standing) => standing switch
    {
        TrainingStanding.AtRisk => "at_risk",
        TrainingStanding.NotBegun => "not_begun",
        TrainingStanding.Open => "open",
        TrainingStanding.Complete => "complete",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "A new standing needs a word here."),
    };
}
