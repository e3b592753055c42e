using System.Globalization;
using CommunityBot.Typing;

namespace CommunityBot.Accounts;

/// <summary>An answer that was offered as a button.</summary>
/// <param name="Label">What stood on it.</param>
/// <param name="Words">What pressing it says.</param>
public sealed record OfferedAnswer(string Label, string Words)
{
    /// <summary>A part of a name that is shorter says too little.</summary>
    private const int ShortestPart = 2;

    private static readonly string[] s_ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>What turns the rest of a label into something else.</summary>
    private static readonly char[] s_turning = [.. "沒不未無非勿撤"];

    private const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>The one of them that somebody means: by what stands on it, its place (2, 第二個), #14, a day, or a part of a name.</summary>
    /// <param name="offered">As they were shown.</param>
    /// <param name="folded">What was typed, folded.</param>
    /// <param name="today">The day that 明天 is counted from.</param>
    /// <returns>Null when none or several are meant.</returns>
    public static OfferedAnswer? Meant(IReadOnlyList<OfferedAnswer> offered, string folded, DateOnly today)
    {
        var said = folded.TrimEnd('。', '.', '!', '！', ' ');
        if (said.Length == 0)
            return null;
        return Exactly(offered, said)
            ?? (Place(said) is { } place && place <= offered.Count ? offered[place - 1] : null)
            ?? (said[0] == '#' ? Only(offered.Where(one => one.Words.Split(' ').Contains(said))) : null)
            ?? (WhenReader.Read(said, today) is { Day: { } day, Start: null, Rest: "" }
                ? Only(offered.Where(one => WhenReader.Read(one.Label, today).Day == day))
                : null)
            ?? (said.Length >= ShortestPart ? Only(offered.Where(one => IsPart(one.Label, said))) : null);
    }

    /// <summary>有到場 is a part of 沒有到場 and means something else.</summary>
    private static bool IsPart(string label, string said) =>
        label.IndexOf(said, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && label.Remove(at, said.Length).IndexOfAny(s_turning) < 0;

    /// <summary>The one of them that somebody said as it stands there.</summary>
    public static OfferedAnswer? Exactly(IReadOnlyList<OfferedAnswer> offered, string folded) =>
        Only(offered.Where(one => Is(one.Label, folded) || Is(one.Words, folded)));

    /// <summary>Whether it names one of several by its place and says nothing else: 第二個, 2.</summary>
    public static bool IsPlace(string folded) => Place(folded) is not null;

    private static bool Is(string words, string said) => string.Equals(TypedText.Fold(words), said, StringComparison.OrdinalIgnoreCase);

    private static OfferedAnswer? Only(IEnumerable<OfferedAnswer> several) => several.Take(2).ToList() is [var only] ? only : null;

    private static bool IsOrdinal(string ordinal, string said) =>
        ordinal.Equals(said, StringComparison.OrdinalIgnoreCase) || $"{ordinal} one".Equals(said, StringComparison.OrdinalIgnoreCase);

    /// <summary>2, 第2個, 第二個, 二, the second.</summary>
    private static int? Place(string said)
    {
        var english = said.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? said[4..] : said;
        if (Array.FindIndex(s_ordinals, ordinal => IsOrdinal(ordinal, english)) is >= 0 and var at)
            return at + 1;
        var number = said.TrimStart('第').TrimEnd('個', '场', '場', '項', '位', '.', ')');
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            return place > 0 && number.Length <= 2 ? place : null;
        return number.Length == 1 && ChineseDigits.IndexOf(number[0], StringComparison.Ordinal) is >= 0 and var digit ? digit + 1 : null;
    }
}
