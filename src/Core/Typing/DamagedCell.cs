namespace CommunityBot.Typing;

/// <summary>What is wrong with a cell, whatever it is about.</summary>
public enum CellFault
{
    /// <summary>What Excel writes where a formula found nothing.</summary>
    ExcelError,

    /// <summary>What stands for a letter that was lost when the file was saved.</summary>
    Damaged,

    /// <summary>Control, direction-changing or private-use characters.</summary>
    BadCharacters,
    TooLong,
}

/// <summary>
/// Finds what is left of a letter that a file could not hold: a Big5 file writes ? for 堃, 喆 and 𠮷, other programs □, 〓 or U+FFFD; Excel
/// writes #N/A where a formula found nothing, and ### where a column is too narrow.
/// </summary>
internal static class DamagedCell
{
    private static readonly HashSet<string> s_errors =
        ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA"];

    /// <param name="cell">As it was typed.</param>
    /// <param name="most">How many characters it may have.</param>
    /// <returns>Null where nothing is wrong with it.</returns>
    public static CellFault? Fault(string cell, int most) =>
        IsError(cell) ? CellFault.ExcelError
        : LostLetters(cell) ? CellFault.Damaged
        : cell.EnumerateRunes().Any(TypedText.IsInvisible) ? CellFault.BadCharacters
        : cell.Length > most ? CellFault.TooLong
        : null;

    /// <summary>As it is said: what was lost is a box.</summary>
    public static string Shown(string cell) => TypedText.Shorten(TypedText.Fold(cell.Replace('\uFFFD', '□')).Trim(), Limits.Name);

    private static bool LostLetters(string text) => text.AsSpan().ContainsAny("?□〓\uFFFD");

    private static bool IsError(string cell) =>
        TypedText.Fold(cell) is var text && (s_errors.Contains(text.ToUpperInvariant()) || (text.Length > 1 && text.All(sign => sign == '#')));

    /// <summary>王小明 was a number in another column.</summary>
    public static bool IsOnlyDigits(string name) => name.Length > 0 && name.All(sign => char.IsDigit(sign) || sign == ' ');
}
