namespace CommunityBot.Meetings;

/// <summary>What somebody said of coming late.</summary>
/// <param name="By">By how much; null where it was not said.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record Lateness(TimeSpan? By, string Reason);
