namespace CommunityBot.Messages;

/// <summary>The languages the bot speaks. Chinese is Taiwan's Traditional Chinese (zh-Hant-TW).</summary>
public enum Language
{
    Chinese,
    English,
}
