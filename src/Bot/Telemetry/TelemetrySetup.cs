using CommunityBot.Scheduler;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace CommunityBot.Bot.Telemetry;

public static class TelemetrySetup
{
    /// <summary>Adds the figures, and sends them on where an address is set for that.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<MessagesSent>();
        var options = TelemetryOptions.Of(builder.Configuration);
        if (options.Metrics is not null || Environment.GetEnvironmentVariable(TelemetryOptions.Common) is { Length: > 0 })
            services.AddHostedService(_ => new Sending(options.Metrics));
        services.AddHostedService<StoreReadings>();
    }

    /// <summary>Sends the bot's own figures as long as it runs, and the last ones when it stops.</summary>
    /// <param name="address">Null to go by the common variables.</param>
    private sealed class Sending(Uri? address) : IHostedService, IDisposable
    {
        private MeterProvider? _provider;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            _provider = Sdk.CreateMeterProviderBuilder()
                .AddMeter(JobMetrics.MeterName)
                .ConfigureResource(resource => resource.AddService("communitybot"))
                .AddOtlpExporter(exporter =>
                {
                    if (address is null)
                        return;
                    exporter.Endpoint = address;
                    exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                })
                .Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => _provider?.Dispose();
    }
}
