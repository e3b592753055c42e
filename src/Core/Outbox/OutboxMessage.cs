using CommunityBot.Messages;

namespace CommunityBot.Outbox;

/// <summary>The id of a message on its way out, a version 7 UUID: also what makes repeating it harmless (LINE's retry key).</summary>
public readonly record struct OutboxId(Guid Value)
{
    public static OutboxId Next(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString("D");
}

/// <summary>A message that was decided on in the same commit as what it tells of.</summary>
/// <exception cref="ArgumentException">It goes to several and answers somebody, goes to a group, to more than <see cref="MostRecipients"/>, or
/// over a channel that writes to one at a time.</exception>
public sealed record OutboxMessage
{
    /// <summary>As many as LINE writes to at once; no other channel takes fewer.</summary>
    public const int MostRecipients = 500;

    public required OutboxId Id { get; init; }

    public required ChatAddress To { get; init => field = Checked(value, value, AlsoTo, Ticket); }

    /// <summary>The ids of others, on the same channel, whom the same goes to: people one to one, never groups, and without a ticket.</summary>
    public IReadOnlyList<string> AlsoTo { get; init => field = Checked(value, To, value, Ticket); } = [];

    public ReplyTicket? Ticket { get; init => field = Checked(value, To, AlsoTo, value); }

    public required Reply Body { get; init; }

    public required Language Language { get; init; }

    /// <summary>The message that it answers, where one can unsend it; kept in the outbox alone.</summary>
    public string? Answers { get; init; }

    /// <summary>What it tells of: while it waits unsent, a later one about the same takes its place. Null for an answer.</summary>
    public string? About { get; init; }

    /// <summary>Whether an answer that came too late for its ticket is kept for the next one; not for somebody who is nobody here, nor for a group.</summary>
    public bool IsWorthKeeping { get; init; }

    /// <summary>From then on it helps nobody; a day after it was decided on where that is null.</summary>
    public DateTimeOffset? UsefulUntil { get; init; }

    public required DateTimeOffset EnqueuedAt { get; init; }

    /// <summary>How long ago it was decided on, by a clock that nobody sets; known to the delivery alone.</summary>
    public TimeSpan Age { get; init; }

    /// <summary>How often the platform failed on it while it took others; known to the delivery alone.</summary>
    public int Failures { get; init; }

    /// <summary>True when an earlier attempt may have got through: the process ended, or no answer came.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>The same for each of its recipients alone; the first has its id.</summary>
    public IEnumerable<OutboxMessage> Apart() =>
    [
        this with { AlsoTo = [] },
        .. AlsoTo.Select(id => this with { Id = OutboxId.Next(EnqueuedAt), AlsoTo = [], To = To with { Id = id } }),
    ];

    /// <summary>Whatever is set last, what does not go together is noticed.</summary>
    private static T Checked<T>(T value, ChatAddress to, IReadOnlyList<string> alsoTo, ReplyTicket? ticket)
    {
        if (alsoTo.Count > 0 && (to.IsGroup || ticket is not null))
            throw new ArgumentException("Only people are written to together, and only unasked.", nameof(value));
        if (alsoTo.Count > 0 && to.Channel is not null && !ChannelNames.WritesToSeveral(to.Channel))
            throw new ArgumentException("This channel writes to one at a time.", nameof(value));
        if (alsoTo.Count >= MostRecipients)
            throw new ArgumentException($"A message goes to {MostRecipients} at most.", nameof(value));
        return value;
    }
}
