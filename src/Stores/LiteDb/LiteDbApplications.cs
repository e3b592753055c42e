using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbApplications(LiteDbSession db) : IApplications
{
    private const string Answers = "application_answers";
    private const string Items = "application_items";
    private const string Steps = "application_steps";

    public Application Of(CommunityId community) => new()
    {
        Community = community,
        Answers = In(Answers, community).Select(line => line.Text("answer")).ToHashSet(),
        Requested = In(Items, community).ToDictionary(line => line.Text("item"), line => new Dollars(line.Number("amount"))),
        Steps = [.. db.With(Steps, "community_id", community.Value).Select(MapStep)],
    };

    public void Save(Application application)
    {
        var id = application.Community.Value;
        db.Delete(Answers, In(Answers, application.Community));
        foreach (var answer in application.Answers)
            db.Add(Answers, Documents.Of(("_id", Key.Of(id, answer)), ("community_id", id), ("answer", answer)));
        db.Delete(Items, In(Items, application.Community));
        foreach (var (item, amount) in application.Requested)
            db.Add(Items, Documents.Of(("_id", Key.Of(id, item)), ("community_id", id), ("item", item), ("amount", amount.Amount)));
    }

    public void Add(CommunityId community, ApplicationStep step) => db.Add(Steps, Documents.Of(
        ("community_id", community.Value), ("state", step.To), ("at", step.At), ("by_id", step.By.Value), ("note", step.Note),
        ("cite", step.Cite.ToString()), ("version", step.Version)));

    private List<BsonDocument> In(string collection, CommunityId community) => db.Under(collection, "_id", Key.Of(community.Value));

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
