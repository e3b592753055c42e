using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Attachments;

/// <summary>People type it as <c>#12</c> behind 照片 撤回.</summary>
public readonly record struct AttachmentId(long Value)
{
    public override string ToString() => $"#{Value}";
}

public enum AttachmentState
{
    /// <summary>It was sent, and is still to be fetched from the platform.</summary>
    Awaited,
    Kept,

    /// <summary>It is not what is taken here, and nothing of it is kept.</summary>
    Refused,

    /// <summary>The platform has it no more.</summary>
    Gone,
}

/// <summary>A photo of a meeting, or the receipt of an expense, that somebody sent in a chat (照片與單據).</summary>
public sealed record Attachment
{
    /// <summary>Given by the store.</summary>
    public AttachmentId Id { get; init; }

    public required PersonId By { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The meeting it is of. Without it and without an expense nobody has said yet where it belongs.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The line of the ledger that it proves.</summary>
    public LedgerEntryId? Expense { get; init; }

    /// <summary>Whether an expense was just being asked for: once it is noted, it is of that.</summary>
    public bool ForExpense { get; init; }

    public AttachmentState State { get; init; }

    /// <summary>Why it was refused.</summary>
    public Unfit? Refusal { get; init; }

    /// <summary>What is kept of it; null while nothing is.</summary>
    public KeptFile? File { get; init; }

    public DateTimeOffset? TakenBackAt { get; init; }

    public PersonId? TakenBackBy { get; init; }

    /// <summary>What it is fetched with; gone once it was, so that nothing of a chat is kept beside it.</summary>
    public PickupSlip? Slip { get; init; }

    public bool Stands => State == AttachmentState.Kept && TakenBackAt is null;

    public bool IsLoose => Stands && Meeting is null && Expense is null;
}

/// <summary>A file in the folder of files, which is named by what is in it and never changes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Hash">Its SHA-256, in small hexadecimal digits.</param>
/// <param name="Bytes">How large it is.</param>
public sealed record KeptFile(FileKind Kind, string Hash, long Bytes);

public enum FileKind
{
    /// <summary>A picture, made anew as a JPEG.</summary>
    Photo,

    /// <summary>A document as it was sent, such as an 電子發票.</summary>
    Pdf,
}

/// <summary>By what something that was sent is fetched, and whom to answer then.</summary>
/// <param name="From">The chat it came from, of one person with the bot.</param>
/// <param name="Source">What its channel finds it by.</param>
/// <param name="Message">The platform's id of the message, where one can unsend it.</param>
/// <param name="Ticket">With which it is answered for free.</param>
/// <param name="NextAt">Not before then.</param>
/// <param name="Tries">How often it was tried.</param>
public sealed record PickupSlip(ChatAddress From, string Source, string? Message, ReplyTicket? Ticket, DateTimeOffset NextAt, int Tries = 0)
{
    /// <summary>As of <see cref="IncomingMessage.MessageKey"/>.</summary>
    public string? Key => Message is null ? null : $"{From.Channel}:{Message}";
}
