using System.Diagnostics;
using System.Globalization;
using CommunityBot.Bot.Tests.Line;

namespace CommunityBot.Endurance;

/// <summary>Ten times as many as in the tests sign in at the same moment.</summary>
internal static class RushRun
{
    private const int People = 10_000;
    private const int Communities = 200;

    /// <summary>It throws where anybody is not signed in once, at the moment they said so, or not answered.</summary>
    public static async Task Run()
    {
        var watch = Stopwatch.StartNew();
        await LineRush.Play(People, Communities);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{People:n0} people signed in at once to {Communities} meetings, once each, and were answered; "
            + $"it took {watch.Elapsed.TotalSeconds:n0} s with their making"));
    }
}
