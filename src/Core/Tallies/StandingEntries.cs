namespace CommunityBot.Tallies;

/// <summary>The lines that count: neither taken back nor taking one back.</summary>
public static class StandingEntries
{
    /// <summary>In the order they came.</summary>
    public static IReadOnlyList<TallyEntry> Of(IReadOnlyList<TallyEntry> entries, string subject)
    {
        var takenBack = entries.Where(entry => entry.Corrects is not null).Select(entry => entry.Corrects!.Value).ToHashSet();
        return [.. entries.Where(entry => entry.Subject == subject && entry.Corrects is null && !takenBack.Contains(entry.Id))];
    }
}
