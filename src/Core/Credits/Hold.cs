using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>What keeps somebody from another case, and the last day on which it does.</summary>
public sealed record Hold(BarRule Rule, Bar Bar, DateOnly Last);
