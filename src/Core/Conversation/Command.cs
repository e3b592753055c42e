using CommunityBot.Messages;

namespace CommunityBot.Conversation;

/// <summary>
/// Who a command is for. Each includes those after it, but conveners and heads stand side by side: what is for one is not for the
/// other, and both is for officers.
/// </summary>
public enum Audience
{
    Anyone,

    /// <summary>Whoever is bound to a person of a roster.</summary>
    Member,

    /// <summary>Conveners of a community, and officers for the communities of their programme.</summary>
    Convener,

    /// <summary>Heads who recommend a community (系主任, 校長), and officers for the communities of their programme.</summary>
    Head,

    /// <summary>Officers (承辦人) of a programme.</summary>
    Officer,
}

/// <summary>What a command is about; 說明 puts those of one subject together, in this order.</summary>
public enum Subject
{
    /// <summary>What everybody does: sign in, see what comes and what they have.</summary>
    Attending,

    /// <summary>Running meetings.</summary>
    Holding,
    Money,
    Duties,
    Applying,
    Account,
}

/// <summary>One line of the <see cref="CommandTable"/>.</summary>
public sealed record Command
{
    /// <summary>Stable, in English: what open questions refer to.</summary>
    public required string Id { get; init; }

    /// <summary>What people type in Chinese, the word shown first.</summary>
    public required IReadOnlyList<string> Chinese { get; init; }

    /// <summary>What people type in English, the word shown first.</summary>
    public required IReadOnlyList<string> English { get; init; }

    public required Subject Subject { get; init; }

    public required Audience For { get; init; }

    /// <summary>The line of 說明: what it is good for.</summary>
    public required Func<Texts.Catalogue, string> Purpose { get; init; }

    public required Func<Turn, Answer> Run { get; init; }

    /// <summary>What may be said after the word, in the order in which it is said. Nothing of it must be: the bot asks.</summary>
    public IReadOnlyList<CommandInput> Inputs { get; init; } = [];

    /// <summary>Whether everybody in a group is meant to see the answer; else it concerns one person.</summary>
    public bool ForAll { get; init; }

    /// <summary>Whether it is refused in a group: money, points, and what else is not for everybody who reads along.</summary>
    public bool OnlyInPrivate { get; init; }

    public string Word(Language language) => language == Language.English ? English[0] : Chinese[0];
}
