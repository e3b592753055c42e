using CommunityBot.Messages;
using CommunityBot.Talk;

namespace CommunityBot.Conversation.Hearing;

/// <summary>What was heard in a message, from its words alone.</summary>
public sealed record Heard
{
    /// <summary>As they were typed, folded.</summary>
    public required string Words { get; init; }

    public Manner Manner { get; init; }

    /// <summary>The id of the command; null when none was heard.</summary>
    public string? Command { get; init; }

    /// <summary>The language it was said in; null where it may be any, as with digits alone, or undo.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether a slash or a button said that it is a command.</summary>
    public bool IsCommanded { get; init; }

    /// <summary>What follows the command's word.</summary>
    public string Arguments { get; init; } = "";

    public Doubt Doubt { get; init; }

    /// <summary>The commands, where there are several in one message.</summary>
    public IReadOnlyList<string> Several { get; init; } = [];

    public SmallTalk? SmallTalk { get; init; }

    /// <summary>What it is to a question, if one is open.</summary>
    public Rejoinder? Rejoinder { get; init; }

    /// <summary>The question whose button said it (see <see cref="AnswerTag"/>); null for what was typed.</summary>
    public string? To { get; init; }

    /// <summary>Whether it begins as what puts right an earlier answer, or takes itself back at its end.</summary>
    public bool Wavers { get; init; }
}
