namespace CommunityBot.Attachments;

/// <summary>
/// Which of what was sent is fetched next. Whoever takes one up has it for <see cref="AttachmentLimits.Attempt"/>: a bot that is killed meanwhile
/// leaves it to the next, and two at once never have the same.
/// </summary>
public static class Fetching
{
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    /// <returns>The one to fetch, with one attempt more; null where none is due.</returns>
    public static Attachment? TakeUp(this IAttachments attachments, DateTimeOffset now)
    {
        if (attachments.Awaited().FirstOrDefault(one => IsDue(one.Slip!, now)) is not { Slip: { } slip } due)
            return null;
        var taken = due with { Slip = slip with { NextAt = now + AttachmentLimits.Attempt, Tries = slip.Tries + 1 } };
        attachments.Update(taken);
        return taken;
    }

    /// <summary>The same, as it is in the records, as long as nobody else has taken it up since; else null, and what came of it is nobody's.</summary>
    public static Attachment? StillTaken(this IAttachments attachments, Attachment taken) =>
        attachments.Find(taken.Id) is { State: AttachmentState.Awaited, TakenBackAt: null, Slip: { } slip } now && slip.Tries == taken.Slip!.Tries ? now : null;

    /// <summary>Lets it wait, longer each time.</summary>
    /// <returns>False where it has waited long enough: then it is given up.</returns>
    public static bool PutOff(this IAttachments attachments, Attachment taken, DateTimeOffset now)
    {
        if (now - taken.At > AttachmentLimits.GivesUpAfter)
            return false;
        attachments.Update(taken with { Slip = taken.Slip! with { NextAt = now + Pause(taken.Slip.Tries) } });
        return true;
    }

    /// <summary>What a bot left that works alone, and was ended with it in hand, is due at once.</summary>
    public static int TakeUpAfresh(this IAttachments attachments, DateTimeOffset now)
    {
        var left = attachments.Awaited().Where(one => one.Slip!.NextAt > now).ToList();
        foreach (var one in left)
            attachments.Update(one with { Slip = one.Slip! with { NextAt = now } });
        return left.Count;
    }

    /// <summary>What waits for longer than any pause is of a clock that was ahead.</summary>
    private static bool IsDue(PickupSlip slip, DateTimeOffset now) => slip.NextAt <= now || slip.NextAt - now > s_longest + AttachmentLimits.Attempt;

    private static TimeSpan Pause(int tries)
    {
        var doubled = s_first * Math.Pow(2, Math.Clamp(tries - 1, 0, 20));
        return doubled < s_longest ? doubled : s_longest;
    }
}
