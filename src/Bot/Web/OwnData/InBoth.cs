namespace CommunityBot.Bot.Web.OwnData;

/// <summary>A word in both languages.</summary>
public sealed record InBoth(string Chinese, string English);
