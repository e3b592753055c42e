namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>The settings under <c>WebChat</c>.</summary>
public sealed class WebChatOptions
{
    public const string Section = "WebChat";

    /// <summary>When it is not set, the web chat is there if the try-out is (<c>Demo:Enabled</c>).</summary>
    public bool? Enabled { get; init; }

    /// <summary>Answers other machines too. Without it, only browsers on this one are answered, and none through a proxy.</summary>
    public bool AllowRemote { get; init; }
}
