using CommunityBot.Nudges;

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
