using CommunityBot.Accounts;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Who the visitor is, and which language they want.</summary>
public sealed class ChatSettings(IVisitors visitors, IStore store, TimeProvider time)
{
    public async Task<IResult> Me(HttpContext context)
    {
        var visitor = visitors.Find(context);
        var account = visitor is null
            ? null
            : await store.Read(records => records.Accounts.Find(WebChannel.AddressOf(visitor)), context.RequestAborted);
        var now = time.GetUtcNow();
        if (account is not null && BrowserLogin.IsNews(account, now))
            await store.Change(records => records.Accounts.Save(account with { UsedAt = now }), context.RequestAborted);
        return Results.Json(new ChatIdentity(visitors.MayChoose, visitor, account?.Person?.Name), ChatJson.Default.ChatIdentity);
    }

    /// <summary>Digits, buttons and what others send are from now on answered and told in that language.</summary>
    public async Task<IResult> Speak(HttpContext context)
    {
        if (visitors.Find(context) is not { } visitor)
            return ChatBody.Nobody();
        var (wish, refusal) = await ChatBody.Read(context, ChatJson.Default.ChatLanguage);
        if (wish is null)
            return refusal!;
        if (wish.Language is not { } language)
            return ChatBody.NotUnderstood();
        await store.Change(
            records =>
            {
                if (records.Accounts.Find(WebChannel.AddressOf(visitor)) is { } account)
                    records.Accounts.Save(account with { Language = language });
            },
            context.RequestAborted);
        return Results.NoContent();
    }

    /// <summary>Logs out: this browser is nobody's any more, and links that were asked for in it are over.</summary>
    public async Task<IResult> Leave(HttpContext context)
    {
        if (visitors.Find(context) is { } visitor && !visitors.MayChoose)
        {
            await store.Change(
                records =>
                {
                    if (records.Accounts.Find(WebChannel.AddressOf(visitor)) is not { Person: { } person } account)
                        return;
                    records.Links.EndOf(person.Id, time.GetUtcNow());
                    records.Accounts.Leave(account);
                },
                CancellationToken.None);
        }

        visitors.SeeOff(context);
        return Results.NoContent();
    }
}
