using CommunityBot.Communities;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Turns;

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

/// <summary>One line of the table of commands.</summary>
public sealed record Command
{
    /// <summary>Stable, in English: what open questions refer to.</summary>
    public required string Id { get; init; }

    /// <summary>What people type for it.</summary>
    public CommandWords Words => CommandWords.Of(Id);

    public required Subject Subject { get; init; }

    public required Audience For { get; init; }

    /// <summary>The line of 說明: what it is good for.</summary>
    public required Func<Conversation.Texts.Catalogue, string> Purpose { get; init; }

    public required Func<Turn, Answer> Run { get; init; }

    /// <summary>Whether it is for somebody else too, who leads nobody; null where it is not.</summary>
    public Func<ICommunityRecords, IRulebookSource, PersonId, DateOnly, bool>? AlsoFor { get; init; }

    /// <summary>What may be said after the word, in the order in which it is said. Nothing of it must be: the bot asks.</summary>
    public IReadOnlyList<CommandInput> Inputs { get; init; } = [];

    /// <summary>Whether a programme has anything to do with it: what none of somebody's programmes has is not in their 說明.</summary>
    public Func<Rulebook, bool> Concerns { get; init; } = _ => true;

    /// <summary>Whether it may change the records, and so is done only when it was understood whole.</summary>
    public bool Changes { get; init; }

    /// <summary>Whether everybody in a group is meant to see the answer; else it concerns one person.</summary>
    public bool ForAll { get; init; }

    /// <summary>Whether it is refused in a group: codes, money, points, and what else is not for everybody who reads along.</summary>
    public bool OnlyInPrivate { get; init; }

    /// <summary>Whether it takes back what another did, so that it is explained in 說明 but needs no button there.</summary>
    public bool TakesBack { get; init; }

    public string Word(Language language) => Words.In(language)[0];
}
