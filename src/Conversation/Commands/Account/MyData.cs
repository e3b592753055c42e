using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Links;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>我的資料: a private link to everything that is kept about the speaker.</summary>
public static class MyData
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public static Answer Run(Turn turn)
    {
        if (FellowPeople.AreNamed(turn, turn.Arguments))
            return Reply.Say(turn.Texts.OnlyOwnData, turn.Button(CommandIds.MyData));
        if (turn.Links.Private("") is null)
            return Reply.Say(turn.Texts.NoOwnAddress);
        var until = turn.Now + Lifetime;
        var key = turn.Records.Links.Give(new PrivateLink { Person = turn.Me.Id, For = LinkPurpose.OwnData, ExpiresAt = until, Once = true });
        var address = turn.Links.Private(key)!;
        return Reply.Say(
            Joined.Lines(turn.Texts.MyDataLink(turn.Clock.Time(until)), address.AbsoluteUri), Choice.Opening(turn.Texts.OpenMyData, address)) with
        {
            Secret = turn.Secret(key, turn.Word),
        };
    }
}
