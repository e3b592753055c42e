using System.Globalization;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>By how much somebody says to come late, and why: 10分鐘 塞車, 20, 到9點半.</summary>
/// <param name="By">Null where it was not said.</param>
/// <param name="Until">The time of day that was said instead.</param>
/// <param name="Reason">The other words.</param>
internal sealed record LateBy(TimeSpan? By, TimeOnly? Until, string Reason)
{
    private static readonly HashSet<string> s_arriving =
        new(StringComparer.OrdinalIgnoreCase) { "", "到", "才到", "會到", "才會到", "左右", "左右到", "才來", "抵達", "at", "until", "till", "about", "around" };

    /// <param name="words">Folded words without the day and the meeting.</param>
    /// <param name="today">Today.</param>
    public static LateBy Read(string words, DateOnly today)
    {
        if (words.Length <= 3 && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
            return new LateBy(TimeSpan.FromMinutes(minutes), null, "");
        if (DurationReader.Read(words) is { Length: { } length, Rest: var rest })
            return new LateBy(length, null, rest);
        var when = WhenReader.Read(words.StartsWith('到') ? words[1..] : words, today);
        return when.Start is { } until && when.Day is null && s_arriving.Contains(when.Rest) ? new LateBy(null, until, "") : new LateBy(null, null, words);
    }

    /// <summary>Counted from the start of the meeting; a bare 2點半 of an afternoon is half past two.</summary>
    public TimeSpan? From(TimeOnly start) => Until is not { } until ? By
        : until - start is var morning && until > start ? morning
        : until.Hour < 12 && until.AddHours(12) > start ? until.AddHours(12) - start
        : TimeSpan.Zero;
}
