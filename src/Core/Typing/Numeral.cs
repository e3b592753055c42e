namespace CommunityBot.Typing;

/// <summary>One letter of a Chinese number.</summary>
internal static class Numeral
{
    public const int Myriad = 10_000;

    private const string Digits = "零一二三四五六七八九";
    private const string OtherDigits = "〇壹貳參肆伍陸柒捌玖";

    public static bool Is(char letter) => Digit(letter) is not null || Unit(letter) is not null || Tens(letter) is not null;

    /// <summary>〇 to 九.</summary>
    public static int? Digit(char letter) => letter switch
    {
        '兩' or '两' => 2,
        _ when Digits.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var digit => digit,
        _ when OtherDigits.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var digit => digit,
        _ => null,
    };

    public static int? Unit(char letter) => letter switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '萬' or '万' => Myriad,
        _ => null,
    };

    /// <summary>廿 is 二十.</summary>
    public static int? Tens(char letter) => letter switch
    {
        '廿' => 2,
        '卅' => 3,
        _ => null,
    };
}
