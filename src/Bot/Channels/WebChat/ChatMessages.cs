using CommunityBot.Accounts;
using CommunityBot.Bot.Http;
using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Takes in what visitors say. What is answered with 204 is kept; what is sent again under the same id is said once. With 205 it is kept too, and
/// the browser has another cookie: what follows the conversation has to begin again.
/// </summary>
public sealed class ChatMessages(
    IVisitors visitors, IStore store, Strangers strangers, FreshCookie fresh, WebChannel channel, Reception reception, TimeProvider time)
{
    private const int LongestText = 5_000;
    private const int LongestId = 64;
    private const int LongestLabel = 200;

    /// <summary>Makes one picture of several.</summary>
    private const int JoinedEmoji = 0x200D;

    public async Task<IResult> Take(HttpContext context)
    {
        if (visitors.Find(context) is not { } visitor)
            return ChatBody.Nobody();
        var (message, refusal) = await ChatBody.Read(context, ChatJson.Default.ChatMessage);
        if (message is null)
            return refusal!;
        if (message.Text is { Length: > LongestText })
            return ChatBody.TooLong();
        if (!IsId(message.Id) || string.IsNullOrWhiteSpace(message.Text) || message.Shown is { Length: > LongestLabel })
            return ChatBody.NotUnderstood();
        var account = await AccountOf(context, visitor);
        if (strangers.IsInRush(context, account))
            return Rush.Slower(context);

        var before = visitor;
        visitor = await fresh.Before(context, visitor, account, message.Text);
        // What is said is shown even if the answer fails; the page then sends it again, and it is still shown once.
        var said = new TranscriptLine { UserId = visitor, Key = message.Id!, At = time.GetUtcNow(), Said = Visible(message.Shown ?? message.Text) };
        await channel.Add(said, CancellationToken.None);
        await Receive(context, visitor, message.Id!, new MessageContent.Words(message.Text), message.Language);
        return visitor == before ? Results.NoContent() : Results.StatusCode(StatusCodes.Status205ResetContent);
    }

    /// <summary>Takes in something that is no words, as <see cref="Take"/> does those.</summary>
    /// <param name="context">The request.</param>
    /// <param name="id">As the browser made it up.</param>
    /// <param name="shown">What is shown for it.</param>
    /// <param name="read">Reads it.</param>
    public async Task<IResult> TakeSent(
        HttpContext context, string? id, string shown, Func<string, ChatAccount?, Task<(MessageContent.Sent? Sent, IResult? Refusal)>> read)
    {
        if (visitors.Find(context) is not { } visitor)
            return ChatBody.Nobody();
        if (!IsId(id) || shown.Length > LongestLabel)
            return ChatBody.NotUnderstood();
        var account = await AccountOf(context, visitor);
        if (strangers.IsInRush(context, account))
            return Rush.Slower(context);
        var (sent, refusal) = await read(visitor, account);
        if (sent is null)
            return refusal!;
        await channel.Add(new TranscriptLine { UserId = visitor, Key = id!, At = time.GetUtcNow(), Said = Visible(shown) }, CancellationToken.None);
        await Receive(context, visitor, id!, sent, account?.Language);
        return Results.NoContent();
    }

    /// <summary>The page of somebody with an empty conversation asks for a first word.</summary>
    public async Task<IResult> Greet(HttpContext context)
    {
        if (visitors.Find(context) is not { } visitor)
            return ChatBody.Nobody();
        var (said, refusal) = await ChatBody.Read(context, ChatJson.Default.ChatLanguage);
        if (said is null)
            return refusal!;
        if (strangers.IsInRush(context, await AccountOf(context, visitor)))
            return Rush.Slower(context);
        await Receive(context, visitor, "hello", new MessageContent.Followed(), said.Language);
        return Results.NoContent();
    }

    private Task<ChatAccount?> AccountOf(HttpContext context, string visitor) =>
        store.Read(records => records.Accounts.Find(WebChannel.AddressOf(visitor)), context.RequestAborted);

    private Task<TimeSpan?> Receive(HttpContext context, string visitor, string id, MessageContent content, Language? language)
    {
        var chat = WebChannel.AddressOf(visitor);
        var message = new IncomingMessage
        {
            // Ids are made up by browsers: one visitor's must not stand in the way of another's.
            EventId = $"{visitor}:{id}",
            From = chat,
            Place = chat,
            SentAt = time.GetUtcNow(),
            Content = content,
            Locale = language,
            CameFrom = Rush.AddressOf(context),
        };
        return reception.Receive(message, CancellationToken.None);
    }

    private static bool IsId(string? id) =>
        id is { Length: > 0 and <= LongestId } && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static string Visible(string words) =>
        string.Concat(words.EnumerateRunes().Where(sign => sign.Value is '\n' or JoinedEmoji || !TypedText.IsInvisible(sign)));
}
