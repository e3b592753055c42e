using System.Globalization;

namespace CommunityBot.Load;

/// <summary>
/// Prints what was measured, a line for each server: medians, and at the end what the bot of this build comes to for each 1.00 of that
/// server, in sign-ins a second from the lowest to the highest of the rounds, in processor time and in memory.
/// </summary>
internal static class Table
{
    private static readonly int[] s_widths = [11, 17, 10, 10, 6, 6, 6, 6, 19, 9];

    public static void Head()
    {
        Line("connections", "server", "sign-ins/s", "answered/s", "p50 ms", "p95", "p99", "CPU ms", "CommunityBot of it", "CPU of it");
        Line([.. s_widths.Select(width => new string('-', width))]);
    }

    public static void Row(int connections, string name, List<Turn> turns, List<Turn> ofTheBot)
    {
        var shares = ofTheBot.Zip(turns, (bot, turn) => bot.Requests.Throughput / turn.Requests.Throughput).ToList();
        Line(
            $"{connections}", name, Of(turn => turn.Requests.Throughput, "0"), Of(turn => turn.Answered, "0"), At(0.50), At(0.95), At(0.99),
            Of(turn => turn.Cpu.TotalMilliseconds, "0.000"), $"{Number(Median(shares))} ({Number(shares.Min())} to {Number(shares.Max())})",
            Number(Median(ofTheBot.Zip(turns, (bot, turn) => bot.Cpu / turn.Cpu))));

        string Of(Func<Turn, double> measured, string format) => Number(Median(turns.Select(measured)), format);
        string At(double percentile) => Of(turn => turn.Requests.Milliseconds(percentile), "0.0");
    }

    public static void Foot(List<Contender> contenders)
    {
        Line("the run", "", "ready s", "memory MB", "failed", "lost", "twice", "", "memory of it", "");
        foreach (var one in contenders)
        {
            var share = contenders[0].ResidentMegabytes / one.ResidentMegabytes;
            Line(
                "", one.Name, Number(one.ReadyAfter.TotalSeconds), Number(one.ResidentMegabytes, "0"),
                $"{one.Failed}", $"{one.RepliesLost}", $"{one.RepliesRepeated}", "", Number(share), "");
        }
    }

    private static void Line(params string[] cells) =>
        Console.WriteLine($"| {string.Join(" | ", cells.Zip(s_widths, (cell, width) => cell.PadLeft(width)))} |");

    private static string Number(double value, string format = "0.00") => value.ToString(format, CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
