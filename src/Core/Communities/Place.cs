using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>What somebody is in a community, and on which days.</summary>
/// <param name="Role">Convener or member.</param>
/// <param name="Kind">How the school employs them, as far as rules of composition ask.</param>
/// <param name="Days">Open on both sides where nothing else is known: as long as there is the programme.</param>
/// <param name="Why">Why it ended, where somebody said so.</param>
public sealed record Place(Role Role, PersonKind Kind, Tenure Days = default, string Why = "");
