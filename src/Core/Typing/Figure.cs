namespace CommunityBot.Typing;

/// <summary>A number in what was typed, and what beside it says whether it is money or a count: NT$1,200, 兩千元, 80元/份, 15份.</summary>
/// <param name="Start">Where it starts, with what belongs to it.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Digits">The number alone, as typed.</param>
internal sealed record Figure(int Start, int End, string Digits)
{
    private static readonly string[] s_signs = ["NT$", "NTD", "$", "新臺幣", "新台幣"];
    private static readonly string[] s_sums = ["總共", "合計", "共計", "共"];
    private static readonly string[] s_dollars = ["元整", "元", "塊錢", "塊", "圓"];
    private static readonly string[] s_english = ["people", "persons", "person", "pax", "hours", "hour", "boxes", "box"];

    private static readonly string[] s_units =
        ["人次", "人份", "小時", .. "份人位節本冊張個件項組盒場趟堂杯包套台臺支枝次批".Select(letter => letter.ToString())];

    /// <summary>Null for what is no whole number.</summary>
    public long? Value { get; } = TypedNumber.Of(Digits);

    /// <summary>Whether it has 元 or $.</summary>
    public bool IsMoney { get; init; }

    /// <summary>Whether 共 stands before it.</summary>
    public bool IsSum { get; init; }

    /// <summary>The 份 of 15份; empty where there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether it is so large, or in such digits, that it may be an amount: 一塊 is rather together than a dollar.</summary>
    public bool MayBeAmount => !Numeral.Is(Digits[0]) || (Value is not null && Digits.Any(letter => Numeral.Unit(letter) is not null));

    /// <summary>The figure that starts there.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="at">Where.</param>
    /// <param name="isJoined">Whether what stands before it belongs to it, as the x of 80x15 does.</param>
    public static Figure? At(string words, int at, bool isJoined = false)
    {
        var scan = new Scan(words, at);
        if (!isJoined && (scan.IsWithin || scan.Previous == '#' || IsAfterComma(scan)))
            return null;
        var (isMoney, isSum) = (scan.Take(s_signs), scan.Take(s_sums));
        if (isMoney || isSum)
            scan.Blank();
        isMoney |= isSum && scan.Take(s_signs);
        var start = scan.At;
        if (scan.Previous is '\0' or ' ')
            scan.Take("-");
        if (!scan.Number())
            return null;
        var digits = scan.Since(start);
        isMoney |= TakesDollars(ref scan);
        if (TakesEach(ref scan))
            return new Figure(at, scan.At, digits) { IsMoney = true };
        var unit = isMoney ? "" : UnitOf(ref scan, isJoined);
        return new Figure(at, scan.At, digits) { IsMoney = isMoney, IsSum = isSum, Unit = unit };
    }

    /// <summary>The 每份 of 15份每份80元.</summary>
    public static bool TakesEach(ref Scan scan)
    {
        var start = scan;
        if (scan.TakeAny("/每一") && scan.Take(s_units))
            return true;
        scan = start;
        return false;
    }

    private static bool TakesDollars(ref Scan scan)
    {
        var start = scan;
        scan.Blank();
        if (scan.Take(s_dollars))
            return true;
        scan = start;
        return false;
    }

    /// <summary>Behind a blank only where nothing else can be meant: 80 x 15 人次, not 5000 個人電腦.</summary>
    private static string UnitOf(ref Scan scan, bool isJoined)
    {
        var start = scan;
        var isApart = scan.Blank();
        var at = scan.At;
        if (scan.TakeWord(s_english) || ((!isApart || isJoined) && scan.Take(s_units) && !(isApart && char.IsLetter(scan.Next))))
            return scan.Since(at);
        scan = start;
        return "";
    }

    private static bool IsAfterComma(Scan scan) => scan.Previous is ',' or '，' && char.IsAsciiDigit(scan.Ahead(-2));
}
