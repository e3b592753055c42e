using CommunityBot.Conversation.Vocabulary;

namespace CommunityBot.Conversation.Texts;

/// <summary>For channels that have a field for each thing that can be said after a command, and forms to answer in.</summary>
public abstract partial class Catalogue
{
    /// <summary>At most 32 letters, digits, hyphens or underscores, in lower case: platforms want it so.</summary>
    public abstract string InputName(CommandInput input);

    /// <summary>At most 100 characters.</summary>
    public abstract string InputPurpose(CommandInput input);

    /// <summary>On the button that opens a form for the answer, and above the form.</summary>
    public abstract string AnswerLabel { get; }

    /// <summary>Beside the field of a form.</summary>
    public abstract string YourAnswer { get; }

    /// <summary>In a menu, before anything is chosen.</summary>
    public abstract string ChooseOne { get; }
}
