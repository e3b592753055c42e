using System.Collections.Concurrent;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// How much one sender may say: more than anybody types, and far less than a machine sends. It is only in memory; a sender of whom nothing is
/// left to remember is forgotten.
/// </summary>
public sealed class SenderBudget(TimeProvider time)
{
    public const int InAMinute = 60;
    public const int InAnHour = 600;

    /// <summary>More senders than these are looked through for those who have been quiet.</summary>
    private const int ManySenders = 10_000;

    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<ChatAddress, Said> _said = new();
    private long _forgotten;

    /// <summary>Counts one message more.</summary>
    public Hearing Count(ChatAddress sender)
    {
        var now = time.GetElapsedTime(0);
        if (IsTimeToForget(now) && _said.Count > ManySenders)
            Forget(now);
        var said = _said.GetOrAdd(sender, _ => new Said(now));
        lock (said)
            return said.Count(now);
    }

    /// <summary>Once a minute: to look through senders who are all there still, or only to count them, for each word would be the work of a crowd.</summary>
    private bool IsTimeToForget(TimeSpan now)
    {
        var last = Interlocked.Read(ref _forgotten);
        return now.Ticks - last >= s_minute.Ticks && Interlocked.CompareExchange(ref _forgotten, now.Ticks, last) == last;
    }

    private void Forget(TimeSpan now)
    {
        foreach (var (sender, said) in _said)
        {
            if (said.IsOver(now))
                _said.TryRemove(sender, out _);
        }
    }

    /// <summary>What one sender said within the current minute and the current hour, which begin with a message.</summary>
    private sealed class Said(TimeSpan since)
    {
        private TimeSpan _minute = since;
        private TimeSpan _hour = since;
        private int _inMinute;
        private int _inHour;
        private bool _isTold;

        public bool IsOver(TimeSpan now) => now - _hour >= s_hour;

        public Hearing Count(TimeSpan now)
        {
            if (now - _hour >= s_hour)
                (_hour, _inHour) = (now, 0);
            if (now - _minute >= s_minute)
                (_minute, _inMinute) = (now, 0);
            if (_inHour >= InAnHour)
                return Over(_hour + s_hour - now);
            if (_inMinute >= InAMinute)
                return Over(_minute + s_minute - now);
            (_inMinute, _inHour, _isTold) = (_inMinute + 1, _inHour + 1, false);
            return Hearing.Heard;
        }

        private Hearing Over(TimeSpan wait)
        {
            var first = !_isTold;
            _isTold = true;
            return new Hearing(wait, first);
        }
    }
}

/// <summary>Whether a message is heard.</summary>
/// <param name="Wait">How long nothing is heard; null when it is.</param>
/// <param name="IsFirst">Whether it is the first that is not, to which that is said.</param>
public readonly record struct Hearing(TimeSpan? Wait, bool IsFirst)
{
    public static readonly Hearing Heard = new(Wait: null, IsFirst: false);
}
