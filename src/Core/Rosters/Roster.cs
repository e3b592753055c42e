using CommunityBot.Programmes;

namespace CommunityBot.Rosters;

/// <summary>What checking the rows of a roster comes to.</summary>
public abstract record RosterCheck
{
    private RosterCheck()
    {
    }

    public sealed record Good(Roster Roster) : RosterCheck;

    /// <summary>In the order of the lines.</summary>
    public sealed record Wrong(IReadOnlyList<RosterProblem> Problems) : RosterCheck;
}

/// <summary>A roster that agrees with itself: every row understood, and nobody said to be two things at once.</summary>
public sealed record Roster(IReadOnlyList<RosterPerson> People)
{
    /// <param name="rows">The rows below the heading.</param>
    /// <param name="rulebooks">The programmes there are, and what each says of its communities.</param>
    /// <param name="unread">What was wrong with rows that never got here.</param>
    public static RosterCheck Check(IReadOnlyList<RosterRow> rows, IRulebookSource rulebooks, params IReadOnlyList<RosterProblem> unread)
    {
        var problems = unread.ToList();
        if (rows.Count == 0 && unread.Count == 0)
            problems.Add(new RosterProblem(1, RosterFault.NoRows));
        var known = rulebooks.All.Select(rulebook => rulebook.Id).ToList();
        List<RosterEntry> entries = [.. rows.Select(row => RosterWords.Read(row, known, problems)).OfType<RosterEntry>()];
        var people = Identify(entries, problems);
        foreach (var person in people)
            CheckSeats(person, problems);
        problems.AddRange(people.SelectMany(person => OneCommunity.Within(person, rulebooks)));
        CheckCategories(entries, problems);
        return problems.Count == 0
            ? new RosterCheck.Good(new Roster(people))
            : new RosterCheck.Wrong([.. problems.OrderBy(problem => problem.Line)]);
    }

    /// <summary>
    /// Who is who: the same e-mail is the same person; without one, the same name and school. A row without e-mail joins the one
    /// row with the same name and school that has one.
    /// </summary>
    private static List<RosterPerson> Identify(List<RosterEntry> entries, List<RosterProblem> problems)
    {
        var withEmail = entries
            .Where(entry => entry.Email.Length > 0)
            .GroupBy(entry => entry.Email, StringComparer.OrdinalIgnoreCase)
            .Select(rows => rows.ToList())
            .ToList();
        var byName = withEmail.ToLookup(rows => (rows[0].Name, rows[0].School));
        var withoutEmail = new List<List<RosterEntry>>();
        foreach (var rows in entries.Where(entry => entry.Email.Length == 0).GroupBy(entry => (entry.Name, entry.School)))
        {
            switch (byName[rows.Key].ToList())
            {
                case []:
                    withoutEmail.Add([.. rows]);
                    break;
                case [var same]:
                    same.AddRange(rows);
                    break;
                default:
                    problems.AddRange(rows.Select(row => new RosterProblem(row.Line, RosterFault.Namesakes, row.Name)));
                    break;
            }
        }

        return [.. withEmail.Concat(withoutEmail).Select(rows => Person(rows, problems)).OrderBy(person => person.Entries[0].Line)];
    }

    private static RosterPerson Person(List<RosterEntry> rows, List<RosterProblem> problems)
    {
        rows.Sort((one, other) => one.Line.CompareTo(other.Line));
        return new RosterPerson
        {
            Name = Agreed(row => row.Name),
            School = Agreed(row => row.School),
            Department = Agreed(row => row.Department),
            Email = rows.Find(row => row.Email.Length > 0)?.Email ?? "",
            Entries = rows,
        };

        string Agreed(Func<RosterEntry, string> cell)
        {
            if (rows.Find(row => cell(row).Length > 0) is not { } first)
                return "";
            problems.AddRange(rows
                .Where(row => cell(row).Length > 0 && cell(row) != cell(first))
                .Select(row => RosterProblem.Between(row, first, RosterFault.PersonDiffers, cell(row))));
            return cell(first);
        }
    }

    private static void CheckSeats(RosterPerson person, List<RosterProblem> problems)
    {
        foreach (var rows in person.Entries.Where(row => row.Seat is not null).GroupBy(row => (row.Programme, row.Seat!.Community)))
        {
            var first = rows.First();
            problems.AddRange(rows
                .Where(row => (row.Seat!.Role, row.Seat.Kind) != (first.Seat!.Role, first.Seat.Kind))
                .Select(row => RosterProblem.Between(row, first, RosterFault.TwiceInCommunity, person.Name)));
        }
    }

    private static void CheckCategories(List<RosterEntry> entries, List<RosterProblem> problems)
    {
        foreach (var rows in entries.Where(row => row.Seat is { Category.Length: > 0 }).GroupBy(row => (row.Programme, row.Seat!.Community)))
        {
            var first = rows.First();
            problems.AddRange(rows
                .Where(row => row.Seat!.Category != first.Seat!.Category)
                .Select(row => RosterProblem.Between(row, first, RosterFault.CategoryDiffers, row.Seat!.Category)));
        }
    }
}
