using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Wording;

/// <summary>Addresses that buttons and QR codes lead to. Either part may be missing; what needs it is then left out.</summary>
/// <param name="publicBase">Where this bot's own pages are reached from outside; asked each time, as it may be known only once the server listens.</param>
/// <param name="lineBasicId">The LINE account's basic id, such as <c>@123abcde</c>.</param>
public sealed class ChatLinks(Func<Uri?> publicBase, string? lineBasicId)
{
    private readonly string? _line = lineBasicId is { Length: > 0 } id ? $"https://line.me/R/oaMessage/{Uri.EscapeDataString(id)}/?" : null;

    /// <summary>Opens a chat with the bot with the words typed; the person only presses send.</summary>
    public Uri? Typed(string words) => OnLine(words) ?? Page($"chat?say={Uri.EscapeDataString(words)}");

    /// <summary>The same on LINE; null where its account there is not known.</summary>
    public Uri? OnLine(string words) => _line is { } chat ? new Uri(chat + Uri.EscapeDataString(words)) : null;

    /// <summary>Whether an address is one of these, and none of somebody else's.</summary>
    public bool IsOwn(string address) =>
        (_line is { } chat && address.StartsWith(chat, StringComparison.Ordinal))
        || (publicBase() is { } root && address.StartsWith(root.AbsoluteUri, StringComparison.Ordinal));

    /// <summary>The page for the projector: the code of the moment, large, its QR code, and who has signed in.</summary>
    public Uri? Board(Meeting meeting) => Page($"board/{meeting.Id.Value}/{meeting.Secret.BoardKey()}");

    /// <summary>What a calendar program reads.</summary>
    /// <param name="key">As it was given out.</param>
    public Uri? Calendar(string key) => Page($"calendar/{key}.ics");

    /// <summary>
    /// Leads to the calendar of an Apple device. It is a web address because LINE takes no other in buttons, and LINE has to hand it to the
    /// device's own browser.
    /// </summary>
    /// <param name="key">As it was given out.</param>
    public Uri? SubscribeTo(string key) => Page($"calendar/{key}/subscribe?openExternalBrowser=1");

    /// <summary>A page that is for one person.</summary>
    /// <param name="key">As it was given out.</param>
    public Uri? Private(string key) => Page($"link/{key}");

    private Uri? Page(string path) => publicBase() is { } root ? new Uri(root, path) : null;
}
