using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Turns;

/// <summary>All that comes of one message: what is said back, what is asked, who else is told, what is remembered of the account.</summary>
public sealed record Answer
{
    public static readonly Answer Silence = new();

    public Reply? Reply { get; init; }

    /// <summary>Set when the reply asks for something that was missing.</summary>
    public OpenQuestion? Question { get; init; }

    /// <summary>Set when the account itself changes: bound, unlinked, or slowed down for guessing.</summary>
    public ChatAccount? Account { get; init; }

    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Set when the records changed: what was done, to be taken back in a word.</summary>
    public Deed? Did { get; init; }

    /// <summary>Whether a yes means the first of what is offered; else one of them is to be chosen.</summary>
    public bool TakesYes { get; init; }

    public static implicit operator Answer(Reply reply) => FromReply(reply);

    public static Answer FromReply(Reply reply) => new() { Reply = reply };

    /// <summary>Something to say yes to: the first choice does it.</summary>
    public static Answer YesOrNo(Reply reply) => new() { Reply = reply, TakesYes = true };

    /// <summary>What is said once something was done.</summary>
    public static Answer Doing(Deed did, Reply reply) => new() { Reply = reply, Did = did };
}

/// <summary>Something somebody else is to be told, in their own language.</summary>
public sealed record Notice(PersonId To, Func<Conversation.Texts.Catalogue, Reply> Say)
{
    /// <summary>
    /// What it is about, such as a member's leave from a meeting: while it waits unsent, a later one about the same takes its place.
    /// Null where each stands for itself.
    /// </summary>
    public string? About { get; init; }

    /// <summary>The accounts to tell it at, each; null where one is told it as usual.</summary>
    public IReadOnlyList<ChatAccount>? At { get; init; }
}
