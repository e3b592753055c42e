namespace CommunityBot.Bot.Channels.Line.Api;

/// <summary>The settings under <c>Line</c>. Without secret and token there is no LINE channel.</summary>
public sealed class LineOptions
{
    public const string Section = "Line";

    /// <summary>Signs what LINE delivers; from the channel's basic settings.</summary>
    public string ChannelSecret { get; init; } = "";

    /// <summary>Lets the bot send; the long-lived token from the channel's Messaging API tab.</summary>
    public string ChannelAccessToken { get; init; } = "";

    public Uri ApiBaseUrl { get; init; } = new("https://api.line.me");

    /// <summary>Where pictures and files are fetched from.</summary>
    public Uri DataApiBaseUrl { get; init; } = new("https://api-data.line.me");

    /// <summary>Such as <c>@123abcde</c>: makes QR codes open the chat with the words typed.</summary>
    public string? BotBasicId { get; init; }
}
