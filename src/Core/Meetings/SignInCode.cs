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

    /// <summary>Finds the code among folded words: the digits in them, however they are spaced.</summary>
    /// <returns>Null when there are fewer than four digits, or more.</returns>
    public static SignInCode? Read(string words)
    {
        var (number, digits) = (0, 0);
        foreach (var letter in words)
        {
            if (!char.IsAsciiDigit(letter))
                continue;
            if (++digits > Digits)
                return null;
            number = (number * 10) + (letter - '0');
        }

        return digits == Digits ? new SignInCode(number) : null;
    }

    public override string ToString() => _number.ToString("0000", CultureInfo.InvariantCulture);
}
