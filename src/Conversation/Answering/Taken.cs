namespace CommunityBot.Conversation.Answering;

/// <summary>How something is taken that is said while a question is open.</summary>
internal abstract record Taken
{
    private Taken()
    {
    }

    /// <summary>As the answer, in these words.</summary>
    public sealed record Said(string Words) : Taken;

    /// <summary>As something else, heard as if nothing had been asked.</summary>
    public sealed record Afresh : Taken;

    /// <summary>It calls the question off: 算了.</summary>
    public sealed record Dropped : Taken;

    /// <summary>So does 收回, as long as nothing of what was asked about is written.</summary>
    public sealed record TakenBack : Taken;

    /// <summary>It asks for time: 等一下.</summary>
    public sealed record Later : Taken;

    /// <summary>It may be the answer or talk about it, which is asked: 不是，是 12/17 as a reason.</summary>
    public sealed record Doubtful : Taken;

    /// <summary>It is none of the answers: a nod where one of several is to be chosen.</summary>
    public sealed record Missed : Taken;
}
