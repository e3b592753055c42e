using System.Globalization;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// Which bots are there, in the words of SQL. Each says every few seconds that it is, as $1, and is there for some time after it said so last, by the
/// clock of the database.
/// </summary>
internal static class Presence
{
    public const string Now = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";

    /// <summary>Long enough for a pause of the machine, short enough for whoever waits for an answer.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(20);

    public static readonly string Say =
        $"""
        INSERT INTO bots (name, until, schema) VALUES ($1, {Now} + {Milliseconds(Lasts)}, {PostgreSqlSchema.Newest})
        ON CONFLICT (name) DO UPDATE SET until = excluded.until
        """;

    public const string End = "DELETE FROM bots WHERE name = $1";

    public const string OfOthers = $"EXISTS (SELECT 1 FROM bots b WHERE b.name <> $1 AND b.until > {Now})";

    public const string HowMany = $"(SELECT count(*) FROM bots b WHERE b.until > {Now})";

    /// <param name="bot">The column that names it.</param>
    public static string Of(string bot) => $"EXISTS (SELECT 1 FROM bots b WHERE b.name = {bot} AND b.until > {Now})";

    public static string Milliseconds(TimeSpan span) => ((long)span.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
}
