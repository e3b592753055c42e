using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.PastCredits;

/// <summary>Finds out what a list of credits would change: every row is good, or nothing is planned.</summary>
public sealed class CreditPlanning
{
    private readonly IRecords _records;
    private readonly List<CreditProblem> _problems = [];
    private readonly Teachers _teachers;
    private readonly Dictionary<(string, PlannedTeacher), OwnLines> _lines = [];

    private CreditPlanning(IRecords records) => (_records, _teachers) = (records, new Teachers(records, _problems));

    /// <param name="records">Into which it is brought.</param>
    /// <param name="rows">What the file says.</param>
    /// <param name="rulebooks">By which it is accepted.</param>
    /// <param name="today">Rows that name no edition are accepted by the one of that day.</param>
    public static (CreditPlan? Plan, IReadOnlyList<CreditProblem> Problems) Plan(
        IRecords records, IReadOnlyList<CreditRow> rows, IRulebookSource rulebooks, DateOnly today)
    {
        var planning = new CreditPlanning(records);
        if (rows.Count == 0)
            planning._problems.Add(new CreditProblem(1, CreditFault.NoRows));
        var cells = new CreditCells(new CountedProgrammes(rulebooks, today, planning._problems), planning._problems);
        var lines = planning.Plan([.. rows.Select(cells.Read).OfType<SaidCredit>()]);
        planning._problems.AddRange(ContractShares.Problems(records.Credits, lines));
        return planning._problems.Count > 0
            ? (null, [.. planning._problems.OrderBy(problem => problem.Line)])
            : (new CreditPlan(lines, [.. planning._teachers.Made.Where(teacher => lines.Exists(line => line.IsNoted && line.Teacher == teacher))]), []);
    }

    private List<PlannedCredit> Plan(List<SaidCredit> said)
    {
        var known = said.Select(row => (Row: row, Line: Exported(row))).ToList();
        var named = known.Select(one => (one.Row, one.Line, Teacher: TeacherOf(one.Row, one.Line))).Where(one => one.Teacher is not null).ToList();
        // Of several first days of one teacher's years the last one counts, as it does in the records.
        var lastCycles = named.Where(one => one.Row is { Fact: CreditFact.Cycle, IsGone: false })
            .GroupBy(one => (one.Row.Family, one.Teacher)).Select(of => of.Last().Row.Line).ToHashSet();
        return [.. named.Select(one => Plan(one.Row, one.Line, one.Teacher!, lastCycles.Contains(one.Row.Line)))];
    }

    /// <summary>The line that it was exported from, if it is these records' own.</summary>
    private CreditEntry? Exported(SaidCredit row) =>
        row.Id is { } id && _records.Credits.Find(id) is { } entry && entry.Family == row.Family && IsCalled(entry, row.Teacher.Name) ? entry : null;

    private bool IsCalled(CreditEntry entry, string name) => _records.People.Find(entry.Person) is { } person
        && _records.People.FormerNamesOf(person.Id).Prepend(person.Name).Any(one => NameKey.AreSame(one, name));

    private PlannedTeacher? TeacherOf(SaidCredit row, CreditEntry? exported)
    {
        if (exported is null)
            return _teachers.Of(row.Line, row.Teacher);
        var person = _records.People.Find(exported.Person)!;
        if (person.DeletedOn is null || OwnLines.AreSame(exported.Fact, row.Fact))
            return new PlannedTeacher(row.Line, person, row.Teacher);
        _problems.Add(new CreditProblem(row.Line, CreditFault.Deleted, row.Teacher.Name));
        return null;
    }

    private PlannedCredit Plan(SaidCredit row, CreditEntry? exported, PlannedTeacher teacher, bool isLastCycle)
    {
        if (exported is not null && OwnLines.AreSame(exported.Fact, row.Fact))
            return new PlannedCredit(row, teacher, CreditEffect.Same, exported);
        if (row.IsGone)
            return new PlannedCredit(row, teacher, CreditEffect.LeftOut);
        var own = LinesOf(row.Family, teacher);
        var (effect, other) = own.Effect(row.Fact, exported, isLastCycle);
        if (effect != CreditEffect.Same)
            own.Take(row.Fact);
        return new PlannedCredit(row, teacher, effect, other);
    }

    private OwnLines LinesOf(string family, PlannedTeacher teacher)
    {
        // One teacher may be named by several rows, each in its way.
        var key = (family, teacher with { Line = 0, Said = teacher.Known is null ? teacher.Said : Nobody });
        if (!_lines.TryGetValue(key, out var own))
            _lines[key] = own = new OwnLines(teacher.Known is { } person ? _records.Credits.Of(family, person.Id) : []);
        return own;
    }

    private static SaidTeacher Nobody { get; } = new("", "", "", "", "");
}
