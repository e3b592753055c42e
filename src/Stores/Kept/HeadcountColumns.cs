using CommunityBot.Communities;
using CommunityBot.Credits;

namespace CommunityBot.Stores.Kept;

/// <summary>How the teachers of a department stand in columns, the same in every database.</summary>
internal static class HeadcountColumns
{
    public const string All = "id, family, department, semester, teachers, at, by_id";

    /// <summary>All but the id.</summary>
    public static (string Name, object? Value)[] Of(Headcount headcount) =>
    [
        ("family", headcount.Family), ("department", headcount.Department), ("semester", headcount.Semester.ToColumn()), ("teachers", headcount.Teachers),
        ("at", headcount.At.ToColumn()), ("by_id", headcount.By.Value),
    ];

    /// <param name="row">In the order of <see cref="All"/>.</param>
    public static Headcount Read(IRow row) => new()
    {
        Id = new HeadcountId(row.Number(0)),
        Family = row.Text(1),
        Department = row.Text(2),
        Semester = row.Day(3),
        Teachers = row.Whole(4),
        At = row.Instant(5),
        By = new PersonId(row.Number(6)),
    };
}
