using System.Globalization;
using CommunityBot.Communities;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// How values of the domain stand in documents, as in the columns of SQL: instants are milliseconds, days are text, flags are 1 and 0. What is nothing
/// is not there.
/// </summary>
internal static class Documents
{
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

    public static long Id(this BsonDocument document) => document["_id"].AsInt64;

    public static string Key(this BsonDocument document) => document["_id"].AsString;

    public static long Number(this BsonDocument document, string name) => document[name].AsInt64;

    public static long? NumberOrNull(this BsonDocument document, string name) => document.TryGetValue(name, out var value) ? value.AsInt64 : null;

    public static int Whole(this BsonDocument document, string name) => (int)document[name].AsInt64;

    public static bool Flag(this BsonDocument document, string name) => document[name].AsInt64 != 0;

    public static string Text(this BsonDocument document, string name) => document[name].AsString;

    public static string? TextOrNull(this BsonDocument document, string name) => document.TryGetValue(name, out var value) ? value.AsString : null;

    public static DateTimeOffset Instant(this BsonDocument document, string name) => DateTimeOffset.FromUnixTimeMilliseconds(document[name].AsInt64);

    public static DateTimeOffset? InstantOrNull(this BsonDocument document, string name) =>
        document.TryGetValue(name, out var value) ? DateTimeOffset.FromUnixTimeMilliseconds(value.AsInt64) : null;

    public static DateOnly Day(this BsonDocument document, string name) => DateOnly.ParseExact(document[name].AsString, "O", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNull(this BsonDocument document, string name) => document.Has(name) ? document.Day(name) : null;

    /// <summary>From when until when.</summary>
    public static Tenure Tenure(this BsonDocument document) => new(document.DayOrNull("from_day"), document.DayOrNull("until_day"));

    public static BsonValue Value(object value) => value switch
    {
        BsonValue ready => ready,
        string text => text,
        long number => number,
        int number => (long)number,
        bool flag => flag ? 1L : 0L,
        byte[] bytes => bytes,
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Enum one => Convert.ToInt64(one, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no value of a document.", nameof(value)),
    };
}
