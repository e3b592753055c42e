using CommunityBot.Communities;

namespace CommunityBot.Deeds;

/// <summary>What people did, kept for as long as it may be taken back.</summary>
public interface IDeeds
{
    /// <returns>The entry with its id.</returns>
    DeedEntry Add(DeedEntry entry);

    DeedEntry? Find(DeedId id);

    /// <summary>What somebody did since then, the newest first, taken back or not.</summary>
    IReadOnlyList<DeedEntry> Of(PersonId person, DateTimeOffset since);

    /// <returns>False when it was taken back already.</returns>
    bool MarkTakenBack(DeedId id, DateTimeOffset at);

    /// <summary>Notes that somebody unsent the message by which they did something: whether that is taken back is to be asked.</summary>
    void Unsend(PersonId person, string message);

    /// <summary>What somebody did by messages since unsent, taken back or not, and was not asked about yet; the oldest first.</summary>
    IReadOnlyList<DeedEntry> ToAskAbout(PersonId person);

    void Asked(DeedId id);

    /// <summary>
    /// Forgets what was done before then. The last deed of all stays, as the next is numbered after it: a number that somebody has on a button
    /// is never that of another deed.
    /// </summary>
    /// <returns>How many were forgotten.</returns>
    int ForgetBefore(DateTimeOffset instant);
}
