namespace CommunityBot.Stores.LiteDb;

/// <summary>Sorts words as every store does: by the numbers of their signs.</summary>
internal sealed class TextOrder : IComparer<string?>
{
    public static readonly TextOrder BySign = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        var same = left.CommonPrefixLength(right);
        return same == left.Length || same == right.Length
            ? left.Length.CompareTo(right.Length)
            : char.IsSurrogate(left[same]) == char.IsSurrogate(right[same])
                ? left[same].CompareTo(right[same])
                : char.IsSurrogate(left[same]) ? 1 : -1;
    }
}
