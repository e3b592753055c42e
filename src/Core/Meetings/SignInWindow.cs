namespace CommunityBot.Meetings;

/// <summary>When codes of a meeting are taken: from <see cref="OpensAt"/>, and no longer at <see cref="ClosesAt"/>.</summary>
public sealed record SignInWindow(DateTimeOffset OpensAt, DateTimeOffset ClosesAt)
{
    public bool Contains(DateTimeOffset instant) => instant >= OpensAt && instant < ClosesAt;

    /// <summary>Opens now and closes by itself <paramref name="afterEnd"/> after the planned end, even when opened late.</summary>
    public static SignInWindow Opened(Meeting meeting, DateTimeOffset now, TimeSpan afterEnd) =>
        new(now, (now > meeting.EndsAt ? now : meeting.EndsAt) + afterEnd);

    /// <summary>Closed now, if it was not closed already.</summary>
    public SignInWindow Closed(DateTimeOffset now) => this with { ClosesAt = now < ClosesAt ? now : ClosesAt };
}
