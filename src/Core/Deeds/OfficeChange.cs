using CommunityBot.Communities;

namespace CommunityBot.Deeds;

/// <summary>On which days somebody had an office, and has since; null for none.</summary>
public sealed record OfficeChange(Office Office, PersonId Person, Tenure? Before, Tenure? After);
