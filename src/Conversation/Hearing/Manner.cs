namespace CommunityBot.Conversation.Hearing;

/// <summary>How a command was said.</summary>
public enum Manner
{
    /// <summary>Not at all.</summary>
    Not,

    /// <summary>Its word alone, or at the start with a blank after it.</summary>
    Order,

    /// <summary>Its word at the start, with more right behind it: 請假明天.</summary>
    Start,

    /// <summary>A sentence that is known, from its first word to its last.</summary>
    Sentence,

    /// <summary>Its word somewhere in a sentence.</summary>
    Inside,
}
