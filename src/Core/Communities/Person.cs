namespace CommunityBot.Communities;

public readonly record struct PersonId(long Value);

/// <summary>Somebody on a roster, known once however many communities, programmes and chat accounts they have.</summary>
public sealed record Person
{
    public required PersonId Id { get; init; }

    public required string Name { get; init; }

    public string School { get; init; } = "";

    public string Department { get; init; } = "";

    /// <summary>Identifies the person where it is known; otherwise name and school do.</summary>
    public string Email { get; init; } = "";
}
