using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CommunityBot.Bot.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Reads what the page posts: small JSON and nothing else.</summary>
internal static class ChatBody
{
    /// <summary>5,000 characters, each escaped, and a little around them.</summary>
    private const int MostBytes = 40_000;

    /// <returns>Either the value, or what to answer instead.</returns>
    public static async Task<(T? Value, IResult? Refusal)> Read<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
            return (null, PlainAnswer.Say(StatusCodes.Status415UnsupportedMediaType, "內容要是 JSON。", "The content must be JSON."));
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = MostBytes;
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted) is { } value
                ? (value, null)
                : (null, NotUnderstood());
        }
        catch (JsonException)
        {
            return (null, NotUnderstood());
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLong());
        }
    }

    public static IResult TooLong() => PlainAnswer.Say(
        StatusCodes.Status413PayloadTooLarge, "訊息太長了，最多 5,000 個字。", "The message is too long; 5,000 characters is the most.");

    public static IResult NotUnderstood() => PlainAnswer.Say(
        StatusCodes.Status400BadRequest, "內容讀不懂，或少了必要的欄位。", "The content cannot be read, or something is missing in it.");

    public static IResult Nobody() => PlainAnswer.Say(
        StatusCodes.Status401Unauthorized, "還不知道您是誰，請先打開 /chat 頁面。", "It is not known who you are; open the page at /chat first.");
}
