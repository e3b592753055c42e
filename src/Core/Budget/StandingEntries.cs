namespace CommunityBot.Budget;

/// <summary>The lines that count: neither taken back nor taking one back.</summary>
public static class StandingEntries
{
    /// <summary>In the order they came.</summary>
    public static IReadOnlyList<LedgerEntry> Of(IReadOnlyList<LedgerEntry> lines)
    {
        var takenBack = lines.Where(line => line.Corrects is not null).Select(line => line.Corrects!.Value).ToHashSet();
        return [.. lines.Where(line => line.Corrects is null && !takenBack.Contains(line.Id))];
    }
}
