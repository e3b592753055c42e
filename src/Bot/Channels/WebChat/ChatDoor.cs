using CommunityBot.Bot.Http;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Lets in whoever has the secret, wherever one becomes somebody without a code: in the try-out, and where only this machine is to be answered,
/// as behind a proxy the whole world is this machine. The address with it is exchanged for a cookie and becomes plain.
/// </summary>
public sealed class ChatDoor(ChatSecret secret, OwnCookies cookies) : IEndpointFilter
{
    private const string Cookie = "communitybot-key";
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(30);
    private static readonly EmbeddedFile s_page = new("door.html");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!secret.IsAsked)
            return await next(context);
        if (http.Request.Query[ChatSecret.Query] is [var shown] && secret.Is(shown))
        {
            cookies.Give(http, Cookie, shown!, s_remembered);
            return Results.Redirect("chat" + QueryString.Create(http.Request.Query.Where(part => part.Key != ChatSecret.Query)));
        }

        return secret.Is(cookies.Held(http, Cookie)) ? await next(context) : Shut(http);
    }

    private static IResult Shut(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ChatPage>() is not null
        ? s_page.Instead(context, StatusCodes.Status403Forbidden)
        : PlainAnswer.Say(
            StatusCodes.Status403Forbidden,
            "請用完整的網址（有 token=）打開聊天室：程式啟動時印在畫面上，也寫在資料夾的 chat-address.txt。",
            "Open the chat by its whole address, with token=: it is printed when the program starts, and stands in chat-address.txt in its folder.");
}

/// <summary>Marks the address that people open themselves.</summary>
internal sealed record ChatPage;
