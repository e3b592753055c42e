namespace CommunityBot.Credits;

/// <summary>No more of a department are away in a semester than may be.</summary>
internal static class DepartmentBars
{
    public static IEnumerable<Bar> Of(Examined examined)
    {
        var own = examined.Own;
        if (own.Rulebook.Away is not { } rule || !own.Facts.Fits(rule.Scope) || own.File.Planned is not { } days)
            return [];
        var board = AwayBoard.Read(examined.Records, examined.Rulebooks, examined.Family, rule, examined.Today);
        return from department in own.Facts.Members.Select(member => member.Person.Department).Distinct(StringComparer.Ordinal)
               from semester in AwayCount.SemestersOf(rule, days)
               let count = board.Of(department, semester, own.Community.Id)
               where count.IsFull
               select new Bar.DepartmentIsAway(count) { Cite = rule.Cite };
    }
}
