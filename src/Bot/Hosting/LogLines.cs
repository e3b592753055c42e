using CommunityBot.Stores;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Sinks.File;

namespace CommunityBot.Bot.Hosting;

/// <summary>An event as a line of a log file: time, level, area, words. A trace is in the same line, so that a line is an event.</summary>
internal sealed class LogLines : ITextFormatter
{
    private readonly MessageTemplateTextFormatter _event = new("{Timestamp:yyyy-MM-dd HH:mm:ss zzz} {Level:u4} {SourceContext}: {Message:lj} {Exception}");

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter();
        _event.Format(logEvent, line);
        output.WriteLine(line.ToString().ReplaceLineEndings(" ").TrimEnd());
    }

    /// <summary>Only the account that runs the bot reads its log.</summary>
    internal sealed class ForOwner : FileLifecycleHooks
    {
        public override Stream OnFileOpened(string path, Stream underlyingStream, System.Text.Encoding encoding)
        {
            OwnerOnly.Tighten(path);
            return underlyingStream;
        }
    }
}
