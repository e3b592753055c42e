using CommunityBot.Accounts;
using CommunityBot.Bot.Http;
using CommunityBot.Conversation.Answering;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Whoever types what may be a binding code gets a new cookie before it is looked at: one that somebody else put into their browser is then no
/// way to who they become, whoever's it was before. A wrong code is treated as a right one, so that nothing can be told from it. The
/// conversation, what was asked in it and how many codes were wrong move along.
/// </summary>
public sealed class FreshCookie(IVisitors visitors, IStore store, Responder responder, TimeProvider time)
{
    /// <returns>Who the visitor is from now on.</returns>
    public async Task<string> Before(HttpContext context, string visitor, ChatAccount? account, string words)
    {
        if (visitors.MayChoose || !responder.MayBind(words, account))
            return visitor;
        var who = account ?? new ChatAccount { Address = WebChannel.AddressOf(visitor) };
        var (cameFrom, now) = (Rush.AddressOf(context), time.GetUtcNow());
        if (await store.Read(records => CodeGuesses.WaitOf(records.Guesses, who, cameFrom, now), CancellationToken.None) is not null)
            return visitor;
        var renewed = visitors.Renew(context);
        await store.Change(records => Move(records, visitor, renewed), CancellationToken.None);
        return renewed;
    }

    private static void Move(IRecords records, string visitor, string renewed)
    {
        var (from, to) = (WebChannel.AddressOf(visitor), WebChannel.AddressOf(renewed));
        if (records.Accounts.Find(from) is { } account)
        {
            var question = account.Question is { } asked ? asked with { Place = to } : null;
            records.Accounts.Save(account with { Address = to, Question = question });
            records.Accounts.Save(account with { Person = null, BoundAt = null, Question = null });
        }

        CodeGuesses.Move(records.Guesses, from, to);
        records.Transcript.Move(visitor, renewed);
    }
}
