namespace CommunityBot.Messages;

/// <summary>Where somebody can be reached: a channel (<c>line</c>, <c>discord</c>, <c>web</c>) and the id they have there.</summary>
public readonly record struct ChatAddress(string Channel, string UserId);

public static class ChannelNames
{
    public const string Line = "line";
    public const string Discord = "discord";
    public const string Web = "web";

    /// <summary>Whether the platform counts what is sent unasked; answers are free everywhere.</summary>
    public static bool CountsMessages(string channel) => channel == Line;

    /// <summary>Whether one message can go to several people at once.</summary>
    public static bool WritesToSeveral(string channel) => channel != Discord;

    /// <summary>Whether somebody notices what is sent unasked. The web chat is seen by whoever opens its page, and not before.</summary>
    public static bool Rings(string channel) => channel != Web;
}
