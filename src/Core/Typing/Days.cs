namespace CommunityBot.Typing;

/// <summary>The days that were named together, and what is left of the words once these are taken out.</summary>
/// <param name="Named">Earliest first, each once; none where there are none, or one of them is impossible.</param>
/// <param name="Rest">The other words.</param>
/// <param name="Impossible">Words that look like a day or a span of days and are none: 2/30, 5/14到5/12.</param>
public sealed record Days(IReadOnlyList<DateOnly> Named, string Rest, string? Impossible = null);
