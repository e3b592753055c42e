namespace CommunityBot.Outbox;

/// <summary>What <c>doctor</c> says of the messages on their way out.</summary>
/// <param name="Waiting">Due now or later.</param>
/// <param name="GivenUp">Could not be delivered.</param>
/// <param name="LastFailure">Why, for the last one that was given up.</param>
/// <param name="Kept">For the next answer to their recipients.</param>
public sealed record OutboxSummary(int Waiting, int GivenUp, string? LastFailure, int Kept = 0);
