using CommunityBot.Programmes;

namespace CommunityBot.Communities;

public readonly record struct CommunityId(long Value);

/// <summary>A teachers' professional community (教師專業社群) within one programme.</summary>
public sealed record Community
{
    public required CommunityId Id { get; init; }

    public required ProgrammeId Programme { get; init; }

    /// <summary>Unique within its programme.</summary>
    public required string Name { get; init; }

    /// <summary>The programme's category or theme, in its own words; empty where the programme has none.</summary>
    public string Category { get; init; } = "";
}
