using CommunityBot.Bot.Telemetry;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Says where figures are sent, if anywhere.</summary>
internal static class TelemetryCheck
{
    public static IEnumerable<CheckupLine> Look(IConfiguration settings)
    {
        if (TelemetryOptions.Of(settings).Endpoint is { Length: > 0 } address)
            yield return CheckupLine.Fine($"數據送到 {address}。", $"Figures are sent to {address}.");
    }
}
