using CommunityBot.Typing;
using LiteDB;
using LiteDB.Engine;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Sets the keys again that names are found by, where the program comes to make them in another way.</summary>
internal static class LiteDbNameKeys
{
    public static void SetAgain(LiteEngine engine)
    {
        Change(engine, LiteDbCommunities.Communities, LiteDbCommunities.Keyed);
        Change(engine, LiteDbPeople.People, document =>
        {
            var person = LiteDbPeople.Map(document);
            return LiteDbPeople.Written(document, person with { Number = NameKey.Of(person.Number).Value });
        });
    }

    private static void Change(LiteEngine engine, string collection, Func<BsonDocument, BsonDocument> keyed)
    {
        var all = new List<BsonDocument>();
        using (var reader = engine.Query(collection, new Query()))
        {
            while (reader.Read())
                all.Add(keyed(reader.Current.AsDocument));
        }

        engine.Update(collection, all);
    }
}
