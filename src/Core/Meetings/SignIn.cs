namespace CommunityBot.Meetings;

/// <summary>What comes of somebody signing in (簽到) with a code.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <summary>The code is right: note it.</summary>
    public sealed record SignedIn(MyMeeting At, bool Late) : SignInOutcome;

    public sealed record Already(MyMeeting At, DateTimeOffset Since) : SignInOutcome;

    /// <summary>The code was on the screen some minutes ago.</summary>
    public sealed record Outdated(MyMeeting At) : SignInOutcome;

    public sealed record NotOpenYet(MyMeeting At) : SignInOutcome;

    public sealed record Closed(MyMeeting At) : SignInOutcome;

    /// <summary>None of the person's meetings can be signed in to around now.</summary>
    public sealed record NothingOpen : SignInOutcome;

    /// <summary>Something is open, and this is not its code.</summary>
    public sealed record WrongCode(MyMeeting At) : SignInOutcome;

    /// <summary>The code belongs to a meeting of a community the person is not in.</summary>
    public sealed record NotAMember(Meeting Other) : SignInOutcome;
}

/// <summary>Decides a sign-in. Pure: the same facts give the same answer, in whatever order events arrive.</summary>
public static class SignIn
{
    /// <summary>How far around a meeting its codes are still recognized, so that a refusal can say which meeting it was.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromHours(12);

    /// <param name="mine">The person's meetings within <see cref="Reach"/> of <paramref name="at"/>.</param>
    /// <param name="code">Four digits.</param>
    /// <param name="at">When the person did it, by the event's own timestamp.</param>
    /// <param name="lateAfter">How long after the start of that meeting one is late.</param>
    /// <param name="othersOpen">Every meeting open at that instant; asked for only when the code fits none of the person's own.</param>
    public static SignInOutcome Decide(
        IReadOnlyList<MyMeeting> mine,
        string code,
        DateTimeOffset at,
        Func<MyMeeting, TimeSpan> lateAfter,
        Func<IReadOnlyList<Meeting>> othersOpen)
    {
        if (mine.FirstOrDefault(m => m.Meeting.Secret.Accepts(code, at)) is { } meant)
            return With(meant, at, lateAfter);
        if (mine.FirstOrDefault(m => m.Meeting.Secret.WasRecently(code, at)) is { } earlier)
            return earlier.Presence.SignedInAt is { } since
                ? new SignInOutcome.Already(earlier, since)
                : new SignInOutcome.Outdated(earlier);

        var open = mine.FirstOrDefault(m => m.Meeting.IsOpenAt(at));
        if (othersOpen().FirstOrDefault(other => mine.All(m => m.Meeting.Id != other.Id) && other.Secret.Accepts(code, at)) is { } foreign)
            return new SignInOutcome.NotAMember(foreign);
        return open is not null ? new SignInOutcome.WrongCode(open) : WithoutAnyOpen(mine, at);
    }

    /// <summary>Why nothing can be signed in to: not open yet, closed, or nothing on at all.</summary>
    public static SignInOutcome WithoutAnyOpen(IReadOnlyList<MyMeeting> mine, DateTimeOffset at)
    {
        var planned = mine.Where(m => m.Meeting.CancelledAt is null).ToList();
        if (planned.Where(m => m.Meeting.Window is { } w && at >= w.ClosesAt).MaxBy(m => m.Meeting.Window!.ClosesAt) is { } closed)
            return new SignInOutcome.Closed(closed);
        return planned.Where(m => m.Meeting.Window is null && m.Meeting.EndsAt > at).MinBy(m => m.Meeting.StartsAt) is { } coming
            ? new SignInOutcome.NotOpenYet(coming)
            : new SignInOutcome.NothingOpen();
    }

    private static SignInOutcome With(MyMeeting meant, DateTimeOffset at, Func<MyMeeting, TimeSpan> lateAfter)
    {
        if (meant.Presence.SignedInAt is { } since)
            return new SignInOutcome.Already(meant, since);
        if (meant.Meeting.CancelledAt is not null)
            return new SignInOutcome.NothingOpen();
        if (meant.Meeting.Window is not { } window || at < window.OpensAt)
            return new SignInOutcome.NotOpenYet(meant);
        return at >= window.ClosesAt
            ? new SignInOutcome.Closed(meant)
            : new SignInOutcome.SignedIn(meant, Late: at > meant.Meeting.StartsAt + lateAfter(meant));
    }
}
