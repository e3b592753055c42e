using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlAllowances(ISqlSession sql) : IAllowances
{
    private const string AllColumns = "channel, most, used, read_at";

    public Allowance? Find(string channel) => sql.First($"SELECT {AllColumns} FROM allowances WHERE channel = $1", Map, channel);

    public IReadOnlyList<Allowance> All() => sql.All($"SELECT {AllColumns} FROM allowances ORDER BY channel", Map);

    public void Save(Allowance allowance) => sql.Execute(
        """
        INSERT INTO allowances (channel, most, used, read_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (channel) DO UPDATE SET most = excluded.most, used = excluded.used, read_at = excluded.read_at
        """,
        allowance.Channel, allowance.Most, allowance.Used, allowance.ReadAt.ToColumn());

    public void Spend(Spent message) => sql.Execute(
        "INSERT INTO postage (channel, at, messages, recipient, sender) VALUES ($1, $2, 1, $3, $4)",
        message.To.Channel, message.At.ToColumn(), message.To.Id, message.Sender);

    public int SpentSince(string channel, DateTimeOffset since) => (int)sql.First(
        "SELECT COALESCE(SUM(messages), 0) FROM postage WHERE channel = $1 AND at >= $2", row => row.Number(0), channel, since.ToColumn());

    public DateTimeOffset? LastSpent(ChatAddress to, string sender, DateTimeOffset since) => sql.First(
        "SELECT MAX(at) FROM postage WHERE channel = $1 AND at >= $2 AND recipient = $3 AND sender = $4", row => row.InstantOrNull(0), to.Channel,
        since.ToColumn(), to.Id, sender);

    public int ForgetSpent(DateTimeOffset instant, bool after = false) =>
        sql.Execute("DELETE FROM postage WHERE at >= $1 AND $2 = 1 OR at < $1 AND $2 = 0", instant.ToColumn(), after);

    public void SaveForecast(IEnumerable<ForecastLine> lines)
    {
        sql.Execute("DELETE FROM forecast");
        foreach (var line in lines)
            sql.Execute(
                "INSERT INTO forecast (channel, on_day, priority, messages) VALUES ($1, $2, $3, $4)",
                line.Channel,
                line.Day.ToColumn(),
                (int)line.Priority,
                line.Messages);
    }

    public IReadOnlyList<ForecastLine> Forecast(string channel, DateOnly from, DateOnly to) => sql.All(
        "SELECT channel, on_day, priority, messages FROM forecast WHERE channel = $1 AND on_day BETWEEN $2 AND $3 ORDER BY on_day, priority",
        row => new ForecastLine(row.Text(0), row.Day(1), (Priority)row.Whole(2), row.Whole(3)), channel, from.ToColumn(), to.ToColumn());

    private static Allowance Map(IRow row) => new(row.Text(0), row.NumberOrNull(1), row.Number(2), row.Instant(3));
}
