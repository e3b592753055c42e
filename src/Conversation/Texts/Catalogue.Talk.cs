namespace CommunityBot.Conversation.Texts;

/// <summary>For what is no order.</summary>
public abstract partial class Catalogue
{
    public abstract string Welcome { get; }

    public abstract string Greeted(string? name);

    public abstract string Farewell { get; }

    /// <summary>Under an answer that is wider than what was asked, as only the command's word was understood.</summary>
    public abstract string OnlyPartly(string word);

    /// <summary>Before what was perhaps meant is offered: nothing was written down.</summary>
    public abstract string NothingDone { get; }

    /// <summary>The same where it was asked.</summary>
    public abstract string NothingDoneAsked { get; }

    /// <summary>The same where it was called off in one breath.</summary>
    public abstract string NothingDoneCalledOff { get; }

    /// <summary>The question stays open for whoever asked for time.</summary>
    public abstract string TakeYourTime { get; }

    /// <summary>There were several commands in one message.</summary>
    public abstract string OneAtATime { get; }

    /// <summary>What was said to something that waits for a yes changed nothing of it.</summary>
    public abstract string NotTaken(string words);

    /// <summary>The question stays open, as what was said is none of its answers.</summary>
    public abstract string PleaseChoose(bool offered);

    /// <summary>What was said is none of the answers that are offered, and they stay so.</summary>
    public abstract string NoneOfThese(string words);

    /// <summary>Whether these words are the answer, as they read like something else.</summary>
    public abstract string MeantSo(string words);

    /// <summary>The button that takes them as they stand.</summary>
    public abstract string WriteSo { get; }

    /// <summary>The question was let go; that word begins anew.</summary>
    public abstract string SetAside(string word);

    /// <summary>The question is called off; what was done before it still stands.</summary>
    public abstract string NeverMindOrUndo { get; }

    /// <summary>A button of a question that is not open any more.</summary>
    public abstract string ButtonOfBefore { get; }

    /// <summary>There is no question to call off.</summary>
    public abstract string NoQuestionOpen { get; }
}
