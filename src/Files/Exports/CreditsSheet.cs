using CommunityBot.Calendar;
using CommunityBot.Credits;
using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>One row for each line of what was noted of teachers, counter-entries included, person by person. Read in again it changes nothing.</summary>
public sealed class CreditsSheet(CommunityRows rows, IRulebookSource rulebooks, SchoolClock clock)
{
    private static readonly IReadOnlyList<Heading> s_columns =
    [
        "programme", "id", "name", "school", "department", "number", "what", "what_name", "from", "to", "half_days", "money", "share", "lead", "with",
        "state", "corrects", "recorded_by", "recorded_at", "reason", "cite", "edition",
    ];

    public Sheet Of(ExportScope scope) => Sheet.Of(s_columns, CreditLine.Read(rows, rulebooks, scope).Select(Row));

    private object?[] Row(CreditLine line)
    {
        var (entry, stretch) = (line.Entry, line.Entry.Fact as CreditFact.Stretch);
        return
        [
            entry.Programme.Value, entry.Id.Value, line.Person.Name, line.Person.School, line.Person.Department, line.Number, line.What,
            PastCredits.CreditWords.Name(line.Edition, entry.Fact).Chinese, line.Days.From, line.Days.To, (entry.Fact as CreditFact.HalfDays)?.Count,
            stretch?.Money?.Amount, stretch?.Share?.ToString(), stretch is null ? null : stretch.Leads ? "lead" : "", line.With,
            line.State, entry.Corrects?.Value, line.By?.Name, clock.Local(entry.At), entry.Why, entry.Cite.ToString(), entry.Version,
        ];
    }
}
