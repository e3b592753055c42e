using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>A meeting of one of somebody's communities, with what that person had noted there.</summary>
public sealed record MyMeeting
{
    public required Meeting Meeting { get; init; }

    public required Community Community { get; init; }

    public required Role Role { get; init; }

    public required Presence Presence { get; init; }
}
