namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    /// <summary>What a convener is told of a member who takes no messages there.</summary>
    public abstract string CannotBeWrittenTo(string name, string channel);

    /// <summary>When what was said could not be stored, and nobody says it again for the person.</summary>
    public abstract string NotKept { get; }
}
