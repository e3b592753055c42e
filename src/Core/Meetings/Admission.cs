namespace CommunityBot.Meetings;

/// <summary>Opens and closes the sign-in of a meeting by hand.</summary>
public static class Admission
{
    /// <returns>The meeting as it is now; one that is open stays as it was.</returns>
    public static Meeting OpenSignIn(this IMeetings meetings, Meeting meeting, DateTimeOffset now, TimeSpan afterEnd)
    {
        if (meeting.IsOpenAt(now))
            return meeting;
        var opened = meeting with { Window = SignInWindow.Opened(meeting, now, afterEnd) };
        meetings.Update(opened);
        return opened;
    }

    /// <returns>The meeting as it is now; one that was never opened stays as it was.</returns>
    public static Meeting CloseSignIn(this IMeetings meetings, Meeting meeting, DateTimeOffset now)
    {
        if (meeting.Window is not { } window)
            return meeting;
        var closed = meeting with { Window = window.Closed(now) };
        meetings.Update(closed);
        return closed;
    }

    /// <summary>Puts the window back as it was before it was opened or closed by mistake.</summary>
    public static void PutBack(this IMeetings meetings, Meeting meeting, SignInWindow? window) => meetings.Update(meeting with { Window = window });
}
