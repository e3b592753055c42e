using CommunityBot.Communities;

namespace CommunityBot.Deeds;

/// <summary>On which days somebody had an office, and has since; null for none.</summary>
/// <param name="Office">Which.</param>
/// <param name="Person">Who.</param>
/// <param name="Before">Until then.</param>
/// <param name="After">Since.</param>
/// <param name="Called">As of <see cref="PlacesChange"/>.</param>
public sealed record OfficeChange(Office Office, PersonId Person, Tenure? Before, Tenure? After, string Called = "");
