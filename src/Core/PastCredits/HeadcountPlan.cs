using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.PastCredits;

/// <summary>What becomes of a row of headcounts.</summary>
/// <param name="Line">Which row.</param>
/// <param name="Rulebook">The edition by which it is read.</param>
/// <param name="Department">As it is known, else as the row has it.</param>
/// <param name="Semester">From its first day to its last.</param>
/// <param name="Teachers">How many.</param>
/// <param name="Noted">What was noted last; null for nothing.</param>
/// <param name="IsKnown">Whether anybody of the department is on a roster.</param>
public sealed record PlannedHeadcount(int Line, Rulebook Rulebook, string Department, Period Semester, int Teachers, int? Noted, bool IsKnown)
{
    public bool IsSame => Noted == Teachers;

    public bool IsAgainst => Noted is not null && !IsSame;

    public string Family => Rulebook.Lineage;
}

/// <summary>What a list of headcounts would change.</summary>
public sealed record HeadcountPlan(IReadOnlyList<PlannedHeadcount> Lines) : IPastPlan
{
    public bool ChangesNothing => Lines.All(line => line.IsSame);

    public IEnumerable<PlannedHeadcount> Noted => Lines.Where(line => !line.IsSame);

    public IEnumerable<int> Unsure => Noted.Where(line => line is { IsKnown: false, Noted: null }).Select(line => line.Line);

    public IEnumerable<int> Against => Lines.Where(line => line.IsAgainst).Select(line => line.Line);

    public IEnumerable<Rulebook> Rulebooks => Noted.Select(line => line.Rulebook).DistinctBy(rulebook => rulebook.Id);

    /// <summary>Notes them: what was noted before stays beside it, and the last one counts.</summary>
    /// <param name="records">Of which the plan was made in this change.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="now">When.</param>
    public void Run(IRecords records, PersonId by, DateTimeOffset now)
    {
        foreach (var line in Noted)
        {
            records.Credits.Add(new Headcount
            {
                Family = line.Family,
                Department = line.Department,
                Semester = line.Semester.Start,
                Teachers = line.Teachers,
                At = now,
                By = by,
            });
        }
    }
}
