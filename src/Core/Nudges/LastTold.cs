namespace CommunityBot.Nudges;

/// <summary>As what somebody was told of a meeting last.</summary>
/// <param name="Revision">What the meeting was then.</param>
/// <param name="At">When.</param>
public sealed record LastTold(int Revision, DateTimeOffset At);
