namespace CommunityBot.Bot.Telemetry;

/// <summary>Section <c>OpenTelemetry</c> of the settings.</summary>
public sealed class TelemetryOptions
{
    public const string Section = "OpenTelemetry";

    /// <summary>The environment variable that all programs that send figures know; it is read where no endpoint is set here.</summary>
    public const string Common = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Where figures are sent, such as <c>http://localhost:4318</c>; null for nowhere.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The address that metrics go to by OTLP over HTTP.</summary>
    public Uri? Metrics => Endpoint is { Length: > 0 } address ? new Uri(new Uri(address.TrimEnd('/') + "/"), "v1/metrics") : null;

    public static TelemetryOptions Of(IConfiguration settings) => settings.GetSection(Section).Get<TelemetryOptions>() ?? new TelemetryOptions();
}
