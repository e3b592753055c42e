using System.Globalization;

namespace CommunityBot.Amounts;

/// <summary>New Taiwan dollars, whole ones: schools pay no cents. Negative in counter-entries.</summary>
public readonly record struct Dollars(long Amount) : IComparable<Dollars>
{
    public static readonly Dollars Zero;

    public static Dollars operator +(Dollars one, Dollars other) => new(checked(one.Amount + other.Amount));

    public static Dollars operator -(Dollars one, Dollars other) => new(checked(one.Amount - other.Amount));

    public static Dollars operator -(Dollars one) => new(checked(-one.Amount));

    public static Dollars operator *(Dollars one, int times) => new(checked(one.Amount * times));

    public static bool operator <(Dollars one, Dollars other) => one.Amount < other.Amount;

    public static bool operator >(Dollars one, Dollars other) => one.Amount > other.Amount;

    public static bool operator <=(Dollars one, Dollars other) => one.Amount <= other.Amount;

    public static bool operator >=(Dollars one, Dollars other) => one.Amount >= other.Amount;

    public static Dollars Least(Dollars one, Dollars other) => one <= other ? one : other;

    /// <summary>What is left where more than all is gone: nothing.</summary>
    public Dollars AtLeastNothing => this < Zero ? Zero : this;

    public int CompareTo(Dollars other) => Amount.CompareTo(other.Amount);

    /// <summary>12,345.</summary>
    public override string ToString() => Amount.ToString("N0", CultureInfo.InvariantCulture);
}

public static class DollarSums
{
    public static Dollars Sum(this IEnumerable<Dollars> amounts) => amounts.Aggregate(Dollars.Zero, (sum, amount) => sum + amount);
}
