namespace CommunityBot.Chains;

/// <summary>
/// Numbers that neither a line nor a link has. The lines of a table are numbered one after the other, whatever chain they are of, and none ever goes:
/// whoever takes the last lines of a chain away together with their links leaves a chain that holds, and such a gap, unless they were the last of all.
/// </summary>
/// <param name="Kind">Which table.</param>
/// <param name="First">The first number that is missing.</param>
/// <param name="Last">The last before the next that is there.</param>
public sealed record ChainGap(ChainKind Kind, long First, long Last)
{
    public static IReadOnlyList<ChainGap> Among(IReadOnlyList<ChainWalk> walks) =>
        [.. walks.GroupBy(walk => walk.Chain.Kind).SelectMany(kind => Between(kind.Key, kind.SelectMany(walk => walk.Numbers).Order()))];

    private static IEnumerable<ChainGap> Between(ChainKind kind, IEnumerable<long> numbers)
    {
        var next = 1L;
        foreach (var number in numbers)
        {
            if (number > next)
                yield return new ChainGap(kind, next, number - 1);
            next = Math.Max(next, number + 1);
        }
    }
}
