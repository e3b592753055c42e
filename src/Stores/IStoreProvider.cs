using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>One of the databases that the records can be kept in, and everything that is done with one.</summary>
public interface IStoreProvider
{
    /// <summary>As the setting names it.</summary>
    string Name { get; }

    /// <summary>The database that is inside, with its version.</summary>
    string Engine { get; }

    /// <summary>The number of the newest schema this program knows.</summary>
    int Schema { get; }

    /// <summary>Whether there is anything that a command could look at.</summary>
    /// <exception cref="StoreUnavailableException">That cannot be found out, which is not to be taken for nothing.</exception>
    bool IsThere(DataFolder folder);

    /// <summary>Opens the database, or makes it with its folder. One of an earlier version is for <see cref="Upgrade"/>.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="feed">Is handed what is put in the outbox, once it is on disk; null where nothing is sent.</param>
    /// <exception cref="StoreUnavailableException">It cannot be opened, or another version wrote it.</exception>
    IOpenStore Open(DataFolder folder, CodeKey key, OutboxFeed? feed = null);

    /// <summary>Opens the database, and makes none.</summary>
    /// <exception cref="StoreUnavailableException">There is none, it cannot be opened, or another version wrote it.</exception>
    IOpenStore Existing(DataFolder folder, CodeKey key);

    /// <summary>For whoever only looks: nothing in the folder changes.</summary>
    /// <exception cref="StoreUnavailableException">There is none, it cannot be opened, or another version wrote it.</exception>
    IOpenStore Look(DataFolder folder, CodeKey key);

    /// <summary>Looks through the whole database. The cost grows with it: some seconds for each gigabyte.</summary>
    /// <exception cref="StoreUnavailableException">It is damaged.</exception>
    void RefuseDamaged(DataFolder folder);

    /// <summary>Takes what a change needs and lets go of it: nothing is written.</summary>
    /// <exception cref="StoreUnavailableException">Another program keeps everybody from writing.</exception>
    void TryWriteLock(DataFolder folder);

    IStoreCopies Copies(DataFolder folder, CodeKey key);

    /// <summary>All that is in the database, to be copied into another.</summary>
    /// <exception cref="StoreUnavailableException">There is none, it cannot be read, a bot works with it, or another version wrote it.</exception>
    IKeptRows Rows(DataFolder folder, CodeKey key);

    /// <summary>A database that another is copied into: it is made where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be written, another copies into it, or another version wrote it.</exception>
    IFilledRows Filling(DataFolder folder, CodeKey key);

    IStoreUpkeep Upkeep(DataFolder folder);

    /// <summary>What of all that is to be sent is this bot's.</summary>
    /// <param name="store">The store that is open.</param>
    /// <param name="time">For how long ago it was sure of it.</param>
    IOutboxShare Share(IStore store, TimeProvider time);

    /// <summary>Whose turn it is to do what is to be done once for all bots.</summary>
    IRota Rota();

    /// <summary>Whoever else works with the same records.</summary>
    /// <param name="time">For how long to wait for a database that is away.</param>
    IOtherBots Others(TimeProvider time);

    /// <summary>Which server has the records, and how many bots work with them; null where the folder has them.</summary>
    /// <exception cref="StoreUnavailableException">The server is away.</exception>
    BothLanguages? Server() => null;

    /// <summary>What is wrong with the key of the folder, where it has to be that of all bots; null where nothing is, or each folder has its own.</summary>
    BothLanguages? WrongKey(IRecords records, DataFolder folder) => null;

    /// <summary>The schema that is in the database, whichever version of the program wrote it.</summary>
    /// <exception cref="StoreUnavailableException">There is no database, or it cannot be read.</exception>
    long SchemaOf(DataFolder folder);

    /// <summary>Brings the database of an earlier version to the newest schema, after a copy of it that is kept.</summary>
    /// <param name="hold">Nothing else serves from the folder meanwhile.</param>
    /// <param name="key">For what is kept under it.</param>
    /// <param name="today">Goes into the name of the copy, <c>backups/communitybot-schema-15-20251128.db</c>.</param>
    /// <returns>What was done; null where nothing had to be.</returns>
    /// <exception cref="StoreUnavailableException">A newer version wrote it, or there is no room for the copy. Then it is as it was.</exception>
    StoreUpgrade? Upgrade(FolderHold hold, CodeKey key, DateOnly today);

    /// <summary>Begins to put a backup in the place of the database, whichever version of the program wrote either. Nothing serves from there meanwhile.</summary>
    /// <param name="folder">Where the database is.</param>
    /// <param name="file">The backup. It stays as it is.</param>
    /// <exception cref="StoreUnavailableException">It is no backup of this provider's, a newer program's, or damaged.</exception>
    /// <exception cref="StoreInUseException">A bot serves from there.</exception>
    /// <exception cref="IOException">It cannot be read, or there is no room for a copy.</exception>
    Restoring Restore(DataFolder folder, string file);
}

/// <summary>A store until it is closed.</summary>
public interface IOpenStore : IStore, IDisposable;

/// <summary>From which schema to which.</summary>
/// <param name="From">It had this one.</param>
/// <param name="To">It has this one now.</param>
/// <param name="Copy">Where what it was is kept; null where that is left to the operator of a server.</param>
public sealed record StoreUpgrade(long From, int To, string? Copy);
