using System.Buffers.Text;
using System.Security.Cryptography;

namespace CommunityBot.Links;

/// <summary>Gives people private links, and opens them.</summary>
public static class Linking
{
    private const int KeyBytes = 20;
    private const char BeforeWish = '.';

    /// <param name="links">Where they are kept.</param>
    /// <param name="link">What is remembered.</param>
    /// <param name="wish">
    /// What of it is to be opened, in letters that an address can have. It is a part of the key: as only what the whole key seals to is kept, nobody can
    /// change it, and nowhere else is known what somebody wished for.
    /// </param>
    /// <returns>The key of a new link, which can be had this once.</returns>
    public static string Give(this IPrivateLinks links, PrivateLink link, string wish = "")
    {
        var random = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        var key = wish.Length == 0 ? random : $"{random}{BeforeWish}{wish}";
        links.Add(key, link);
        return key;
    }

    /// <summary>What of it is to be opened by a key that was given out; empty where it is all.</summary>
    public static string WishIn(string key) => key[(key.IndexOf(BeforeWish, StringComparison.Ordinal) is >= 0 and var at ? at + 1 : key.Length)..];

    /// <summary>Opens a link whose button was pressed, and uses it up if it opens once.</summary>
    /// <returns>Null where it opens nothing any more.</returns>
    public static PrivateLink? Press(this IPrivateLinks links, string key, DateTimeOffset now) =>
        links.Find(key) is { } link && link.IsOpenAt(now) && (!link.Once || links.Use(key, now)) ? link : null;
}
