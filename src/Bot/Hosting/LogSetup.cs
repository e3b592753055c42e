using CommunityBot.Bot.Settings;
using CommunityBot.Stores;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;
using Serilog;
using Serilog.Extensions.Logging;

namespace CommunityBot.Bot.Hosting;

/// <summary>Where what happens is told: the console or whatever gathers it for a service, and files where a folder is set for them.</summary>
public static class LogSetup
{
    private const string FileName = "communitybot-.log";
    private const long LargestFile = 10 * 1024 * 1024;

    /// <exception cref="WrongSettingsException">Files are wanted and cannot be written: nobody would miss them before they are needed.</exception>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.SpeakUpOnlyWhenItMatters();
        builder.Services.Configure<SimpleConsoleFormatterOptions>(
            console => (console.SingleLine, console.TimestampFormat) = (true, "yyyy-MM-dd HH:mm:ss zzz "));
        // Addresses hold keys, and these would write down every one that is asked for.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // A monitor asks every few seconds; what changes is told by whoever is asked.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        // How a job failed is told by JobWatch; Quartz would tell it as well, and every outage with a trace.
        builder.Logging.AddFilter("Quartz.Core.JobRunShell", LogLevel.None);
        if (LogOptions.Of(builder.Configuration) is not { Path: { Length: > 0 } folder } options)
            return;
        if (Refusal(builder.Configuration) is { } refusal)
            throw new WrongSettingsException([refusal.In(builder.Configuration)]);
        builder.Logging.AddProvider(new SerilogLoggerProvider(Files(Path.GetFullPath(folder), options.Days), dispose: true));
    }

    /// <summary>What keeps log files from being written; null where nothing does, or none are wanted.</summary>
    public static SettingFault? Refusal(IConfiguration settings)
    {
        if (LogOptions.Of(settings).Path is not { Length: > 0 } path || WritableFolder.Refusal(path) is not { } why)
            return null;
        var folder = Path.GetFullPath(path);
        return new SettingFault(
            $"{LogOptions.Section}:{nameof(LogOptions.Path)}", $"紀錄不能寫在 {folder}：{why.Chinese}", $"The log cannot be written in {folder}: {why.English}");
    }

    /// <summary>What the libraries say of their own start is noise to whoever runs this; the settings can bring it back.</summary>
    private static void SpeakUpOnlyWhenItMatters(this WebApplicationBuilder builder) =>
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>
            {
                ["Logging:LogLevel:Default"] = "Information",
                ["Logging:LogLevel:Microsoft"] = "Warning",
                ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
                ["Logging:LogLevel:Quartz"] = "Warning",
            },
        });

    /// <summary>A file a day, and another where one grows too large.</summary>
    private static Serilog.Core.Logger Files(string folder, int days)
    {
        OwnerOnly.MakeFolder(folder);
        return new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .WriteTo.File(
                new LogLines(),
                Path.Combine(folder, FileName),
                rollingInterval: RollingInterval.Day,
                fileSizeLimitBytes: LargestFile,
                rollOnFileSizeLimit: true,
                retainedFileCountLimit: null,
                retainedFileTimeLimit: TimeSpan.FromDays(days),
                shared: false,
                hooks: new LogLines.ForOwner())
            .CreateLogger();
    }
}
