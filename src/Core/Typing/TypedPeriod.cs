namespace CommunityBot.Typing;

/// <summary>A stretch of time that was named, and what is left of the words once it is taken out.</summary>
/// <param name="From">Its first day; null where it has none, or nothing was named.</param>
/// <param name="Until">Its last day, likewise.</param>
/// <param name="Rest">The other words.</param>
/// <param name="Impossible">Words that look like a stretch of time and are none: 2/30, 10/31~9/1.</param>
public sealed record TypedPeriod(DateOnly? From, DateOnly? Until, string Rest, string? Impossible = null)
{
    public bool IsNamed => From is not null || Until is not null;
}
