using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Hearing;

/// <summary>What was put right, or made a doubt, in its middle is asked: 12/3 請假，啊不對是 12/17.</summary>
internal static class SecondThoughts
{
    public static Heard? On(Listened said, Heard? heard)
    {
        if (heard is not { Command: { } command, Doubt: Doubt.None, Arguments.Length: > 0 } || Prose.Follows(command))
            return heard;
        return said.Listening.SecondThought(0) switch
        {
            { Kind: SecondThoughtKind.PutsRight } thought => heard with { Doubt = Doubt.Unread, Arguments = PutRight(said, thought) },
            { Kind: SecondThoughtKind.Wavers } thought => heard with { Doubt = Doubt.Asked, Arguments = said.Without(thought, heard.Arguments) },
            { Kind: SecondThoughtKind.Chooses } => heard with { Doubt = Doubt.Unread, Arguments = "" },
            _ => heard,
        };
    }

    /// <summary>What puts it right, with the day from before where it names none: 改地點 12/3 302 不對 是 303.</summary>
    private static string PutRight(Listened said, SecondThought thought)
    {
        var right = said.From(thought.To);
        var day = said.Listening.First(Slot.When, thought.To, said.Said.Tokens.Count) is null
            ? said.Listening.First(Slot.Meeting, 0, thought.First) ?? said.Listening.First(Slot.When, 0, thought.First)
            : null;
        return Joined.Words(day?.Text ?? "", right);
    }
}
