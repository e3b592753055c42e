using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>What was understood of the words of 採計.</summary>
internal abstract record ReadCredit
{
    private ReadCredit()
    {
    }

    /// <summary>All of it.</summary>
    public sealed record Whole(Rulebook Rulebook, Person Person, CreditFact Fact, Citations Cite) : ReadCredit;

    /// <summary>How many teachers a department has in a semester.</summary>
    public sealed record Heads(Rulebook Rulebook, AwayRule Rule, string Department, Period Semester, int Teachers) : ReadCredit;

    /// <summary>Something is missing.</summary>
    public sealed record Asks(Awaited For, Reply Question) : ReadCredit;

    /// <summary>Something is not so, or was not understood; it has to be said anew.</summary>
    public sealed record Wrong(Reply Reply) : ReadCredit;
}
