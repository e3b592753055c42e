using CommunityBot.Accounts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>我的帳號: the chat accounts that are bound to the speaker.</summary>
public static class OwnAccounts
{
    public static Answer Run(Turn turn) => Reply.Show(
        new Card
        {
            Title = turn.Texts.MyAccountsTitle,
            Fields = [.. turn.Records.Accounts.Of(turn.Me.Id).Select(account => new Field(Channel(turn, account), Since(turn, account)))],
            Note = turn.Texts.MyAccountsNote(turn.Texts.Word(CommandIds.Unlink), turn.Texts.Word(CommandIds.Bind)),
        },
        turn.Button(CommandIds.Unlink),
        turn.Button(CommandIds.Bind));

    /// <summary>What an account is called: LINE（114/05/12（一） 綁定）.</summary>
    public static string Name(Turn turn, ChatAccount account) =>
        Since(turn, account) is { Length: > 0 } since ? turn.Texts.WithAside(Channel(turn, account), since) : Channel(turn, account);

    /// <summary>Whether another account of the person looks the same by its channel and the day.</summary>
    private static bool HasTwin(Turn turn, ChatAccount account) => account is { Person: { } person, BoundAt: { } at }
        && turn.Records.Accounts.Of(person.Id).Any(other => other.Address != account.Address && other.Address.Channel == account.Address.Channel
            && other.BoundAt is { } then && turn.Clock.Day(then) == turn.Clock.Day(at));

    private static string Channel(Turn turn, ChatAccount account) => turn.Texts.ChannelName(account.Address.Channel);

    private static string Since(Turn turn, ChatAccount account)
    {
        string[] known =
        [
            account.BoundAt is not { } bound ? ""
                : HasTwin(turn, account) ? turn.Texts.LinkedAt(turn.Clock.Local(bound).DateTime)
                : turn.Texts.LinkedOn(turn.Clock.Day(bound)),
            account.UsedAt is { } used ? turn.Texts.LastUsedOn(turn.Clock.Day(used)) : "",
            account.Address == turn.Message.From ? turn.Texts.YouUseItNow : "",
        ];
        return turn.Texts.List([.. known.Where(part => part.Length > 0)]);
    }
}
