using System.Security.Cryptography;
using System.Text;
using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Bot.Http;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Stores;
using Microsoft.AspNetCore.Http.Features;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// <c>POST /chat/files?id=…&amp;name=…</c>: takes in a photo or receipt as the body, up to its limit, and puts it on the shelf, from where it is fetched
/// like those of other channels. Of whoever is nobody here nothing is taken.
/// </summary>
public sealed class ChatFiles(ChatMessages messages, FileShelf shelf, IStore store)
{
    private const string Paperclip = "📎";

    public async Task<IResult> Take(HttpContext context)
    {
        string? key = null;
        var taken = await messages.TakeSent(
            context,
            context.Request.Query["id"],
            $"{Paperclip} {context.Request.Query["name"]}".TrimEnd(),
            (visitor, account) => Keep(context, key = KeyOf(visitor, context.Request.Query["id"].ToString()), account));
        // What was refused with words, or came once more, is nobody's: it goes at once.
        if (key is not null && !await store.Read(records => records.Attachments.Awaited().Any(one => one.Slip!.Source == key), CancellationToken.None))
            shelf.Forget(key);
        return taken;
    }

    /// <summary>Ids are made up by browsers, and may name no file.</summary>
    private static string KeyOf(string visitor, string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{visitor}:{id}")));

    /// <returns>What was sent, or why nothing is taken.</returns>
    private async Task<(MessageContent.Sent? Sent, IResult? Refusal)> Keep(HttpContext context, string key, ChatAccount? account)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = AttachmentLimits.Bytes;
        if (context.Request.ContentLength > AttachmentLimits.Bytes)
            return (null, TooLarge());
        // Whoever is nobody here is told so without being read.
        if (account?.Person is null)
            return (new MessageContent.Sent(SentAs.File, key), null);
        try
        {
            return await shelf.Receive(key, context.Request.Body, AttachmentLimits.Bytes, context.RequestAborted) switch
            {
                null => (null, TooLarge()),
                0 => (null, ChatBody.NotUnderstood()),
                var length => (new MessageContent.Sent(SentAs.File, key, length), null),
            };
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
