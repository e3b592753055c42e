using System.Runtime.CompilerServices;
using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>Rows taken from the records one community at a time, which is all that is held in memory.</summary>
internal static class CommunityRows
{
    public static async IAsyncEnumerable<T> Read<T>(
        IStore store,
        ExportScope scope,
        Func<IRecords, Community, IEnumerable<T>> rowsOf,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var community in await store.Read(scope.CommunitiesIn, cancel))
        {
            foreach (var row in await store.Read(records => rowsOf(records, community).ToList(), cancel))
                yield return row;
        }
    }
}
