using System.Globalization;
using System.Runtime.CompilerServices;
using CommunityBot.Load.Yardsticks;
using CommunityBot.Stores;

namespace CommunityBot.Load;

/// <summary>Measures the bot beside other builds of it and the yardsticks: the same sign-ins, in turn, several rounds, medians.</summary>
internal static class LoadRun
{
    private const int Rounds = 3;

    private static readonly Course s_usual = new(WarmUp: 8_000, [(1, 1_000), (32, 10_000), (256, 30_000)]);

    /// <summary>For databases that take their time.</summary>
    private static readonly Course s_short = new(WarmUp: 2_000, [(1, 300), (32, 2_000), (256, 6_000)]);

    /// <param name="others">Other builds of this program, each beside the build of the bot it is of.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <returns>1 when a request failed, or a reply was lost or sent twice.</returns>
    public static Task<int> Run(IReadOnlyList<string> others, CancellationToken cancel) =>
        Run(s_usual, scratch => Start(others, scratch, s_usual.Members, cancel), cancel);

    public static Task<int> RunLiteDb(CancellationToken cancel) => Run(s_short, scratch => StartLiteDb(scratch, cancel), cancel);

    /// <param name="server">By the connection of somebody who may make databases.</param>
    /// <param name="cancel">Ends the run.</param>
    public static Task<int> RunPostgreSql(string server, CancellationToken cancel) => Run(s_short, scratch => StartPostgreSql(server, scratch, cancel), cancel);

    private static async Task<int> Run(Course course, Func<string, IAsyncEnumerable<Contender>> start, CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("communitybot-load-").FullName;
        var contenders = new List<Contender>();
        try
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} processors, {course.Members:n0} members in {Workload.Communities} communities; medians of {Rounds} rounds"));
            await foreach (var contender in start(scratch))
                contenders.Add(contender);
            await Compare(course, contenders, cancel);
            return contenders.Exists(one => one.Failed > 0 || one.RepliesLost > 0 || one.RepliesRepeated > 0) ? 1 : 0;
        }
        finally
        {
            foreach (var contender in contenders)
                await contender.DisposeAsync();
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static async IAsyncEnumerable<Contender> StartLiteDb(string scratch, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var provider in new[] { FileSigns.LiteDb, FileSigns.Sqlite })
            yield return await Contender.Bots($"bot on {provider}", 1, new KeptIn(provider), Path.Combine(scratch, provider), s_short.Members, cancel);
    }

    private static async IAsyncEnumerable<Contender> StartPostgreSql(string server, string scratch, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var bots in new[] { 1, 2 })
        {
            var kept = await KeptIn.NewDatabase(server, cancel);
            yield return await Contender.Bots($"{bots} on PostgreSQL", bots, kept, Path.Combine(scratch, $"{bots}"), s_short.Members, cancel);
        }

        var bare = await KeptIn.NewDatabase(server, cancel);
        await Workload.Fill(bare, Path.Combine(scratch, "bare"), s_short.Members, cancel);
        yield return await Contender.Of(Yardstick.OnPostgreSql, bare.Connection, cancel);
        yield return await Contender.Bots("bot on SQLite", 1, new KeptIn(FileSigns.Sqlite), Path.Combine(scratch, "sqlite"), s_short.Members, cancel);
    }

    /// <summary>The bot of this build is the first.</summary>
    private static async IAsyncEnumerable<Contender> Start(
        IReadOnlyList<string> others, string scratch, int members, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var (i, load) in others.Prepend(Path.Combine(AppContext.BaseDirectory, "CommunityBot.Load.dll")).Index())
            yield return await Contender.Bot(i == 0 ? "CommunityBot" : $"other build {i}", load, Path.Combine(scratch, $"bot {i}"), members, cancel);
        foreach (var yardstick in Yardstick.OfFiles)
            yield return await Contender.Of(yardstick, Directory.CreateDirectory(Path.Combine(scratch, yardstick.Name)).FullName, cancel);
    }

    private static async Task Compare(Course course, List<Contender> contenders, CancellationToken cancel)
    {
        foreach (var contender in contenders)
            await contender.Take(..course.WarmUp, connections: 256, cancel);
        Table.Head();
        var next = course.WarmUp;
        foreach (var (connections, requests) in course.Stages)
        {
            var turns = contenders.ToDictionary(one => one, _ => new List<Turn>());
            for (var round = 0; round < Rounds; round++, next += requests)
            {
                // There and back, so that nobody always comes after the same one.
                foreach (var contender in round % 2 == 0 ? contenders : contenders.AsEnumerable().Reverse())
                    turns[contender].Add(await contender.Take(next..(next + requests), connections, cancel));
            }

            foreach (var contender in contenders)
                Table.Row(connections, contender.Name, turns[contender], turns[contenders[0]]);
        }

        Table.Foot(contenders);
    }

    /// <param name="WarmUp">Sign-ins before anything is measured.</param>
    /// <param name="Stages">How many sign-ins over how many connections.</param>
    private sealed record Course(int WarmUp, IReadOnlyList<(int Connections, int Requests)> Stages)
    {
        public int Members => WarmUp + (Rounds * Stages.Sum(stage => stage.Requests));
    }
}
