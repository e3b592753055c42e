using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>People may type it as <c>#12</c>.</summary>
public readonly record struct MeetingId(long Value)
{
    public override string ToString() => $"#{Value}";
}

/// <summary>What a convener lays down when planning (新增活動).</summary>
public record MeetingPlan
{
    public required CommunityId Community { get; init; }

    /// <summary>The id of one of the programme's activity kinds.</summary>
    public required string Kind { get; init; }

    public string Topic { get; init; } = "";

    public string Place { get; init; } = "";

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>The public lesson it is a part of.</summary>
    public LessonId? Lesson { get; init; }
}

/// <summary>A meeting of a community (活動): planned, open for sign-in, over, or cancelled.</summary>
public sealed record Meeting : MeetingPlan
{
    /// <summary>A meeting begins and ends on one day, so none that began earlier than this before a moment is still on then.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public required MeetingId Id { get; init; }

    /// <summary>Which of its kind this is in its community, in order of time: the 3 of 例行研討 第3次. Cancelled ones do not count.</summary>
    public required int Number { get; init; }

    /// <summary>The secret that the sign-in codes are made from. It never leaves the store but as codes.</summary>
    public required SignInSecret Secret { get; init; }

    /// <summary>Null until sign-in has been opened (開始簽到).</summary>
    public SignInWindow? Window { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Counts up when its time or place changes, or it is cancelled or reinstated, for calendars that hold a copy.</summary>
    public int Revision { get; init; }

    /// <summary>When that was last; null while it is as it was planned.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Whether people can have been there: it has started, or sign-in was opened before that.</summary>
    public bool HasBegun(DateTimeOffset now) => now >= StartsAt || (Window is { } window && now >= window.OpensAt);

    /// <summary>The same at another time (改期). Its sign-in is then not opened any more.</summary>
    public Meeting MovedTo(DateTimeOffset startsAt, DateTimeOffset endsAt, DateTimeOffset now) =>
        Revised(now) with { StartsAt = startsAt, EndsAt = endsAt, Window = null };

    /// <summary>The same somewhere else (改地點).</summary>
    public Meeting At(string place, DateTimeOffset now) => Revised(now) with { Place = place };

    /// <summary>The same, called off (取消活動); once it is, it stays as it is.</summary>
    public Meeting CalledOff(DateTimeOffset now) => CancelledAt is null ? Revised(now) with { CancelledAt = now } : this;

    /// <summary>The same, no longer called off.</summary>
    public Meeting Reinstated(DateTimeOffset now) => CancelledAt is null ? this : Revised(now) with { CancelledAt = null };

    private Meeting Revised(DateTimeOffset now) => this with { Revision = Revision + 1, ChangedAt = now };

    /// <summary>Whether it is over, and sign-in closed: nobody has to see any more who was there.</summary>
    public bool IsOverAt(DateTimeOffset instant) => instant >= EndsAt && instant >= (Window?.ClosesAt ?? EndsAt);

    public bool IsOpenAt(DateTimeOffset instant) => CancelledAt is null && Window is { } window && window.Contains(instant);
}
