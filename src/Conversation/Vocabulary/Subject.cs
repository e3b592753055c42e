namespace CommunityBot.Conversation.Vocabulary;

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
