using CommunityBot.Budget;
using CommunityBot.Communities;

namespace CommunityBot.Attachments;

/// <summary>What becomes of something that was fetched, or whose place is said.</summary>
public static class Filing
{
    /// <summary>No expense is asked about for as long.</summary>
    private static readonly TimeSpan s_whileAsking = TimeSpan.FromHours(1);

    /// <summary>Keeps what was made of it where it belongs, unless the same is there already or nothing more goes there.</summary>
    public static Attachment Keep(this IAttachments attachments, Attachment taken, KeptFile file)
    {
        var kept = taken with { State = AttachmentState.Kept, File = file, Slip = null };
        if (attachments.Against(kept, kept.Id) is { } unfit)
            return attachments.Refuse(taken, unfit);
        attachments.Update(kept);
        return kept;
    }

    public static Attachment Refuse(this IAttachments attachments, Attachment taken, Unfit why)
    {
        var refused = taken with { State = AttachmentState.Refused, Refusal = why, Slip = null, File = null };
        attachments.Update(refused);
        return refused;
    }

    /// <summary>The platform has it no more.</summary>
    public static Attachment GiveUp(this IAttachments attachments, Attachment taken)
    {
        var gone = taken with { State = AttachmentState.Gone, Slip = null };
        attachments.Update(gone);
        return gone;
    }

    /// <summary>Puts what lay loose where it belongs.</summary>
    /// <param name="attachments">All of them.</param>
    /// <param name="loose">What lay loose.</param>
    /// <param name="placed">The same with a meeting or an expense.</param>
    /// <returns>Null where that is done; else why not.</returns>
    public static Unfit? Place(this IAttachments attachments, Attachment loose, Func<Attachment, Attachment> placed)
    {
        var there = placed(loose) with { ForExpense = false };
        if (attachments.Against(there, loose.Id) is { } unfit)
            return unfit;
        attachments.Update(there);
        return null;
    }

    /// <summary>Puts what somebody sent while an expense was asked about, fetched or not, to that expense once it is noted.</summary>
    /// <returns>How many.</returns>
    public static int PlaceWaiting(this IAttachments attachments, PersonId by, LedgerEntryId expense, DateTimeOffset now)
    {
        var waiting = attachments.By(by)
            .Where(one => one.ForExpense && now - one.At < s_whileAsking && (one.IsLoose || one.State == AttachmentState.Awaited))
            .Take(AttachmentLimits.OfExpense)
            .ToList();
        foreach (var one in waiting)
            attachments.Update(one with { Expense = expense, ForExpense = false });
        return waiting.Count;
    }

    /// <summary>Lets go of what somebody sent while an expense was asked about that was not noted: it is of no other.</summary>
    /// <returns>How many.</returns>
    public static int LeaveWaiting(this IAttachments attachments, PersonId by)
    {
        var left = attachments.By(by).Where(one => one.ForExpense && (one.IsLoose || one.State == AttachmentState.Awaited)).ToList();
        foreach (var one in left)
            attachments.Update(one with { ForExpense = false });
        return left.Count;
    }

    /// <returns>False where it was taken back before, or there is nothing to take back.</returns>
    public static bool TakeBack(this IAttachments attachments, Attachment attachment, PersonId by, DateTimeOffset at)
    {
        if (!attachment.Stands)
            return false;
        attachments.Update(attachment with { TakenBackAt = at, TakenBackBy = by });
        return true;
    }

    /// <summary>Has what was taken back stand again.</summary>
    /// <returns>Null where that is done; else why not: the same was sent again, or more than there may be.</returns>
    public static Unfit? PutBack(this IAttachments attachments, Attachment back)
    {
        var standing = back with { TakenBackAt = null, TakenBackBy = null };
        if (attachments.Against(standing, back.Id) is { } unfit)
            return unfit;
        attachments.Update(standing);
        return null;
    }

    /// <summary>How many there are beside one, at the same place, and how many may be.</summary>
    public static (IReadOnlyList<Attachment> There, int Most) Beside(this IAttachments attachments, Attachment one) => one switch
    {
        { Meeting: { } meeting } => (attachments.Of(meeting), AttachmentLimits.OfMeeting),
        { Expense: { } expense } => (attachments.Of(expense), AttachmentLimits.OfExpense),
        _ => ([.. attachments.By(one.By).Where(other => other.IsLoose)], AttachmentLimits.Loose),
    };

    /// <summary>Whether one more may be sent there, counting those that are on their way.</summary>
    public static bool HasRoom(this IAttachments attachments, Attachment wanted)
    {
        var (there, most) = attachments.Beside(wanted);
        return there.Count(other => other.Stands || other.State == AttachmentState.Awaited) < most;
    }

    private static Unfit? Against(this IAttachments attachments, Attachment one, AttachmentId self)
    {
        var (there, most) = attachments.Beside(one);
        var standing = there.Where(other => other.Stands && other.Id != self).ToList();
        return one is { Meeting: not null, File.Kind: FileKind.Pdf } ? Unfit.NoPhoto
            : standing.Exists(other => other.File!.Hash == one.File!.Hash) ? Unfit.Twice
            : standing.Count >= most ? Unfit.Full
            : null;
    }
}
