using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Typing;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// How values of the domain stand in documents, as in the columns of SQL: instants are milliseconds, days are text, flags are 1 and 0. What is nothing
/// is not there.
/// </summary>
internal static class Documents
{
    private static readonly long s_first = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long s_last = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    public static BsonDocument Of(params ReadOnlySpan<(string Name, object? Value)> fields) => new BsonDocument().Set(fields);

    public static BsonDocument Set(this BsonDocument document, params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        foreach (var (name, value) in fields)
        {
            if (value is null)
                document.Remove(name);
            else
                document[name] = Value(value);
        }

        return document;
    }

    public static bool Has(this BsonDocument document, string name) => document.ContainsKey(name);

    public static long Id(this BsonDocument document) => document.Number("_id");

    public static string Key(this BsonDocument document) => document.Text("_id");

    public static long Number(this BsonDocument document, string name) => Number(document[name], name);

    public static long? NumberOrNull(this BsonDocument document, string name) =>
        document.TryGetValue(name, out var value) ? Number(value, name) : null;

    public static int Whole(this BsonDocument document, string name) => (int)document.Number(name);

    public static bool Flag(this BsonDocument document, string name) => document.Number(name) != 0;

    public static string Text(this BsonDocument document, string name) => Text(document[name], name);

    public static string? TextOrNull(this BsonDocument document, string name) => document.TryGetValue(name, out var value) ? Text(value, name) : null;

    public static byte[] Bytes(this BsonDocument document, string name) => Bytes(document[name], name);

    public static DateTimeOffset Instant(this BsonDocument document, string name) => Instant(document.Number(name), name);

    public static DateTimeOffset? InstantOrNull(this BsonDocument document, string name) =>
        document.NumberOrNull(name) is { } value ? Instant(value, name) : null;

    public static DateOnly Day(this BsonDocument document, string name) =>
        DateOnly.TryParseExact(document.Text(name), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw NotAsWritten(name);

    public static DateOnly? DayOrNull(this BsonDocument document, string name) => document.Has(name) ? document.Day(name) : null;

    /// <summary>From when until when.</summary>
    public static Tenure Tenure(this BsonDocument document) => new(document.DayOrNull("from_day"), document.DayOrNull("until_day"));

    public static BsonValue Value(object value) => value switch
    {
        BsonValue { IsString: true } text => Storable.Text(text.AsString),
        BsonValue ready => ready,
        string text => Storable.Text(text),
        long number => number,
        int number => (long)number,
        bool flag => flag ? 1L : 0L,
        byte[] bytes => bytes,
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Enum one => Convert.ToInt64(one, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no value of a document.", nameof(value)),
    };

    /// <param name="value">What stands there.</param>
    /// <param name="name">Where that is.</param>
    /// <exception cref="DamageException">It is no number.</exception>
    public static long Number(BsonValue value, object name) =>
        value.IsInt64 || value.IsInt32 || value.IsNull ? value.AsInt64 : throw NotAsWritten(name);

    /// <inheritdoc cref="Number(BsonValue, object)"/>
    public static string Text(BsonValue value, object name) => value.IsString || value.IsNull ? value.AsString : throw NotAsWritten(name);

    /// <inheritdoc cref="Number(BsonValue, object)"/>
    public static byte[] Bytes(BsonValue value, object name) => value.IsBinary ? value.AsBinary : throw NotAsWritten(name);

    private static DateTimeOffset Instant(long milliseconds, string name) =>
        milliseconds >= s_first && milliseconds <= s_last ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : throw NotAsWritten(name);

    private static DamageException NotAsWritten(object name) => new($"The field {name} of a document is not as it was written.");
}
