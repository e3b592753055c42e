namespace CommunityBot.Stores;

/// <summary>What a column holds.</summary>
public enum KeptKind
{
    Number,
    Text,
    Bytes,
}

/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Otherwise">What stands in it where nothing was noted.</param>
public sealed record KeptColumn(string Name, KeptKind Kind, object? Otherwise);

/// <summary>A table that every database has in its own way.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">What is kept in it.</param>
/// <param name="Key">What a row is known by; empty where the same may be there twice.</param>
/// <param name="FoundBy">Columns that each database makes itself of such names, to find a row by however it is spelled.</param>
public sealed record KeptTable(string Name, IReadOnlyList<KeptColumn> Columns, IReadOnlyList<string> Key, IReadOnlyList<string> FoundBy)
{
    /// <summary>Where a column stands in a row.</summary>
    public int PlaceOf(string column) => Columns.Index().First(one => one.Item.Name == column).Index;
}
