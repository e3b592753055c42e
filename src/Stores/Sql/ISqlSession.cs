using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

/// <summary>
/// One connection that runs SQL. The statements are shared by all databases and are what all of them understand. Values are named
/// <c>$1</c>, <c>$2</c> … in the order they are given: null, text, whole numbers, truth values (1 and 0 in SQL) and bytes. Not thread-safe.
/// </summary>
public interface ISqlSession : IDisposable
{
    /// <returns>How many rows were changed.</returns>
    int Execute(string sql, params ReadOnlySpan<object?> values);

    /// <summary>Runs an INSERT of one row into a table whose rows have numbers.</summary>
    /// <returns>The number it got, from 1; 0 where it was there already and the statement says that this does not matter.</returns>
    long Add(string sql, params ReadOnlySpan<object?> values);

    List<T> All<T>(string sql, Func<IRow, T> map, params ReadOnlySpan<object?> values);

    /// <summary>The first row, or the default where there is none.</summary>
    T? First<T>(string sql, Func<IRow, T> map, params ReadOnlySpan<object?> values);

    /// <summary>
    /// Has something to itself until the change ends: what comes next in it hangs on what came last, so that whoever adds to it does so in turns. A
    /// database that is written by one at a time has no need of it, and whoever only reads takes no turn.
    /// </summary>
    /// <param name="what">A name of our own, such as a chain's.</param>
    void TakeTurn(string what)
    {
    }
}
