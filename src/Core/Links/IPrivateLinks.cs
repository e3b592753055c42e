using CommunityBot.Communities;

namespace CommunityBot.Links;

/// <summary>Links that are for one person, which can be found by whoever has one and read by nobody.</summary>
public interface IPrivateLinks
{
    PrivateLink? Find(string key);

    void Add(string key, PrivateLink link);

    /// <summary>Uses up one that opens once.</summary>
    /// <returns>False when it was used already.</returns>
    bool Use(string key, DateTimeOffset at);

    /// <summary>Ends those that lead to somebody's pages.</summary>
    void EndOf(PersonId person, DateTimeOffset at);

    /// <summary>Forgets those that were used, or had expired, before then.</summary>
    /// <returns>How many.</returns>
    int ForgetBefore(DateTimeOffset instant);
}
