namespace CommunityBot.Nudges;

/// <summary>How nudges come to wait, go on waiting, and end untold.</summary>
public static class Waiting
{
    /// <summary>
    /// Lets a nudge wait, unless that step or a later one about the matter was noted before; earlier ones that still wait are
    /// overtaken.
    /// </summary>
    /// <returns>Whether it waits now.</returns>
    public static bool Add(this INudges nudges, Nudge nudge, DateTimeOffset now)
    {
        var noted = nudges.About(nudge.To, nudge.About);
        if (noted.Any(other => other.Step == nudge.Step || other.DueAt >= nudge.DueAt))
            return false;
        nudges.Keep(nudge);
        foreach (var earlier in noted)
            nudges.Close(earlier, Way.Overtaken, now);
        return true;
    }

    /// <summary>Lets what is held be sent again, as when a new month's messages are there.</summary>
    public static void Release(this INudges nudges)
    {
        foreach (var nudge in nudges.Held().Where(nudge => nudge.RunsShort))
            nudges.Delay(nudge, nudge.DueAt, held: false);
    }

    /// <summary>Closes what nobody needs any more.</summary>
    public static void Lapse(this INudges nudges, DateTimeOffset now)
    {
        foreach (var nudge in nudges.Over(now))
            nudges.Close(nudge, nudge.Untold(now), now);
    }
}
