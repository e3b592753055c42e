using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Who takes over where somebody convenes no more since they become something else: 加入 許家豪 成員 校內 接任 陳美麗.</summary>
internal static class Heirs
{
    /// <param name="turn">What was said.</param>
    /// <param name="who">Who becomes something else.</param>
    /// <param name="changes">Their places by it.</param>
    /// <param name="day">The first day on which they are.</param>
    /// <param name="heir">Who was said to take over; empty where nobody was.</param>
    /// <returns>What they take over, or what is asked where somebody has to, or is said to, and it is not plain who.</returns>
    public static (IReadOnlyList<PlacesChange> Changes, Answer? Instead) Read(
        Turn turn, Person who, IReadOnlyList<PlacesChange> changes, DateOnly day, string heir)
    {
        var people = turn.Records.People;
        var vacated = changes.Where(change => Changes.Vacated(people, change, day) is not null).ToList();
        if (heir.Length == 0 && vacated.Count == 0)
            return ([], null);
        var over = vacated.Count > 0 ? vacated : [.. changes.Where(change => EndsConvening(change, day))];
        var named = over.ConvertAll(change => Among(turn, change, day) is var among && heir.Length > 0
            && Succession.Among(among).In(turn, heir, Stands.First) is Found<Person>.One { Left: "" } found
                ? Changes.Of(people, change.Community, found.Thing.Id, places => places.Convening(day))
                : null);
        return named.Count > 0 && named.TrueForAll(one => one is not null)
            ? ([.. named.OfType<PlacesChange>()], null)
            : ([], Ask(turn, who, over.FirstOrDefault(), day));
    }

    private static Answer Ask(Turn turn, Person who, PlacesChange? change, DateOnly day)
    {
        if (change is null)
            return Reply.Say(turn.Texts.UnclearSuccessor, turn.Button(CommandIds.JoinCommunity), turn.Button(CommandIds.Help));
        var where = turn.Records.Communities.Find(change.Community)?.Name ?? "";
        var text = Changes.Vacated(turn.Records.People, change, day) is { } from
            ? turn.Texts.WhoTakesOver(who.Name, where, turn.Texts.Role(Role.Convener), from)
            : turn.Texts.UnclearSuccessor;
        var (words, heir) = JoinWords.WithoutHeir(turn, turn.Arguments);
        return Succession.Ask(turn, text, Joined.Words(words, turn.Texts.SuccessionWords[0], heir), Among(turn, change, day));
    }

    private static IReadOnlyList<Person> Among(Turn turn, PlacesChange change, DateOnly day) =>
        Succession.Candidates(turn, change.Community, change.Person, day);

    private static bool EndsConvening(PlacesChange change, DateOnly day) => Convenes(change.Before, day) && !Convenes(change.After, day);

    private static bool Convenes(IReadOnlyList<Place> places, DateOnly day) => places.Any(place => place.Role == Role.Convener && place.Days.Reaches(day));
}
