using System.Globalization;
using System.Runtime.CompilerServices;
using CommunityBot.Load.Yardsticks;

namespace CommunityBot.Load;

/// <summary>Measures the bot beside other builds of it and the yardsticks: the same sign-ins, in turn, several rounds, medians.</summary>
internal static class LoadRun
{
    private const int WarmUp = 8_000;
    private const int Rounds = 3;
    private static readonly (int Connections, int Requests)[] s_stages = [(1, 1_000), (32, 10_000), (256, 30_000)];

    /// <param name="others">Other builds of this program, each beside the build of the bot it is of.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <returns>1 when a request failed, or a reply was lost or sent twice.</returns>
    public static async Task<int> Run(IReadOnlyList<string> others, CancellationToken cancel)
    {
        var scratch = Directory.CreateTempSubdirectory("communitybot-load-").FullName;
        var contenders = new List<Contender>();
        try
        {
            var members = WarmUp + (Rounds * s_stages.Sum(stage => stage.Requests));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} processors, {members:n0} members in {Workload.Communities} communities; medians of {Rounds} rounds"));
            await foreach (var contender in Start(others, scratch, members, cancel))
                contenders.Add(contender);
            await Compare(contenders, cancel);
            return contenders.Exists(one => one.Failed > 0 || one.RepliesLost > 0 || one.RepliesRepeated > 0) ? 1 : 0;
        }
        finally
        {
            foreach (var contender in contenders)
                await contender.DisposeAsync();
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>The bot of this build is the first.</summary>
    private static async IAsyncEnumerable<Contender> Start(
        IReadOnlyList<string> others, string scratch, int members, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var (i, load) in others.Prepend(Path.Combine(AppContext.BaseDirectory, "CommunityBot.Load.dll")).Index())
            yield return await Contender.Bot(i == 0 ? "CommunityBot" : $"other build {i}", load, Path.Combine(scratch, $"bot {i}"), members, cancel);
        foreach (var yardstick in Yardstick.All)
            yield return await Contender.Of(yardstick, Path.Combine(scratch, yardstick.Name), cancel);
    }

    private static async Task Compare(List<Contender> contenders, CancellationToken cancel)
    {
        foreach (var contender in contenders)
            await contender.Take(..WarmUp, connections: 256, cancel);
        Table.Head();
        var next = WarmUp;
        foreach (var (connections, requests) in s_stages)
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
}
