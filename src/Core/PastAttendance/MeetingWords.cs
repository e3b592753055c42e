using System.Globalization;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>Parts what a list calls a meeting: 例行研討 第3次, Lecture 2.</summary>
internal static class MeetingWords
{
    private const string Counted = "次場回";

    /// <returns>The kind, and which of its kind it was.</returns>
    public static (string Kind, int? Number) Part(string words)
    {
        if (words.LastIndexOf('第') is >= 0 and var at && Number(words[at..]) is { } nth)
            return (words[..at].Trim(), nth);
        return words.LastIndexOf(' ') is > 0 and var blank && Number(words[blank..]) is { } number ? (words[..blank].Trim(), number) : (words, null);
    }

    /// <summary>3, 第3次, 第三場.</summary>
    public static int? Number(string words)
    {
        var digits = TypedText.Fold(words).Trim().TrimStart('第').TrimEnd([.. Counted]).Trim();
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : digits.Length > 0 && digits.All(Numeral.Is) && TypedNumber.Of(digits) is { } spoken and > 0 and < Numeral.Myriad ? (int)spoken
            : null;
    }
}
