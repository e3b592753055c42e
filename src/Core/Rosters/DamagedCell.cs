using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// Finds what is left of a letter that a file could not hold: a Big5 file writes ? for 堃, 喆 and 𠮷, other programs □, 〓 or U+FFFD; Excel
/// writes #N/A where a formula found nothing, and ### where a column is too narrow.
/// </summary>
internal static class DamagedCell
{
    private static readonly HashSet<string> s_errors =
        ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA"];

    public static bool LostLetters(string text) => text.AsSpan().ContainsAny("?□〓\uFFFD");

    public static bool IsError(string cell) =>
        TypedText.Fold(cell) is var text && (s_errors.Contains(text.ToUpperInvariant()) || (text.Length > 1 && text.All(sign => sign == '#')));

    /// <summary>王小明 was a number in another column.</summary>
    public static bool IsOnlyDigits(string name) => name.Length > 0 && name.All(sign => char.IsDigit(sign) || sign == ' ');
}
