namespace CommunityBot.Typing;

/// <summary>A time of day as it is typed: 14:00, 下午兩點半, 1400, 2pm.</summary>
/// <param name="Hour">As typed; 25:00 is none, and still what was typed.</param>
/// <param name="Minute">As typed.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsExact">Whether the hour can only be one of 24: 14:00, 02:00.</param>
/// <param name="End">Where it has ended.</param>
internal readonly record struct Moment(int Hour, int Minute, MomentForm Form, bool IsExact, int End)
{
    private static readonly string[] s_halves = ["上午", "早上", "凌晨", "中午", "下午", "傍晚", "晚上", "晚間", "半夜", "深夜", "午夜"];

    /// <summary>上午 or pm; empty where the words name none.</summary>
    public string Half { get; init; } = "";

    /// <summary>Whether it has what only a time of day has.</summary>
    public bool IsSure => Form is MomentForm.Clock or MomentForm.Spoken || Half.Length > 0;

    /// <summary>24:00 and 晚上12點, which begin the next day.</summary>
    public bool IsMidnight => Hour == 24 || (Hour == 12 && Half is "晚上" or "晚間" or "半夜" or "深夜" or "午夜");

    public static Moment? At(string words, int at)
    {
        var scan = new Scan(words, at);
        var half = scan.Taken(s_halves);
        if (half.Length > 0)
            scan.Blank();
        if ((Clock(scan) ?? Spoken(scan) ?? Bare(scan)) is not { } moment)
            return null;
        var behind = new Scan(words, moment.End);
        behind.Blank();
        return behind.TakeWord("am") ? moment with { Half = half + "am", End = behind.At }
            : behind.TakeWord("pm") ? moment with { Half = half + "pm", End = behind.At }
            : moment with { Half = half };
    }

    /// <summary>14:00, not part of 14:00:30.</summary>
    private static Moment? Clock(Scan scan)
    {
        var isExact = scan.Next == '0';
        return scan.Digits(1, 2) is { } hour && scan.Take(":") && scan.Digits(2, 2) is { } minute && !(scan.Next == ':' && char.IsAsciiDigit(scan.Ahead(1)))
            ? Of(hour, minute, MomentForm.Clock, isExact, scan)
            : null;
    }

    /// <summary>2點, 兩點半, 14時30分; 時間 and 時段 are none.</summary>
    private static Moment? Spoken(Scan scan)
    {
        var isExact = scan.Next == '0';
        if ((scan.Digits(1, 2) ?? Numerals(ref scan)) is not { } hour)
            return null;
        scan.Blank();
        if (!scan.TakeAny("點点") && !(scan.Next == '時' && scan.Ahead(1) is not ('間' or '段') && scan.Take("時")))
            return null;
        var minute = Past(ref scan);
        return Of(hour, minute, MomentForm.Spoken, isExact, scan);
    }

    /// <summary>The minutes behind the hour.</summary>
    private static int Past(ref Scan scan)
    {
        if (scan.Take("半"))
            return 30;
        var start = scan;
        if (scan.Digits(2, 2) is { } typed)
        {
            scan.Take("分");
            return typed;
        }

        if ((scan.Digits(1, 1) ?? Numerals(ref scan)) is { } minute && scan.Take("分"))
            return minute;
        scan = start;
        scan.TakeAny("整鐘");
        return 0;
    }

    /// <summary>1400, 14, 十四.</summary>
    private static Moment? Bare(Scan scan)
    {
        var isExact = scan.Next == '0';
        if (scan.Digits(4, 4) is { } clock)
            return Of(clock / 100, clock % 100, MomentForm.Four, isExact, scan);
        if (scan.Digits(1, 2) is { } hour)
            return Of(hour, 0, MomentForm.Figure, isExact, scan);
        return Numerals(ref scan) is { } numeral ? Of(numeral, 0, MomentForm.Numeral, isExact: false, scan) : null;
    }

    /// <summary>兩, 十一, 二十五.</summary>
    private static int? Numerals(ref Scan scan) => scan.Numerals(3) is < 100 and var number ? number : null;

    private static Moment Of(int hour, int minute, MomentForm form, bool isExact, Scan read) => new(hour, minute, form, isExact || hour > 12, read.At);
}
