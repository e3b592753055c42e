using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Undoing;

/// <summary>What holds once it was taken back that somebody came, left or has another name: who was told of it before was told something else.</summary>
internal static class StandsNow
{
    public static IEnumerable<string> Of(Turn reader, Deed deed) => deed switch
    {
        Deed.Placed placed => placed.Of.DistinctBy(change => (change.Community, change.Person)).Select(change => In(reader, change)),
        Deed.Appointed appointed => appointed.Of.DistinctBy(change => (change.Office, change.Person)).Select(change => Holds(reader, change)),
        Deed.Renamed renamed when reader.Records.People.Find(renamed.Person) is { } person => [reader.Texts.IsNowCalled(person.Name)],
        _ => [],
    };

    private static string In(Turn reader, PlacesChange change)
    {
        var (name, where) = (Name(reader, change.Person, change.Called), reader.Records.Communities.Find(change.Community)?.Name ?? "");
        var places = reader.Records.People.PlacesOf(change.Community, change.Person).Where(place => place.Days.Reaches(reader.Today)).ToList();
        return places.Count == 0
            ? reader.Texts.IsNowNothingIn(name, where)
            : reader.Texts.IsNow(name, where, reader.Texts.List([.. places.Select(place => With(reader, reader.Texts.Role(place.Role), place.Days))]));
    }

    private static string Holds(Turn reader, OfficeChange change)
    {
        var name = Name(reader, change.Person, change.Called);
        var post = reader.Texts.OfficeName(change.Office is Office.Head ? OfficeKind.Head : OfficeKind.Officer);
        var where = change.Office switch
        {
            Office.Head(var community) => reader.Records.Communities.Find(community)?.Name ?? "",
            Office.Officer(var programme) => reader.Wording.Name(programme),
            _ => throw new InvalidOperationException($"Where a new office is has to be said here: {change.Office}"),
        };
        return reader.Records.People.DaysIn(change.Office, change.Person) is { } days && days.Reaches(reader.Today)
            ? reader.Texts.IsNow(name, where, With(reader, post, days))
            : reader.Texts.IsNowNothingIn(name, where);
    }

    /// <summary>成員（到 115/12/31 為止）, with the days that are still to come.</summary>
    private static string With(Turn reader, string post, Tenure days) => Joined.Beside(
        post,
        days.From is { } first && first > reader.Today ? reader.Texts.FromDay(first) : "",
        days.Until is { } last ? reader.Texts.UntilDay(last) : "");

    private static string Name(Turn reader, PersonId person, string called) => reader.Records.People.Find(person)?.Name ?? called;
}
