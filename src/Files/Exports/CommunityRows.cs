using System.Runtime.CompilerServices;
using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>Rows taken from the records one community at a time, which is all that is held in memory.</summary>
/// <param name="store">The records.</param>
/// <param name="watch">Is told how far it is; null where nobody looks.</param>
public sealed class CommunityRows(IStore store, IProgress<Course>? watch = null)
{
    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => store.Read(work, cancel);

    public async IAsyncEnumerable<T> Read<T>(
        ExportScope scope, Func<IRecords, Community, IEnumerable<T>> rowsOf, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var communities = await store.Read(scope.CommunitiesIn, cancel);
        foreach (var (at, community) in communities.Index())
        {
            watch?.Report(new Course(at, communities.Count));
            foreach (var row in await store.Read(records => rowsOf(records, community).ToList(), cancel))
                yield return row;
        }

        watch?.Report(new Course(communities.Count, communities.Count));
    }
}

/// <summary>How far something is.</summary>
/// <param name="Done">How many are done.</param>
/// <param name="All">Of how many.</param>
public readonly record struct Course(int Done, int All);
