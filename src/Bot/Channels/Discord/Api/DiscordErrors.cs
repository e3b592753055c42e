namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>Discord's numbers for what went wrong, as far as they make a difference.</summary>
internal static class DiscordErrors
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownUser = 10013;
    public const int UnknownWebhook = 10015;

    /// <summary>They take no direct messages from people of that server, or blocked the bot.</summary>
    public const int NoMessagesToThisUser = 50007;
    public const int DeadToken = 50027;
    public const int NoSuchRecipient = 50033;

    /// <summary>What is in a thread that was archived is not changed until somebody opens it again.</summary>
    public const int ThreadArchived = 50083;

    /// <summary>They are on no server that the bot is on.</summary>
    public const int NoMutualServer = 50278;
}
