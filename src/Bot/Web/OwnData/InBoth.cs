using CommunityBot.Messages;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>A word in both languages.</summary>
public sealed record InBoth(string Chinese, string English)
{
    public string In(Language language) => language == Language.English ? English : Chinese;
}
