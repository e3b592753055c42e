using CommunityBot.Accounts;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Whoever types a binding code gets a new cookie before it is looked at: one that somebody else put into their browser is then no way to who
/// they become, whoever's it was before. The conversation, and what was asked in it, moves along.
/// </summary>
public sealed class FreshCookie(IVisitors visitors, IStore store)
{
    /// <returns>Who the visitor is from now on.</returns>
    public async Task<string> Before(HttpContext context, string visitor, string words)
    {
        var codes = visitors.MayChoose ? [] : BindingCode.AnyIn(words).ToList();
        if (codes.Count == 0 || !await store.Read(records => IsToBind(records, codes), CancellationToken.None))
            return visitor;
        var renewed = visitors.Renew(context);
        await store.Change(records => Move(records, visitor, renewed), CancellationToken.None);
        return renewed;
    }

    private static bool IsToBind(IRecords records, IEnumerable<string> codes) => codes.Any(code => records.Accounts.FindCode(code) is not null);

    private static void Move(IRecords records, string visitor, string renewed)
    {
        if (records.Accounts.Find(AddressOf(visitor)) is { } account)
        {
            var question = account.Question is { } asked ? asked with { Place = AddressOf(renewed) } : null;
            records.Accounts.Save(account with { Address = AddressOf(renewed), Question = question });
            records.Accounts.Save(account with { Person = null, BoundAt = null, Question = null });
        }

        records.Transcript.Move(visitor, renewed);
    }

    private static ChatAddress AddressOf(string visitor) => new(ChannelNames.Web, visitor);
}
