using System.Diagnostics;
using System.Globalization;
using CommunityBot.Bot.Tests.Talk.Babble;
using CommunityBot.Conversation.Tests;
using CommunityBot.Typing;

namespace CommunityBot.Endurance;

/// <summary>Hears the worst there is at two lengths in turn: ten times the text may cost little more than ten times the time.</summary>
internal static class LengthRun
{
    private const int Short = 500;
    private const int Long = 5_000;
    private const int Rounds = 50;
    private const double Allowed = 12;

    /// <summary>A command before what is repeated, or behind it.</summary>
    private static readonly bool[] s_ways = [true, false];

    /// <returns>1 where a text cost more than is allowed.</returns>
    public static int Run()
    {
        var worst = Pieces.Worst.SelectMany(piece => s_ways.Select(before => (Piece: piece, Costs: Costs(piece, before)))).MaxBy(one => one.Costs.Ratio);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Long:n0} characters cost at most {worst.Costs.Ratio:0.0} times {Short} "
            + $"(「{worst.Piece}」: {worst.Costs.Micro:n0} µs); {Allowed} times are allowed"));
        return worst.Costs.Ratio > Allowed ? 1 : 0;
    }

    /// <summary>Medians, so that whatever else the machine does hits neither.</summary>
    private static (double Ratio, double Micro) Costs(string piece, bool before)
    {
        var (shorter, longer) = (Pieces.Worse(piece, Short, before), Pieces.Worse(piece, Long, before));
        var (took, tookLonger) = (new List<double>(Rounds), new List<double>(Rounds));
        for (var round = -Rounds / 10; round < Rounds; round++)
        {
            var (one, other) = (Time(shorter), Time(longer));
            if (round < 0)
                continue;
            took.Add(one);
            tookLonger.Add(other);
        }

        return (Median(tookLonger) / Median(took), Median(tookLonger));
    }

    private static double Time(string words)
    {
        var started = Stopwatch.GetTimestamp();
        RealTalk.Ear.Hear(TypedText.Fold(words));
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
