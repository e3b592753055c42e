namespace CommunityBot.Bot.Hosting;

/// <summary>Section <c>Logging:File</c> of the settings.</summary>
public sealed class LogOptions
{
    public const string Section = "Logging:File";

    /// <summary>The folder of log files; null or empty for none.</summary>
    public string? Path { get; set; }

    /// <summary>For how many days they are kept.</summary>
    public int Days { get; set; } = 30;

    public static LogOptions Of(IConfiguration settings) => settings.GetSection(Section).Get<LogOptions>() ?? new LogOptions();
}
