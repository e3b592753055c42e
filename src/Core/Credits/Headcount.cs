using CommunityBot.Communities;

namespace CommunityBot.Credits;

public readonly record struct HeadcountId(long Value)
{
    public override string ToString() => $"#{Value}";
}

/// <summary>How many teachers a department has in a semester. The last that was noted counts; none is ever changed.</summary>
public sealed record Headcount
{
    /// <summary>Given by the store.</summary>
    public HeadcountId Id { get; init; }

    public required string Family { get; init; }

    /// <summary>As on the roster; departments that are run as one (系所合一) are one.</summary>
    public required string Department { get; init; }

    /// <summary>The first day of the semester.</summary>
    public required DateOnly Semester { get; init; }

    public required int Teachers { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }
}
