using System.Globalization;

namespace CommunityBot.Meetings;

/// <summary>The four digits on the screen (代碼) that sign in whoever types them.</summary>
public readonly record struct SignInCode
{
    public const int Digits = 4;

    private const int Count = 10_000;

    private readonly int _number;

    private SignInCode(int number) => _number = number;

    /// <summary>The code that falls to a number: each to as many as any other.</summary>
    public static SignInCode Of(uint number) => new((int)(number % Count));

    /// <summary>Finds the code among folded words, however it is typed: 4821, 48 21, 四八二一, 「4821」, 4821👍, 4821(ok).</summary>
    /// <returns>Null where there is none, or there are two that differ.</returns>
    public static FoundCode? Find(string folded) => FoundCode.In(folded);

    public override string ToString() => _number.ToString("0000", CultureInfo.InvariantCulture);
}
