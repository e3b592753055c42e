using CommunityBot.Communities;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>Eight who read at once beside one who writes: each finds the people who are there, and two collections at one moment.</summary>
internal static class ReadersBesideWriter
{
    private const int Readers = 8;
    private const int AtATime = 10_000;

    /// <param name="store">A new one.</param>
    /// <param name="people">How many are in it: 1,000 are about half a megabyte.</param>
    /// <param name="together">How long.</param>
    /// <param name="cancel">Ends it before.</param>
    /// <returns>How often somebody read.</returns>
    public static async Task<int> Run(IStore store, int people, TimeSpan together, CancellationToken cancel)
    {
        var ids = new List<PersonId>();
        foreach (var some in Enumerable.Range(0, people).Chunk(AtATime))
            ids.AddRange(await store.Change(records => some.Select(number => records.People.Add(NameOf(number), "勤益科大", "", "").Id).ToList(), cancel));
        var end = TimeProvider.System.GetUtcNow() + together;
        var readers = Enumerable.Range(0, Readers).Select(seed => Task.Run(() => Read(store, ids, new Random(seed), end, cancel), cancel)).ToList();
        for (var number = 0; TimeProvider.System.GetUtcNow() < end; number++)
            await Write(store, $"{number}", cancel);
        return (await Task.WhenAll(readers)).Sum();
    }

    private static async Task<int> Read(IStore store, List<PersonId> ids, Random random, DateTimeOffset end, CancellationToken cancel)
    {
        for (var reads = 0; ; reads++)
        {
            if (reads >= 10 && TimeProvider.System.GetUtcNow() >= end)
                return reads;
            var one = random.Next(ids.Count);
            Assert.Equal(NameOf(one), (await store.Read(records => records.People.Find(ids[one]), cancel))!.Name);
            Assert.True(await store.Read(records =>
                records.Marks.Find("admitted") is not { } last || records.Jobs.Find("admitted")!.Result == last, cancel));
        }
    }

    private static Task<bool> Write(IStore store, string result, CancellationToken cancel) => store.Change(
        records =>
        {
            records.Marks.Set("admitted", result);
            records.Inbox.Admit(result, DateTimeOffset.UnixEpoch);
            records.Jobs.Save(new JobRun { Job = "admitted", StartedAt = DateTimeOffset.UnixEpoch, Took = TimeSpan.Zero, Result = result });
            return true;
        },
        cancel);

    private static string NameOf(int number) => $"王小明{number}";
}
