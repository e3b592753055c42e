namespace CommunityBot.Typing;

/// <summary>The order in which people look for names: numbers in them by how large they are, 第4 before 第49, all else by its letters.</summary>
public sealed class ReadingOrder : IComparer<string>
{
    private ReadingOrder()
    {
    }

    public static ReadingOrder OfNames { get; } = new();

    public int Compare(string? x, string? y)
    {
        var one = x.AsSpan();
        var other = y.AsSpan();
        while (one.Length > 0 && other.Length > 0)
        {
            var number = Number(one);
            var another = Number(other);
            var order = number.Length > 0 && another.Length > 0 ? OfNumbers(number, another) : one[0].CompareTo(other[0]);
            if (order != 0)
                return order;
            one = one[Math.Max(number.Length, 1)..];
            other = other[Math.Max(another.Length, 1)..];
        }

        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(x, y);
    }

    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> words) =>
        words[..(words.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : words.Length)];

    private static int OfNumbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var number = one.TrimStart('0');
        var another = other.TrimStart('0');
        return number.Length != another.Length ? number.Length.CompareTo(another.Length) : number.SequenceCompareTo(another);
    }
}
