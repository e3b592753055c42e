namespace CommunityBot.Meetings;

/// <summary>What comes of somebody signing in (簽到) with a code.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <summary>The convener took back what had been noted, after this was sent: to be signed in to again.</summary>
    public sealed record TakenBack(MyMeeting At, DateTimeOffset Since) : SignInOutcome;

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
    /// <param name="code">What the person typed.</param>
    /// <param name="at">When the person did it, by the event's own timestamp.</param>
    /// <param name="lateAfter">How long after the start of that meeting one is late.</param>
    /// <param name="othersOpen">Every meeting open at that instant; asked for only when the code fits none of the person's own.</param>
    public static SignInOutcome Decide(
        IReadOnlyList<MyMeeting> mine,
        SignInCode code,
        DateTimeOffset at,
        Func<MyMeeting, TimeSpan> lateAfter,
        Func<IReadOnlyList<Meeting>> othersOpen)
    {
        var openFirst = mine.OrderByDescending(m => m.Meeting.IsOpenAt(at)).ToList();
        if (openFirst.Find(m => m.Meeting.Secret.Accepts(code, at)) is { } meant)
            return Refusal(meant, at) ?? new SignInOutcome.SignedIn(meant, Late: at > meant.Meeting.StartsAt + lateAfter(meant));
        if (openFirst.Find(m => m.Meeting.Secret.WasRecently(code, at)) is { } earlier)
            return Refusal(earlier, at) ?? new SignInOutcome.Outdated(earlier);

        if (othersOpen().FirstOrDefault(other => mine.All(m => m.Meeting.Id != other.Id) && other.Secret.Accepts(code, at)) is { } foreign)
            return new SignInOutcome.NotAMember(foreign);
        return openFirst.Find(m => m.Meeting.IsOpenAt(at)) is { } open ? new SignInOutcome.WrongCode(open) : WithoutAnyOpen(mine, at);
    }

    /// <summary>Why nothing can be signed in to: what the meeting nearest in time has to say, or that there is none.</summary>
    public static SignInOutcome WithoutAnyOpen(IReadOnlyList<MyMeeting> mine, DateTimeOffset at)
    {
        var nearest = mine
            .Where(m => m.Meeting.CancelledAt is null && (m.Meeting.Window is not null || m.Meeting.EndsAt > at))
            .MinBy(m => Away(m.Meeting, at));
        return (nearest is null ? null : Refusal(nearest, at)) ?? new SignInOutcome.NothingOpen();
    }

    private static TimeSpan Away(Meeting meeting, DateTimeOffset at) =>
        at < meeting.StartsAt ? meeting.StartsAt - at
        : at > meeting.EndsAt ? at - meeting.EndsAt
        : TimeSpan.Zero;

    /// <summary>Why the right code of that meeting is not taken, or null when it is.</summary>
    private static SignInOutcome? Refusal(MyMeeting meant, DateTimeOffset at)
    {
        if (meant.Presence.SignedInAt is { } since)
            return new SignInOutcome.Already(meant, since);
        if (meant.Presence.WithdrawnAt is { } withdrawn && at <= withdrawn)
            return new SignInOutcome.TakenBack(meant, withdrawn);
        if (meant.Meeting.CancelledAt is not null)
            return new SignInOutcome.NothingOpen();
        if (meant.Meeting.Window is not { } window || at < window.OpensAt)
            return new SignInOutcome.NotOpenYet(meant);
        return at >= window.ClosesAt ? new SignInOutcome.Closed(meant) : null;
    }
}
