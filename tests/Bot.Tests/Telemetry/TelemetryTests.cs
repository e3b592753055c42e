using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using CommunityBot.Bot.Tests.Cli;
using CommunityBot.Bot.Tests.Line;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Telemetry;

public sealed class TelemetryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Figures_are_sent_to_a_collector_that_is_set()
    {
        await using var collector = await Collector.Start();
        Environment.SetEnvironmentVariable("OTEL_METRIC_EXPORT_INTERVAL", "200");
        using var bot = await BotProcess.Serve(_folder.FullName, "--OpenTelemetry:Endpoint", collector.Address);

        await Eventually.IsTrue(
            () =>
                collector.Has(
                    "communitybot.job.runs", "allowance", "communitybot.job.duration", "communitybot.outbox", "given-up", "communitybot.nudges", "missed"),
            "a report has the runs of jobs and what waits");
    }

    [Fact]
    public async Task Replies_are_counted_by_channel_and_kind()
    {
        await using var scene = await LineScene.Open();
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, heard) =>
        {
            if (instrument.Name == "communitybot.messages" && instrument.Meter.Scope == scene.Bot.Services.GetRequiredService<IMeterFactory>())
                heard.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>(
            (_, count, tags, _) => counted.Enqueue($"{count} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        listener.Start();

        await scene.Say(LineScene.Member, "說明");

        Assert.Equal(["1 line reply sent"], counted);
    }

    [Fact]
    public async Task What_is_no_address_is_refused_at_the_start_and_by_doctor()
    {
        var settings = new Dictionary<string, string> { ["OpenTelemetry__Endpoint"] = "collector:4318" };

        var (served, looked) = (await ProgramRun.Of(_folder.FullName, settings), await ProgramRun.Of(_folder.FullName, settings, "doctor"));

        Assert.Equal((1, 1), (served.ExitCode, looked.ExitCode));
        Assert.Contains("OpenTelemetry:Endpoint", served.Error, StringComparison.Ordinal);
        Assert.Contains("✘ 設定 OpenTelemetry:Endpoint「collector:4318」", looked.Out, StringComparison.Ordinal);
    }
}
