using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

/// <summary>
/// One connection that runs SQL. The statements are shared by all databases; a dialect is how they are run. Values are named
/// <c>$1</c>, <c>$2</c> … in the order they are given: null, text, whole numbers, truth values and bytes. Not thread-safe.
/// </summary>
public interface ISqlSession : IDisposable
{
    /// <returns>How many rows were changed.</returns>
    int Execute(string sql, params ReadOnlySpan<object?> values);

    List<T> All<T>(string sql, Func<IRow, T> map, params ReadOnlySpan<object?> values);

    /// <summary>The first row, or the default where there is none.</summary>
    T? First<T>(string sql, Func<IRow, T> map, params ReadOnlySpan<object?> values);
}
