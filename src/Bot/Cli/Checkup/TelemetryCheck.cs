using CommunityBot.Bot.Telemetry;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at where figures are sent, if anywhere.</summary>
internal static class TelemetryCheck
{
    public static IEnumerable<CheckupLine> Look(IConfiguration settings)
    {
        var options = TelemetryOptions.Of(settings);
        if (options.Problem is { } problem)
            yield return CheckupLine.ToDo($"設定 OpenTelemetry:Endpoint「{options.Endpoint}」不是網址，例如 http://localhost:4318。", problem);
        else if (options.Metrics is { } address)
            yield return CheckupLine.Fine($"數據送到 {address}。", $"Figures are sent to {address}.");
    }
}
