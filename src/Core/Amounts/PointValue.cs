namespace CommunityBot.Amounts;

/// <summary>Points (點數), in hundredths of one: half a point is 50. Negative in counter-entries.</summary>
public readonly record struct PointValue(int Hundredths) : IComparable<PointValue>
{
    public static readonly PointValue Zero;

    public static PointValue operator +(PointValue one, PointValue other) => new(checked(one.Hundredths + other.Hundredths));

    public static PointValue operator -(PointValue one, PointValue other) => new(checked(one.Hundredths - other.Hundredths));

    public static PointValue operator -(PointValue one) => new(checked(-one.Hundredths));

    public static PointValue operator *(PointValue one, int times) => new(checked(one.Hundredths * times));

    public static bool operator <(PointValue one, PointValue other) => one.Hundredths < other.Hundredths;

    public static bool operator >(PointValue one, PointValue other) => one.Hundredths > other.Hundredths;

    public static bool operator <=(PointValue one, PointValue other) => one.Hundredths <= other.Hundredths;

    public static bool operator >=(PointValue one, PointValue other) => one.Hundredths >= other.Hundredths;

    public int CompareTo(PointValue other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>13, 2.5, 0.25.</summary>
    public override string ToString() => Amounts.Hundredths.Say(Hundredths);
}

public static class PointSums
{
    public static PointValue Sum(this IEnumerable<PointValue> values) => values.Aggregate(PointValue.Zero, (sum, value) => sum + value);
}
