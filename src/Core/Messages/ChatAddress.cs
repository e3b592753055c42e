namespace CommunityBot.Messages;

/// <summary>A chat to write to: that of one person with the bot, or a group's.</summary>
/// <param name="Channel">One of <see cref="ChannelNames"/>.</param>
/// <param name="Id">The person's id there, or the group's.</param>
/// <param name="IsGroup">Whether others read along.</param>
public readonly record struct ChatAddress(string Channel, string Id, bool IsGroup = false);

public static class ChannelNames
{
    public const string Line = "line";
    public const string Discord = "discord";
    public const string Web = "web";

    /// <summary>Whether the platform counts what is sent unasked; answers are free everywhere.</summary>
    public static bool CountsMessages(string channel) => channel == Line;

    /// <summary>Whether one message can go to several people at once.</summary>
    public static bool WritesToSeveral(string channel) => channel != Discord;

    /// <summary>Whether what is only typed is heard; elsewhere it takes a slash, a button or a form.</summary>
    public static bool HearsTyping(string channel) => channel != Discord;

    /// <summary>Whether somebody notices what is sent unasked. The web chat is seen by whoever opens its page, and not before.</summary>
    public static bool Rings(string channel) => channel != Web;
}
