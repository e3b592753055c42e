using System.Globalization;
using CommunityBot.Bot.Tests.Line;

namespace CommunityBot.Endurance;

/// <summary>LINE is away for an hour, by a clock that is set forward, and fifty times as many messages wait for it as in the tests.</summary>
internal static class OutageRun
{
    private const int Waiting = 100_000;

    /// <summary>It throws where order, number or time are not as promised.</summary>
    public static async Task Run()
    {
        var (live, others) = await LongOutage.Play(Waiting);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Waiting:n0} messages waited for an hour: whoever asked was answered {live.TotalSeconds:n2} s after its end (simulated), "
            + $"the rest was out after {others.TotalSeconds:n0} s (real), once and in order"));
    }
}
