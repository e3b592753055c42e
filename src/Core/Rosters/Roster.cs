using CommunityBot.Programmes;
using CommunityBot.Typing;

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
        var words = new RosterWords(rulebooks.All);
        List<RosterEntry> entries = [.. rows.Select(row => words.Read(row, problems)).OfType<RosterEntry>()];
        var people = RosterPeople.Identify(entries, problems);
        foreach (var person in people)
            CheckSeats(person, problems);
        problems.AddRange(people.SelectMany(person => OneCommunity.Within(person, rulebooks)));
        CheckCategories(entries, problems);
        return problems.Count == 0
            ? new RosterCheck.Good(new Roster(people))
            : new RosterCheck.Wrong([.. problems.OrderBy(problem => problem.Line)]);
    }

    private static void CheckSeats(RosterPerson person, List<RosterProblem> problems)
    {
        foreach (var rows in person.Entries.Where(row => row.Seat is not null).GroupBy(row => (row.Programme, NameKey.Of(row.Seat!.Community))))
        {
            problems.AddRange(
                from row in rows
                let first = rows.FirstOrDefault(one => one.Line < row.Line && one.Days.Overlaps(row.Days))
                where first is not null
                let fault = !IsSame(row, first) ? RosterFault.OnePersonOrTwo
                    : (row.Seat!.Role, row.Seat.Kind) != (first.Seat!.Role, first.Seat.Kind) ? RosterFault.TwiceInCommunity
                    : row is { Number: "", Email: "" } && NameKey.AreSame(row.Department, first.Department) ? RosterFault.OnePersonOrTwo
                    : (RosterFault?)null
                where fault is not null
                select RosterProblem.Between(row, first, fault.Value, person.Name));
        }
    }

    /// <summary>Whether two rows of one name say as much of who it is: one that says more than the other may be about somebody else.</summary>
    private static bool IsSame(RosterEntry row, RosterEntry first) =>
        (row.Number.Length > 0 && StaffNumber.Key(row.Number) == StaffNumber.Key(first.Number)) || (row.Email.Length > 0) == (first.Email.Length > 0);

    private static void CheckCategories(List<RosterEntry> entries, List<RosterProblem> problems)
    {
        foreach (var rows in entries.Where(row => row.Seat is { Category.Length: > 0 }).GroupBy(row => (row.Programme, NameKey.Of(row.Seat!.Community))))
        {
            var first = rows.First();
            problems.AddRange(rows
                .Where(row => !NameKey.AreSame(row.Seat!.Category, first.Seat!.Category))
                .Select(row => RosterProblem.Between(row, first, RosterFault.CategoryDiffers, row.Seat!.Category)));
        }
    }
}
