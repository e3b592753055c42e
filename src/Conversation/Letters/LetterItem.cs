using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Letters;

/// <summary>One thing that a letter tells, as it is told alone and as it is told beside others.</summary>
internal sealed record LetterItem
{
    /// <summary>What presses most comes first.</summary>
    public required (LetterRank Rank, DateOnly Day) Order { get; init; }

    /// <summary>Told alone: the head, the lines, and what one may well do.</summary>
    public required string Title { get; init; }

    public required IReadOnlyList<Field> Lines { get; init; }

    /// <summary>Told beside others.</summary>
    public required Field Line { get; init; }

    /// <summary>What deals with it first.</summary>
    public IReadOnlyList<Choice> Deeds { get; init; } = [];

    /// <summary>Null for what is about none, or about several.</summary>
    public Community? Community { get; init; }

    public bool Presses { get; init; }

    /// <summary>What it is called after 提醒; empty for what is told once and needs no steering.</summary>
    public string Name { get; init; } = "";

    /// <summary>The day that it is due, which names it too; null for what cannot be put off.</summary>
    public DateOnly? Due { get; init; }
}

internal enum LetterRank
{
    /// <summary>In the next hours.</summary>
    Soon,

    Due,

    /// <summary>What was, and asks for little.</summary>
    Past,
}
