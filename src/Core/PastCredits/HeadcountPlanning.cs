using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.PastCredits;

/// <summary>Finds out what a list of headcounts would change: every row is good, or nothing is planned.</summary>
public static class HeadcountPlanning
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>113-1, 113 上, 113 學年度第 1 學期.</summary>
    private static readonly Regex s_semester = new("^(?<year>[0-9]{2,3})(學年度?|學年)?[-.]?第?(?<half>[12一二上下])(學期)?$", Options);

    public static (HeadcountPlan? Plan, IReadOnlyList<CreditProblem> Problems) Plan(
        IRecords records, IReadOnlyList<HeadcountRow> rows, IRulebookSource rulebooks, DateOnly today)
    {
        List<CreditProblem> problems = rows.Count == 0 ? [new CreditProblem(1, CreditFault.NoRows)] : [];
        var programmes = new CountedProgrammes(rulebooks, today, problems);
        var departments = DepartmentsOf(records);
        var lines = new List<PlannedHeadcount>();
        foreach (var row in rows)
        {
            if (programmes.Of(row.Line, row.Programme) is not { Away: { } away } rulebook || Read(row, away, problems) is not var (semester, teachers))
                continue;
            var known = departments.GetValueOrDefault(NameKey.Of(row.Department));
            var line = new PlannedHeadcount(
                row.Line, rulebook, known ?? TypedText.Fold(row.Department.Trim()), semester, teachers, Noted: null, known is not null);
            line = line with { Noted = NotedOf(records.Credits, line) };
            if (lines.Find(one => one.Semester == semester && one.Family == line.Family && NameKey.AreSame(one.Department, line.Department)) is not { } other)
                lines.Add(line);
            else if (other.Teachers != teachers)
                problems.Add(new CreditProblem(row.Line, CreditFault.Twice, line.Department, $"{other.Line}"));
        }

        return problems.Count > 0 ? (null, [.. problems.OrderBy(problem => problem.Line)]) : (new HeadcountPlan(lines), []);
    }

    private static (Period Semester, int Teachers)? Read(HeadcountRow row, AwayRule rule, List<CreditProblem> problems)
    {
        var before = problems.Count;
        if (string.IsNullOrWhiteSpace(row.Department))
            problems.Add(new CreditProblem(row.Line, CreditFault.MissingDepartment));
        else if (DamagedCell.Fault(row.Department.Trim(), Limits.Name) is not null)
            problems.Add(CreditProblem.About(row.Line, CreditFault.TooLong, row.Department));
        var first = SemesterOf(row.Semester, rule);
        if (first is null)
            problems.Add(CreditProblem.About(row.Line, CreditFault.BadSemester, row.Semester) with { Cite = rule.Cite });
        if (CountReader.Read(TypedText.Fold(row.Teachers).Trim(), "人") is not { Rest: "", Count: > 0 and <= int.MaxValue and var teachers })
            problems.Add(CreditProblem.About(row.Line, CreditFault.BadTeachers, row.Teachers));
        else if (first is { } start && problems.Count == before)
            return (new Period(start, rule.Semesters.FirstAfter(start).AddDays(-1)), (int)teachers);
        return null;
    }

    /// <summary>By the school year, which begins with the first semester that the rulebook names, or by its first day.</summary>
    private static DateOnly? SemesterOf(string cell, AwayRule rule)
    {
        var text = TypedText.Fold(cell).Replace(" ", "", StringComparison.Ordinal);
        if (s_semester.Match(text) is { Success: true } match)
        {
            var first = rule.Semesters[0].In(RocCalendar.ToCommonEra(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)));
            return match.Groups["half"].Value is "1" or "一" or "上" ? first : rule.Semesters.FirstAfter(first);
        }

        return DayInCell.Read(cell) is { } day && rule.Semesters.Contains(DayOfYear.Of(day)) ? day : null;
    }

    private static int? NotedOf(ICredits credits, PlannedHeadcount line) => credits.Headcounts(line.Family)
        .LastOrDefault(one => one.Semester == line.Semester.Start && NameKey.AreSame(one.Department, line.Department))?.Teachers;

    /// <summary>Of everybody who is or was in a community, or of whom anything was noted.</summary>
    private static Dictionary<NameKey, string> DepartmentsOf(IRecords records) => records.Communities.All()
        .SelectMany(community => records.People.EverIn(community.Id).Select(place => place.Person))
        .Concat(records.Credits.Families().SelectMany(records.Credits.All).Select(entry => records.People.Find(entry.Person)).OfType<Person>())
        .Select(person => person.Department)
        .Where(department => department.Length > 0)
        .DistinctBy(NameKey.Of)
        .ToDictionary(NameKey.Of);
}
