using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbApplications(LiteDbSession db) : IApplications
{
    private const string Applications = "applications";
    private const string Steps = "application_steps";

    public Application Of(CommunityId community)
    {
        var filed = db.Find(Applications, community.Value);
        return new Application
        {
            Community = community,
            Answers = filed is null ? [] : filed["answers"].AsArray.Select(answer => answer.AsString).ToHashSet(),
            Requested = filed is null ? [] : filed["items"].AsArray.ToDictionary(line => line["item"].AsString, line => new Dollars(line["amount"].AsInt64)),
            Steps = [.. db.With(Steps, "community_id", community.Value).Select(MapStep)],
        };
    }

    public void Save(Application application) => db.Put(Applications, Documents.Of(
        ("_id", application.Community.Value),
        ("answers", new BsonArray(application.Answers.Select(answer => new BsonValue(answer)))),
        ("items", new BsonArray(application.Requested.Select(line => Documents.Of(("item", line.Key), ("amount", line.Value.Amount)))))));

    public void Add(CommunityId community, ApplicationStep step) => db.Add(Steps, Documents.Of(
        ("community_id", community.Value), ("state", step.To), ("at", step.At), ("by_id", step.By.Value), ("note", step.Note),
        ("cite", step.Cite.ToString()), ("version", step.Version)));

    private static ApplicationStep MapStep(BsonDocument step) => new()
    {
        To = (ApplicationState)step.Whole("state"),
        At = step.Instant("at"),
        By = new PersonId(step.Number("by_id")),
        Note = step.Text("note"),
        Cite = Citations.Read(step.Text("cite")),
        Version = step.Whole("version"),
    };
}
