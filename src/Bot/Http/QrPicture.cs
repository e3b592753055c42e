using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using QRCoder;

namespace CommunityBot.Bot.Http;

/// <summary>
/// <c>GET /qr.png?text=…</c>: what cards and the board show as a QR code, which is an address of ours and no other. The same text is the same
/// picture for ever.
/// </summary>
public static class QrPicture
{
    /// <summary>Well above any link of the bot, and far below what fits.</summary>
    private const int LongestText = 512;

    private const int PixelsPerModule = 8;

    public static void MapQrPicture(this IEndpointRouteBuilder routes) => routes.MapGet("/qr.png", Draw);

    private static IResult Draw(HttpContext context, ChatLinks links, string? text)
    {
        if (text is not { Length: > 0 and <= LongestText })
            return PlainAnswer.Say(StatusCodes.Status400BadRequest, $"text 要有 1 到 {LongestText} 個字。", $"text must have 1 to {LongestText} characters.");
        if (!links.IsOwn(text))
            return PlainAnswer.Say(StatusCodes.Status400BadRequest, "只畫這個機器人自己的網址。", "Only addresses of this bot are drawn.");
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Results.Bytes(Png(text), "image/png");
    }

    /// <summary>
    /// What is printed on a sheet for signing in: it opens the chat with the word typed. The code of the moment is not in it, which would be another one by
    /// then; the bot asks for it.
    /// </summary>
    /// <returns>Null where no phone would get there.</returns>
    public static byte[]? ToSignIn(ChatLinks links, Language language) =>
        links.Typed(CommandTable.Get(CommandIds.CheckIn).Word(language)) is { IsLoopback: false } address ? Png(address.AbsoluteUri) : null;

    private static byte[] Png(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        using var picture = new PngByteQRCode(code);
        return picture.GetGraphic(PixelsPerModule);
    }
}
