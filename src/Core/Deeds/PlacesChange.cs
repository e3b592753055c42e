using CommunityBot.Communities;

namespace CommunityBot.Deeds;

/// <summary>What somebody's places in a community were and are since.</summary>
/// <param name="Community">Where.</param>
/// <param name="Person">Who.</param>
/// <param name="Before">All of them until then.</param>
/// <param name="After">All of them since.</param>
/// <param name="Called">Their name then: who came by it may be forgotten since. Earlier releases did not keep it.</param>
public sealed record PlacesChange(
    CommunityId Community, PersonId Person, IReadOnlyList<Place> Before, IReadOnlyList<Place> After, string Called = "");
