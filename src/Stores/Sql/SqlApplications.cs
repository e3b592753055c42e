using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlApplications(ISqlSession sql) : IApplications
{
    public Application Of(CommunityId community) => new()
    {
        Community = community,
        Answers = sql.All("SELECT answer FROM application_answers WHERE community_id = $1", row => row.Text(0), community.Value).ToHashSet(),
        Requested = sql.All(
            "SELECT item, amount FROM application_items WHERE community_id = $1",
            row => (Item: row.Text(0), Amount: row.Number(1)),
            community.Value)
            .ToDictionary(line => line.Item, line => new Dollars(line.Amount)),
        Steps = sql.All("SELECT state, at, by_id, note, cite, version FROM application_steps WHERE community_id = $1 ORDER BY id", MapStep, community.Value),
    };

    public void Save(Application application)
    {
        var id = application.Community.Value;
        sql.Execute("DELETE FROM application_answers WHERE community_id = $1", id);
        foreach (var answer in application.Answers)
            sql.Execute("INSERT INTO application_answers (community_id, answer) VALUES ($1, $2)", id, answer);
        sql.Execute("DELETE FROM application_items WHERE community_id = $1", id);
        foreach (var (item, amount) in application.Requested)
            sql.Execute("INSERT INTO application_items (community_id, item, amount) VALUES ($1, $2, $3)", id, item, amount.Amount);
    }

    public void Add(CommunityId community, ApplicationStep step) => sql.Execute(
        "INSERT INTO application_steps (community_id, state, at, by_id, note, cite, version) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        community.Value, (int)step.To, step.At.ToColumn(), step.By.Value, step.Note, step.Cite.ToString(), step.Version);

    private static ApplicationStep MapStep(IRow row) => new()
    {
        To = (ApplicationState)row.Whole(0),
        At = row.Instant(1),
        By = new PersonId(row.Number(2)),
        Note = row.Text(3),
        Cite = Citations.Read(row.Text(4)),
        Version = row.Whole(5),
    };
}
