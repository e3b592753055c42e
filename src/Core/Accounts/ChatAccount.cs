using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Accounts;

/// <summary>What the bot remembers of one chat account: who it is bound to, the language last used, the question left open.</summary>
public sealed record ChatAccount
{
    public required ChatAddress Address { get; init; }

    /// <summary>Null until the account is bound (綁定) to a person of the roster.</summary>
    public Person? Person { get; init; }

    /// <summary>When it was bound; of several accounts the one bound last is written to.</summary>
    public DateTimeOffset? BoundAt { get; init; }

    /// <summary>
    /// When something was said from it last, or its page opened, to the day; signing in does not count, since nobody should wait for it to be noted.
    /// </summary>
    public DateTimeOffset? UsedAt { get; init; }

    public Language Language { get; init; } = Language.Chinese;

    /// <summary>Wrong codes for signing in typed of late, at this or another account of the person; the empty record when there were none.</summary>
    public GuessLimit Guesses { get; init; } = GuessLimit.None;

    /// <summary>What the bot asked and waits for an answer to.</summary>
    public OpenQuestion? Question { get; init; }

    /// <summary>False once the person has blocked the bot or left; nothing is pushed there.</summary>
    public bool Reachable { get; init; } = true;
}
