using CommunityBot.Communities;

namespace CommunityBot.Points;

/// <summary>Whose deed is noted or taken back, when, by whom and why: what every line of the ledger says besides its rule.</summary>
public sealed record PointNote
{
    public required CommunityId Community { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who noted it, when it was not the person.</summary>
    public PersonId? By { get; init; }

    public string Why { get; init; } = "";
}
