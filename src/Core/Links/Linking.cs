using System.Buffers.Text;
using System.Security.Cryptography;

namespace CommunityBot.Links;

/// <summary>Gives people private links, and opens them.</summary>
public static class Linking
{
    private const int KeyBytes = 20;

    /// <returns>The key of a new link, which can be had this once.</returns>
    public static string Give(this IPrivateLinks links, PrivateLink link)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        links.Add(key, link);
        return key;
    }

    /// <summary>Opens a link whose button was pressed, and uses it up if it opens once.</summary>
    /// <returns>Null where it opens nothing any more.</returns>
    public static PrivateLink? Press(this IPrivateLinks links, string key, DateTimeOffset now) =>
        links.Find(key) is { } link && link.IsOpenAt(now) && (!link.Once || links.Use(key, now)) ? link : null;
}
