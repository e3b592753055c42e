namespace CommunityBot.Programmes;

/// <summary>Editions of one programme follow each other. What belongs to people and outlives them is judged by the one of the day.</summary>
public static class Editions
{
    /// <summary>Of a family, the edition that began last; before all of them the first. Null where there is none.</summary>
    public static Rulebook? EditionOf(this IRulebookSource rulebooks, string family, DateOnly today)
    {
        var editions = rulebooks.All.Where(one => one.Family == family).OrderBy(one => one.Period.Start).ToList();
        return editions.FindLast(one => one.Period.Start <= today) ?? editions.FirstOrDefault();
    }
}
