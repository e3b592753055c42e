using System.Diagnostics;
using System.Globalization;
using CommunityBot.Files.Exports;

namespace CommunityBot.Bot.Cli;

/// <summary>A line that fills while communities are read, and is gone once all are. Whatever reads them anew begins it anew.</summary>
/// <param name="live">Null where nobody looks on.</param>
internal sealed class ProgressBar(TextWriter? live) : IProgress<Course>, IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(100);

    private string _shown = "";
    private long _shownAt;

    public void Report(Course value)
    {
        if (value.Done == value.All)
            Clear();
        else if (_shown.Length == 0 || Stopwatch.GetElapsedTime(_shownAt) > s_betweenLooks)
            Show(value);
    }

    public void Dispose() => Clear();

    private void Show(Course value)
    {
        var filled = Width * value.Done / value.All;
        _shown = string.Create(
            CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {value.Done:n0} / {value.All:n0}");
        live?.Write($"\r{_shown}");
        _shownAt = Stopwatch.GetTimestamp();
    }

    private void Clear()
    {
        if (_shown.Length > 0)
            live?.Write($"\r{new string(' ', _shown.Length)}\r");
        _shown = "";
    }
}
