namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>Discord's limits of time and size, from its documents, and the margins kept from them.</summary>
public static class DiscordTimes
{
    /// <summary>Well above what Discord delivers at once: a form's fields, or a whole message with the button that was pressed.</summary>
    public const int InteractionBytes = 512 * 1024;

    /// <summary>Discord lets a bot call this often in a second; a little is left for other programs under the same token.</summary>
    public const int CallsInASecond = 45;

    /// <summary>How far from now a signed timestamp may be.</summary>
    public static readonly TimeSpan SignatureAge = TimeSpan.FromMinutes(5);

    /// <summary>Discord waits three seconds for the first answer; what is left is for the way there.</summary>
    public static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(2.5);

    /// <summary>A token is good for 15 minutes; what is left is for the way there.</summary>
    public static readonly TimeSpan TokenLifetime = TimeSpan.FromMinutes(14);

    /// <summary>Discord needs a moment to read that an answer comes later before it can be written there.</summary>
    public static readonly TimeSpan AfterDeferring = TimeSpan.FromMilliseconds(300);

    /// <summary>So soon after it happened an unknown token may be one whose first answer Discord has not read yet.</summary>
    public static readonly TimeSpan TokenUnread = TimeSpan.FromSeconds(10);

    /// <summary>"The past few minutes" is how long Discord remembers a nonce; it does not say how many.</summary>
    public static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(2);

    /// <summary>How long the answer to an interaction is kept for the same one coming again.</summary>
    public static readonly TimeSpan KeptAnswer = TimeSpan.FromMinutes(1);

    /// <summary>How long the bot waits for Discord's answer.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(10);

    /// <summary>How often it is looked whether a thread that was archived is open again.</summary>
    public static readonly TimeSpan BetweenLooksAtArchived = TimeSpan.FromMinutes(1);

    /// <summary>A card that counts up is changed no more often than this.</summary>
    public static readonly TimeSpan BetweenEdits = TimeSpan.FromSeconds(3);
}
