namespace CommunityBot.Amounts;

/// <summary>A share of an amount, in hundredths of a percent: 2.11% is 211. Nothing is ever computed in fractions.</summary>
public readonly record struct Rate(int HundredthsOfPercent)
{
    private const long Whole = 10_000;

    public static readonly Rate All = new((int)Whole);

    /// <summary>The share in whole dollars, half rounded up: 2.11% of 6,000 is 127. A negative amount gives the same with its sign turned.</summary>
    public Dollars Of(Dollars amount) => amount < Dollars.Zero
        ? -Of(-amount)
        : new Dollars((long)((((Int128)amount.Amount * HundredthsOfPercent * 2) + Whole) / (Whole * 2)));

    /// <summary>The most whole dollars that are within the share: a ceiling is never rounded up.</summary>
    public Dollars Within(Dollars amount) => amount < Dollars.Zero
        ? Dollars.Zero
        : new Dollars((long)((Int128)amount.Amount * HundredthsOfPercent / Whole));

    /// <summary>The most people that are within the share of so many.</summary>
    public int Within(int people) => (int)((long)people * HundredthsOfPercent / Whole);

    /// <summary>2.11%, 50%.</summary>
    public override string ToString() => $"{Hundredths.Say(HundredthsOfPercent)}%";
}
