using System.Globalization;
using System.Net.Http.Headers;

namespace CommunityBot.Bot.Channels.Discord.Api;

/// <summary>
/// Keeps calls back that Discord would refuse: each answer tells how many more of its kind it takes and until when, and a refusal
/// how long to wait, with that kind or altogether.
/// </summary>
public sealed class DiscordGate(TimeProvider time)
{
    /// <summary>More kinds than this are looked through for those that are over.</summary>
    private const int ManyKinds = 1_000;

    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Remaining, DateTimeOffset Until)> _kinds = new(StringComparer.Ordinal);
    private DateTimeOffset _closedUntil;
    private DateTimeOffset _second;
    private int _calls;

    /// <summary>Asks to make a call, which is then counted.</summary>
    /// <returns>How long to wait instead; null when it may be made.</returns>
    public TimeSpan? MustWait(DiscordRoute route)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (!route.ByToken && Altogether(now) is { } wait)
                return wait;
            if (_kinds.TryGetValue(route.Key, out var kind) && now < kind.Until)
            {
                if (kind.Remaining <= 0)
                    return kind.Until - now;
                _kinds[route.Key] = kind with { Remaining = kind.Remaining - 1 };
            }

            if (!route.ByToken)
                _calls++;
            return null;
        }
    }

    /// <summary>Notes what an answer's headers say of calls to come.</summary>
    public void Learn(DiscordRoute route, HttpResponseHeaders headers)
    {
        if (Number(headers, "X-RateLimit-Remaining") is { } remaining && Number(headers, "X-RateLimit-Reset-After") is { } seconds)
            Note(route.Key, (int)remaining, TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Notes that Discord asked to wait.</summary>
    public void Close(DiscordRoute route, TimeSpan wait, bool altogether)
    {
        if (altogether)
        {
            lock (_lock)
                _closedUntil = time.GetUtcNow() + wait;
        }
        else
        {
            Note(route.Key, 0, wait);
        }
    }

    private TimeSpan? Altogether(DateTimeOffset now)
    {
        if (now < _closedUntil)
            return _closedUntil - now;
        if (now - _second >= s_second || now < _second)
            (_second, _calls) = (now, 0);
        return _calls >= DiscordTimes.CallsInASecond ? _second + s_second - now : null;
    }

    private void Note(string key, int remaining, TimeSpan wait)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_kinds.Count > ManyKinds)
            {
                foreach (var over in _kinds.Where(kind => kind.Value.Until <= now).Select(kind => kind.Key).ToList())
                    _kinds.Remove(over);
            }

            _kinds[key] = (remaining, now + wait);
        }
    }

    private static double? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and < 86_400
            ? number
            : null;
}
