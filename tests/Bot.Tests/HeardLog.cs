using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CommunityBot.Bot.Tests;

/// <summary>Hears what goes into the log, as far down as the settings say.</summary>
public sealed class HeardLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(string Words, Exception? Fault)> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((formatter(state, exception), exception));

    public void Dispose()
    {
    }
}
