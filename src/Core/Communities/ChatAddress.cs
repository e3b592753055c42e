namespace CommunityBot.Communities;

/// <summary>Where somebody can be reached: a channel (<c>line</c>, <c>discord</c>, <c>web</c>) and the id they have there.</summary>
public readonly record struct ChatAddress(string Channel, string UserId);

public static class ChannelNames
{
    public const string Line = "line";
    public const string Discord = "discord";
    public const string Web = "web";
}
