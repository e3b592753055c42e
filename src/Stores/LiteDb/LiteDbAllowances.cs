using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbAllowances(LiteDbSession db) : IAllowances
{
    private const string Allowances = "allowances";
    public const string Postage = "postage";
    private const string Expected = "forecast";

    public Allowance? Find(string channel) => db.Find(Allowances, channel) is { } found ? Map(found) : null;

    public IReadOnlyList<Allowance> All() => [.. db.All(Allowances).Select(Map)];

    public void Save(Allowance allowance) => db.Put(Allowances, Documents.Of(
        ("_id", allowance.Channel), ("most", allowance.Most), ("used", allowance.Used), ("read_at", allowance.ReadAt)));

    public void Spend(Spent message) => db.Add(Postage, Keyed(Documents.Of(
        ("channel", message.To.Channel), ("at", message.At), ("messages", 1), ("recipient", message.To.Id), ("sender", message.Sender))));

    public int SpentSince(string channel, DateTimeOffset since) => Since(channel, since).Sum(spent => spent.Whole("messages"));

    public DateTimeOffset? LastSpent(ChatAddress to, string sender, DateTimeOffset since) => Since(to.Channel, since)
        .LastOrDefault(spent => spent.TextOrNull("recipient") == to.Id && spent.TextOrNull("sender") == sender)?.Instant("at");

    public int ForgetSpent(DateTimeOffset instant, bool after = false) =>
        db.Delete(Postage, db.All(Postage).Where(spent => spent.Instant("at") >= instant == after));

    public void SaveForecast(IEnumerable<ForecastLine> lines)
    {
        db.Delete(Expected, db.All(Expected));
        foreach (var line in lines)
        {
            db.Add(Expected, Documents.Of(
                ("_id", Key.Of(line.Channel, line.Day.ToColumn(), (int)line.Priority)), ("channel", line.Channel), ("on_day", line.Day),
                ("priority", line.Priority), ("messages", line.Messages)));
        }
    }

    public IReadOnlyList<ForecastLine> Forecast(string channel, DateOnly from, DateOnly to) =>
    [
        .. db.Between(Expected, "_id", Key.Of(channel, from.ToColumn()), Key.Of(channel, to.ToColumn()) + Key.Last)
            .Select(line => new ForecastLine(line.Text("channel"), line.Day("on_day"), (Priority)line.Whole("priority"), line.Whole("messages"))),
    ];

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument spent) => spent.Set(("when", Key.Of(spent.Text("channel"), spent.Number("at"))));

    private List<BsonDocument> Since(string channel, DateTimeOffset since) =>
        db.Between(Postage, "when", Key.Of(channel, since), Key.Of(channel) + Key.Last);

    private static Allowance Map(BsonDocument allowance) =>
        new(allowance.Key(), allowance.NumberOrNull("most"), allowance.Number("used"), allowance.Instant("read_at"));
}
