namespace CommunityBot.Conversation.Texts;

/// <summary>For what is no order.</summary>
public abstract partial class Catalogue
{
    public abstract string Welcome { get; }

    public abstract string Greeted(string? name);

    public abstract string Farewell { get; }

    /// <summary>Before what was perhaps meant is offered: nothing was written down.</summary>
    public abstract string NothingDone { get; }

    /// <summary>The same where it was asked.</summary>
    public abstract string NothingDoneAsked { get; }

    /// <summary>The same where it was called off in one breath.</summary>
    public abstract string NothingDoneCalledOff { get; }
}
