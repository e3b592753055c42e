using CommunityBot.Records;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Writes the log of changes (<c>-log</c>) into the database and empties it: it has pages as they were before something was deleted.</summary>
internal sealed class LiteDbUpkeep(DataFolder folder) : IStoreUpkeep
{
    /// <summary>Nobody reads meanwhile.</summary>
    public bool Clear()
    {
        using var file = LiteDbFile.Borrow(folder.Database, LiteDbUse.Write);
        file.Clear();
        return true;
    }
}
