using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>All that a database holds, row by row: whole numbers, text, bytes and nothing, in the columns of a table.</summary>
public interface IKeptRows : IDisposable
{
    /// <summary>The same by subject.</summary>
    T Read<T>(Func<IRecords, T> work);

    long Count(KeptTable table);

    /// <summary>Gives each row, always in the same order.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read.</exception>
    void Each(KeptTable table, Action<object?[]> take);
}

/// <summary>A database that another is copied into.</summary>
public interface IFilledRows : IKeptRows
{
    /// <summary>Whether it is no copy that has still to be finished: as long as it is, nobody else uses it.</summary>
    bool IsWhole { get; set; }

    /// <summary>Adds what comes next, all of it or nothing. Rows refer to none that come later.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be written.</exception>
    void Add(KeptTable table, IReadOnlyList<object?[]> rows);
}
