namespace CommunityBot.Conversation.Texts;

/// <summary>For what is kept about somebody.</summary>
public abstract partial class Catalogue
{
    public abstract string MyDataPurpose { get; }

    /// <summary>Said before the address.</summary>
    public abstract string MyDataLink(TimeOnly until);

    public abstract string OpenMyData { get; }

    /// <summary>There is no page, as the server does not know where it is reached.</summary>
    public abstract string NoOwnAddress { get; }

    public abstract string OnlyOwnData { get; }
}
