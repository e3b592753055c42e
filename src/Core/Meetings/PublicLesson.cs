using CommunityBot.Communities;

namespace CommunityBot.Meetings;

public readonly record struct LessonId(long Value);

/// <summary>A public lesson (公開授課): preparation (備課), observation (觀課) and discussion (議課), planned together.</summary>
public sealed record PublicLesson
{
    /// <summary>Given by the store.</summary>
    public LessonId Id { get; init; }

    public required CommunityId Community { get; init; }

    /// <summary>Who teaches, in the words that were typed; the member where it is one.</summary>
    public required string Teacher { get; init; }

    public PersonId? TeacherMember { get; init; }

    public required string Topic { get; init; }
}
