using System.Globalization;
using CommunityBot.Bot.Tests.Talk.Babble;
using CommunityBot.Bot.Tests.Talk.Corpus;

namespace CommunityBot.Endurance;

/// <summary>What the tests say a few thousand times, said a million times.</summary>
internal static class BabbleRun
{
    private const int Messages = 1_000_000;

    /// <summary>Each has a store and a seed of its own.</summary>
    private const int Speakers = 2;

    /// <returns>1 where anything went wrong.</returns>
    public static async Task<int> Run()
    {
        var runs = await Task.WhenAll(Enumerable.Range(2, Speakers).Select(seed => Task.Run(() => Say(Messages / Speakers, seed))));
        var hearings = runs.SelectMany(run => run.Hearings).Order().ToList();
        foreach (var problem in runs.SelectMany(run => run.Problems))
            Console.WriteLine(problem);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{hearings.Count:n0} messages, {runs.Sum(run => run.Problems.Count)} problems; "
            + $"hearing one took {Micro(hearings, 0.5)} µs (median), {Micro(hearings, 0.999)} µs (p99.9)"));
        return runs.Any(run => run.Problems.Count > 0) ? 1 : 0;
    }

    private static async Task<Babbling> Say(int messages, int seed)
    {
        var scene = new CorpusScene();
        await scene.InitializeAsync();
        try
        {
            var babbling = new Babbling(scene, seed);
            await babbling.Say(messages);
            return babbling;
        }
        finally
        {
            await scene.DisposeAsync();
        }
    }

    private static string Micro(List<TimeSpan> sorted, double share) =>
        sorted[(int)(sorted.Count * share)].TotalMicroseconds.ToString("n0", CultureInfo.InvariantCulture);
}
