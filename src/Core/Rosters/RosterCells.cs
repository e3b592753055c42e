using System.Globalization;
using System.Text;
using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Reads the cells of one row by what they hold, and notes what is wrong with them.</summary>
internal sealed class RosterCells(int line, List<RosterProblem> problems)
{
    private const int LongestEmail = 254;

    /// <summary>As one would type it.</summary>
    public string Text(string cell)
    {
        var text = cell.Trim();
        if (DamagedCell.Fault(text, Limits.Name) is { } fault)
            Note(Of(fault), cell, fault == CellFault.TooLong ? Limits.Name.ToString(CultureInfo.InvariantCulture) : "");
        return TypedText.Fold(text);
    }

    public string Name(string cell)
    {
        var before = problems.Count;
        var text = Text(cell);
        var name = PersonName.Listed(text);
        if (name.Length == 0 && problems.Count == before)
            Note(RosterFault.MissingName);
        else if (DamagedCell.IsOnlyDigits(name))
            Note(RosterFault.OnlyDigits, name);
        else if (Pseudonym.IsReserved(name))
            Note(RosterFault.NameOfDeleted, name);
        else if (problems.Count == before && PersonName.HasNote(name))
            Note(RosterFault.NoteInName, name);
        else if (problems.Count == before && !(PersonName.FitsList(text) && PersonName.FitsList(name)))
            Note(RosterFault.NoName, text);
        return name;
    }

    public string Email(string cell)
    {
        var email = cell.Trim();
        if (!email.EnumerateRunes().Any(TypedText.IsInvisible))
            email = email.Normalize(NormalizationForm.FormKC);
        if (email.Length > 0 && !IsEmail(email))
            Note(RosterFault.BadEmail, email);
        return email;
    }

    public DateOnly? Day(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
            return null;
        var day = DayInCell.Read(cell);
        if (day is null)
            Note(RosterFault.BadDay, cell);
        return day;
    }

    public void Note(RosterFault fault, string found = "", string instead = "") =>
        problems.Add(new RosterProblem(line, fault, DamagedCell.Shown(found), instead));

    private static RosterFault Of(CellFault fault) => fault switch
    {
        CellFault.ExcelError => RosterFault.ExcelError,
        CellFault.Damaged => RosterFault.Damaged,
        CellFault.BadCharacters => RosterFault.BadCharacters,
        _ => RosterFault.TooLong,
    };

    /// <summary>Something, one @, and a host with a dot: enough to catch a slip, and refuses no address that works.</summary>
    private static bool IsEmail(string text) =>
        text.Length <= LongestEmail
        && text.Split('@') is [{ Length: > 0 }, { Length: > 0 } host]
        && host.Contains('.', StringComparison.Ordinal)
        && !host.StartsWith('.') && !host.EndsWith('.')
        && text.EnumerateRunes().All(IsMailSign);

    /// <summary>Letters of any script may stand in an address.</summary>
    private static bool IsMailSign(Rune sign) => sign.IsAscii
        ? sign.Value is > ' ' and <= '~' and not (',' or ';' or '<' or '>' or '"' or '?')
        : Rune.IsLetterOrDigit(sign) || Rune.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
