using System.Text;

namespace CommunityBot.Typing;

/// <summary>One form for signs that are typed for one another in names, beyond what Unicode holds to be compatible.</summary>
internal static class SignForms
{
    private const char Dot = '·';
    private const string Dots = ".．﹒·‧・･•∙⋅˙●◦⦁᛫⸱⸳";
    private const string Apostrophes = "'＇’‘ʼʻʹ′`´";
    private const string Opening = "([{〔【〖";
    private const string Closing = ")]}〕】〗";
    private const string Hyphens = "-－‐‑−–";

    /// <summary>Radicals that look like a whole letter, as they come out of PDF files; Unicode leaves these as they are.</summary>
    private const string Radicals = "⺠民⻁虎⻄西⻆角⻑長⻓长⻔门⻘青⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻯竜⻰龙";

    public static Rune One(Rune sign)
    {
        if (!sign.IsBmp)
            return sign;
        var unit = (char)sign.Value;
        if (Dots.Contains(unit, StringComparison.Ordinal))
            return new Rune(Dot);
        if (Apostrophes.Contains(unit, StringComparison.Ordinal))
            return new Rune('\'');
        if (Hyphens.Contains(unit, StringComparison.Ordinal))
            return new Rune('-');
        if (Opening.Contains(unit, StringComparison.Ordinal))
            return new Rune('(');
        if (Closing.Contains(unit, StringComparison.Ordinal))
            return new Rune(')');
        if (Rune.IsDigit(sign))
            return new Rune('0' + (int)Rune.GetNumericValue(sign));
        return unit is >= '⺀' and <= '⻳' && Radicals.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var at ? new Rune(Radicals[at + 1]) : sign;
    }

    /// <summary>The letter that a radical looks like; every other sign as it is.</summary>
    public static string Letter(Rune sign) => sign.Value is >= 0x2E80 and <= 0x2FDF
        ? One(sign).ToString().Normalize(NormalizationForm.FormKC)
        : sign.ToString();

    /// <summary>Whether it only chooses how the letter before it is drawn.</summary>
    public static bool IsVariationSelector(Rune sign) => sign.Value
        is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D) or 0x180F;

    /// <summary>Letters that are written without blanks between them: Han with what goes with it.</summary>
    public static bool IsJoined(Rune letter) => letter.Value is (>= 0x2E80 and <= 0xA4CF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
