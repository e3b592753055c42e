using CommunityBot.Communities;

namespace CommunityBot.Deeds;

/// <summary>What somebody's places in a community were and are since.</summary>
public sealed record PlacesChange(CommunityId Community, PersonId Person, IReadOnlyList<Place> Before, IReadOnlyList<Place> After);
