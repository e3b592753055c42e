using System.Security.Cryptography;
using System.Text;
using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Bot.Http;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Stores;
using Microsoft.AspNetCore.Http.Features;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// <c>POST /chat/files?id=…&amp;name=…</c>: takes in a photo or receipt as the body, up to its limit, and puts it on the shelf, from where it is fetched
/// like those of other channels. Of whoever is nobody here nothing is taken.
/// </summary>
public sealed class ChatFiles(ChatMessages messages, FileShelf shelf)
{
    private const string Paperclip = "📎";

    public Task<IResult> Take(HttpContext context) => messages.TakeSent(
        context,
        context.Request.Query["id"],
        $"{Paperclip} {context.Request.Query["name"]}".TrimEnd(),
        (visitor, account) => Keep(context, visitor, context.Request.Query["id"].ToString(), account));

    /// <returns>What was sent, or why nothing is taken.</returns>
    private async Task<(MessageContent.Sent? Sent, IResult? Refusal)> Keep(HttpContext context, string visitor, string id, ChatAccount? account)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = AttachmentLimits.Bytes;
        if (context.Request.ContentLength > AttachmentLimits.Bytes)
            return (null, TooLarge());
        try
        {
            if (await CappedBody.Read(context.Request.Body, AttachmentLimits.Bytes, context.RequestAborted) is not { Length: > 0 } content)
                return (null, ChatBody.NotUnderstood());
            // Ids are made up by browsers, and may name no file.
            var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{visitor}:{id}")));
            if (account?.Person is not null)
                shelf.Receive(key, content);
            return (new MessageContent.Sent(SentAs.File, key, content.Length), null);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge());
        }
    }

    private static IResult TooLarge() => PlainAnswer.Say(
        StatusCodes.Status413PayloadTooLarge,
        Catalogues.In(Language.Chinese).NotTaken(Unfit.TooLarge),
        Catalogues.In(Language.English).NotTaken(Unfit.TooLarge));
}
