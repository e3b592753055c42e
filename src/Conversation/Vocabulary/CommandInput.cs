namespace CommunityBot.Conversation.Vocabulary;

/// <summary>
/// What can be said after a command's word, for channels that ask for it in a field of its own. What each is called is in the
/// catalogue; what fits is proposed as one types.
/// </summary>
public enum CommandInput
{
    /// <summary>Anything, in the words one would type.</summary>
    Words,

    /// <summary>The four digits on the screen, or a binding code.</summary>
    Code,

    /// <summary>A meeting, as #12.</summary>
    Meeting,

    /// <summary>Somebody of a community one leads.</summary>
    Member,

    /// <summary>One of the communities one leads.</summary>
    Community,

    /// <summary>A kind of activity.</summary>
    Activity,

    /// <summary>An item of the budget.</summary>
    BudgetItem,

    /// <summary>Something to hand in.</summary>
    Duty,

    /// <summary>A figure of the report.</summary>
    Figure,

    /// <summary>A day, perhaps with a time.</summary>
    When,

    Reason,

    /// <summary>A photo or a file, where a channel takes one beside words.</summary>
    File,
}
