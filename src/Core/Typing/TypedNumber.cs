using System.Globalization;

namespace CommunityBot.Typing;

/// <summary>Reads numbers as people type them: 1200, 1,200, 2萬, 1.5萬, 3千5, 兩千, 一萬二, 三百五, 一百零五, 二十五, 四八二一.</summary>
public static class TypedNumber
{
    /// <summary>No number that is counted has more digits.</summary>
    private const int MostLetters = 24;

    /// <returns>Null for what is no whole number, or one that cannot be counted.</returns>
    public static long? Of(ReadOnlySpan<char> typed)
    {
        if (typed.Length > MostLetters)
            return null;
        var sum = new NumberSum();
        for (var at = 0; at < typed.Length;)
        {
            var length = PieceAt(typed[at..]);
            if (!Takes(ref sum, typed.Slice(at, length)))
                return null;
            at += length;
        }

        return sum.Value;
    }

    /// <summary>How many letters the number takes up that starts there, whatever it comes to; 0 where none does.</summary>
    public static int LengthAt(string words, int at)
    {
        var end = at;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || Numeral.Is(words[end]) || (end > at && IsMarkWithin(words, end))))
            end++;
        return end - at;
    }

    /// <summary>The comma of 1,200 and the point of 1.5.</summary>
    private static bool IsMarkWithin(string words, int at) =>
        IsMark(words[at]) && char.IsAsciiDigit(words[at - 1]) && at + 1 < words.Length && char.IsAsciiDigit(words[at + 1]);

    private static bool IsMark(char letter) => letter is ',' or '，' or '.';

    /// <summary>Digits of one kind, or a unit.</summary>
    private static int PieceAt(ReadOnlySpan<char> typed)
    {
        var (isTyped, length) = (char.IsAsciiDigit(typed[0]), 1);
        if (!isTyped && Numeral.Digit(typed[0]) is null)
            return length;
        while (length < typed.Length && (isTyped ? char.IsAsciiDigit(typed[length]) || IsMark(typed[length]) : Numeral.Digit(typed[length]) is not null))
            length++;
        return length;
    }

    private static bool Takes(ref NumberSum sum, ReadOnlySpan<char> piece)
    {
        if (Numeral.Unit(piece[0]) is { } unit)
            return sum.TakeUnit(unit);
        if (Numeral.Tens(piece[0]) is { } tens)
            return sum.TakeTens(tens);
        var isTyped = char.IsAsciiDigit(piece[0]);
        return (isTyped ? Typed(piece) : Written(piece)) is { } value && sum.TakeDigits(value, piece.Length == 1, isTyped || IsOne(piece));
    }

    /// <summary>1,200 with its commas where they belong; 1.5.</summary>
    private static decimal? Typed(ReadOnlySpan<char> piece)
    {
        var typed = piece.ToString().Replace('，', ',');
        var groups = typed.Split('.')[0].Split(',');
        return (groups is [_] || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)))
            && decimal.TryParse(
                typed.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    /// <summary>五, 零五.</summary>
    private static bool IsOne(ReadOnlySpan<char> piece) => piece.Length == 1 || (piece.Length == 2 && Numeral.Digit(piece[0]) == 0);

    /// <summary>四八二一, digit by digit.</summary>
    private static decimal? Written(ReadOnlySpan<char> piece)
    {
        var value = 0m;
        foreach (var letter in piece)
        {
            if (Numeral.Digit(letter) is not { } digit)
                return null;
            value = (value * 10) + digit;
        }

        return value;
    }
}
