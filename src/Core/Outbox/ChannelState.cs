namespace CommunityBot.Outbox;

/// <summary>
/// How a platform is: up, slow as it asks for, or down. While it is not up, one message at a time is tried, for all that wait: soon again
/// where somebody waits for an answer, else ever more seldom, and never at the same moment as other programs. Times are of a clock that
/// nobody sets.
/// </summary>
/// <param name="chance">From 0 to 1, for each wait.</param>
public sealed class ChannelState(Func<double> chance)
{
    /// <summary>So many failures in a row, with no success between, are no longer those of single messages.</summary>
    private const int FailuresInARow = 3;

    private static readonly TimeSpan s_whenAsked = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    private int _failures;
    private TimeSpan _tried;
    private TimeSpan _wait;
    private TimeSpan _soon;
    private bool _isAsked;

    public bool IsUp { get; private set; } = true;

    /// <summary>Not up because it does not answer, rather than because it asked to wait.</summary>
    public bool IsDown => !IsUp && !_isAsked;

    /// <summary>How many attempts were made since it was up last.</summary>
    public int Attempts { get; private set; }

    /// <returns>Whether it changed between up and not up.</returns>
    public bool Note(SendResult result, TimeSpan now)
    {
        var before = IsUp;
        if (result.WasHeard)
        {
            (IsUp, _isAsked, _failures) = (true, false, 0);
            return !before;
        }

        _failures++;
        _soon = s_soon * (0.5 + (chance() / 2));
        Attempts = before ? 1 : Attempts + 1;
        if (result is SendResult.Busy busy)
            (IsUp, _isAsked, _tried, _wait) = (false, true, now, busy.After is { } asked && asked > s_whenAsked ? asked : s_whenAsked);
        else if (!before || result is SendResult.Away || _failures >= FailuresInARow)
            (IsUp, _isAsked, _tried, _wait) = (false, false, now, before || _isAsked ? s_soon : Doubled());
        return before && !IsUp;
    }

    /// <summary>When the next attempt may be made while it is not up.</summary>
    /// <param name="someoneWaits">Whether somebody waits for an answer just now.</param>
    public TimeSpan NextAttempt(bool someoneWaits) => _tried + (someoneWaits && !_isAsked ? _soon : _wait);

    /// <summary>Between one and two times the last.</summary>
    private TimeSpan Doubled()
    {
        var wait = _wait * (1 + chance());
        return wait < s_longest ? wait : s_longest * (0.5 + (chance() / 2));
    }
}
