using CommunityBot.Calendar;
using CommunityBot.Communities;

namespace CommunityBot.Credits;

/// <summary>How everybody of a family of programmes stands: whoever is or was in a case of it, and of whom anything was noted.</summary>
/// <param name="Lines">Each person once.</param>
public sealed record TrainingBoard(IReadOnlyList<TrainingBoard.Line> Lines)
{
    /// <summary>Who has fewer than so many months left and is not done is at risk.</summary>
    private const int MonthsAtRisk = 12;

    /// <param name="Person">Who.</param>
    /// <param name="Record">All that is known of their years.</param>
    /// <param name="Standing">How they stand.</param>
    public sealed record Line(Person Person, TrainingRecord Record, TrainingStanding Standing);

    /// <summary>
    /// Those at risk come first, then by department; within both whoever has least time. What was noted and the cases are read once for all, so that the
    /// cost of each is that of what counts for them.
    /// </summary>
    public static TrainingBoard Read(TrainingReader reader)
    {
        var (records, today) = (reader.Records, reader.Today);
        var cases = CasesByPerson(reader);
        var noted = records.Credits.All(reader.Family).GroupBy(entry => entry.Person).ToDictionary(of => of.Key, of => CreditEntry.Standing([.. of]));
        var lines = from id in cases.Keys.Union(noted.Keys)
                    let person = records.People.Find(id)
                    where person is { DeletedOn: null }
                    let record = reader.Of(id, noted.GetValueOrDefault(id, []), cases.GetValueOrDefault(id, []))
                    select new Line(person, record, StandingOf(record, today));
        return new TrainingBoard(
        [
            .. lines.OrderByDescending(line => line.Standing == TrainingStanding.AtRisk)
                .ThenBy(line => line.Standing == TrainingStanding.AtRisk ? "" : line.Person.Department, StringComparer.Ordinal)
                .ThenBy(line => line.Standing)
                .ThenBy(line => line.Record.Count?.Window.End ?? DateOnly.MaxValue)
                .ThenBy(line => line.Person.Id.Value),
        ]);
    }

    private static TrainingStanding StandingOf(TrainingRecord record, DateOnly today) => record.Count switch
    {
        null => TrainingStanding.NotBegun,
        { IsComplete: true } => TrainingStanding.Complete,
        { Window.End: var end } when CivilMonths.End(today, MonthsAtRisk) > end => TrainingStanding.AtRisk,
        _ => TrainingStanding.Open,
    };

    private static Dictionary<PersonId, List<OwnCase>> CasesByPerson(TrainingReader reader)
    {
        var cases = new Dictionary<PersonId, List<OwnCase>>();
        foreach (var own in OwnCase.All(reader.Records, reader.Rulebooks, reader.Family, reader.Today))
        {
            foreach (var person in reader.Records.People.EverIn(own.Community.Id).Select(place => place.Person.Id).Distinct())
            {
                if (!cases.TryGetValue(person, out var theirs))
                    cases[person] = theirs = [];
                theirs.Add(own);
            }
        }

        return cases;
    }
}

/// <summary>How somebody stands in their years, what needs somebody first.</summary>
public enum TrainingStanding
{
    /// <summary>Not done, with little time left.</summary>
    AtRisk,

    /// <summary>Nobody noted when the years begin, or they have not begun.</summary>
    NotBegun,

    /// <summary>Not done.</summary>
    Open,
    Complete,
}
