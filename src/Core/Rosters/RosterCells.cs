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
        if (DamagedCell.IsError(text))
            Note(RosterFault.ExcelError, cell);
        else if (DamagedCell.LostLetters(text))
            Note(RosterFault.Damaged, cell);
        else if (text.EnumerateRunes().Any(TypedText.IsInvisible))
            Note(RosterFault.BadCharacters, cell);
        else if (text.Length > Limits.Name)
            Note(RosterFault.TooLong, cell, Limits.Name.ToString(CultureInfo.InvariantCulture));
        return TypedText.Fold(text);
    }

    public string Name(string cell)
    {
        var before = problems.Count;
        var text = Text(cell);
        // 張主任 may be all that the list knows of its head.
        var name = PersonName.WithoutTitle(text) is { Length: > 1 } bare ? bare : text;
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
        var day = RosterDay.Read(cell);
        if (day is null)
            Note(RosterFault.BadDay, cell);
        return day;
    }

    public void Note(RosterFault fault, string found = "", string instead = "") =>
        problems.Add(new RosterProblem(line, fault, TypedText.Shorten(TypedText.Fold(found.Replace('\uFFFD', '□')).Trim(), Limits.Name), instead));

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
