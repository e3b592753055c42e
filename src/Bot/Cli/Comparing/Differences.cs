using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>Finds in what two sides differ, in the order of the new one; what it lacks stands where it was.</summary>
public static class Differences
{
    public static IReadOnlyList<Difference> Of(IEnumerable<Entry> old, IEnumerable<Entry> now)
    {
        var (before, after) = (old.ToLookup(entry => entry.Part), now.ToLookup(entry => entry.Part));
        var parts = Merged([.. before.Select(part => part.Key)], [.. after.Select(part => part.Key)]);
        return [.. parts.SelectMany(part => Of(part, [.. before[part]], [.. after[part]]))];
    }

    private static IEnumerable<Difference> Of(BothLanguages part, List<Entry> old, List<Entry> now)
    {
        var (before, after) = (old.ToDictionary(entry => entry.Key), now.ToDictionary(entry => entry.Key));
        foreach (var key in Merged([.. old.Select(entry => entry.Key)], [.. now.Select(entry => entry.Key)]))
        {
            foreach (var difference in Of(part, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
                yield return difference;
        }

        var (was, stays) = (old.FindAll(entry => after.ContainsKey(entry.Key)), now.FindAll(entry => before.ContainsKey(entry.Key)));
        if (!was.Select(entry => entry.Key).SequenceEqual(stays.Select(entry => entry.Key)))
            yield return new Difference.Reordered([.. was.Select(entry => entry.Name)], [.. stays.Select(entry => entry.Name)]) { Part = part };
    }

    private static IEnumerable<Difference> Of(BothLanguages part, Entry? old, Entry? now) => (old, now) switch
    {
        (null, { } added) => [new Difference.Added(added) { Part = part }],
        ({ } removed, null) => [new Difference.Removed(removed) { Part = part }],
        ({ } was, { } stays) => was.Lines.Zip(stays.Lines).Where(lines => lines.First != lines.Second)
            .Select(lines => new Difference.Changed(stays, lines.First, lines.Second) { Part = part }),
        _ => [],
    };

    private static List<T> Merged<T>(IReadOnlyList<T> old, IReadOnlyList<T> now)
    {
        List<T> merged = [.. now];
        for (var index = 0; index < old.Count; index++)
        {
            if (!merged.Contains(old[index]))
                merged.Insert(index == 0 ? 0 : merged.IndexOf(old[index - 1]) + 1, old[index]);
        }

        return merged;
    }
}
