using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Somebody comes into a community, with all that ends by it and who takes over there: shown first where it is hardly meant, then written.</summary>
/// <param name="turn">What was said.</param>
/// <param name="community">Where they come.</param>
/// <param name="who">Who does, and when.</param>
/// <param name="place">As what.</param>
/// <param name="left">Where they are until then, each community once.</param>
internal sealed class Joining(Turn turn, Community community, Newcomer who, Place place, IReadOnlyList<Membership> left)
{
    private readonly IPeople _people = turn.Records.People;
    private readonly DateOnly _lastBefore = who.Day.AddDays(-1);

    public Answer Do(bool isSure)
    {
        var (heirs, instead) = who.Known is { } known ? Heirs.Read(turn, known, ChangesOf(known.Id), who.Day, who.Said.Heir) : ([], null);
        if (instead is not null)
            return instead;
        return !isSure && JoiningDoubts.Of(turn, community, who, [.. Ends()]) is { Count: > 0 } doubts
            ? OnceMore.Ask(turn, [.. doubts, .. heirs.Select(heir => turn.Texts.TakesOver(Over(heir).Shown(turn)))])
            : Write(heirs);
    }

    private Answer Write(IReadOnlyList<PlacesChange> heirs)
    {
        var planned = Planned();
        var person = who.Keep(_people);
        var changes = ChangesOf(person.Id);
        var deed = new Deed.Placed([.. changes, .. heirs], who.Known is null ? person.Id : null);
        var news = left.Zip(changes).Aggregate(
            new BelongingNews(turn), (told, one) => told.Until(Left(one.First), _lastBefore, turn.Texts.MovesWord, one.Second));
        news.From(new Tie { Person = person, Community = community, Role = place.Role }, who.Day, changes[^1]);
        foreach (var heir in heirs)
            news.From(Over(heir), who.Day);
        Changes.Write(turn, deed);
        return new Answer
        {
            Reply = Reply.Show(new Card
            {
                Title = turn.Texts.JoinsCommunity(person.Name, community.Name),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.FirstDayLabel, turn.Texts.Day(who.Day)),
                    .. planned is { } then ? [new Field(turn.Texts.FormerFirstDayLabel, turn.Texts.Day(then))] : Array.Empty<Field>(),
                    new Field(turn.Texts.AsLabel, Joined.Words(turn.Texts.Role(place.Role), turn.Texts.KindName(place.Kind), person.School, person.Department)),
                    .. left.Select(one => new Field(turn.Texts.LeavesLabel, one.Community.Name)),
                    .. heirs.Select(heir => new Field(turn.Texts.SuccessionWords[0], Joined.Words(Over(heir).Shown(turn), Of(heir).Name))),
                ],
                Note = Changes.Dropped(turn, changes[^1], who.Day),
                Buttons = JoinCommunity.CodeFor(turn, person),
            }),
            Did = deed,
            Notices = news.Notices,
        };
    }

    /// <summary>What they are until the day before, and then no more.</summary>
    private IEnumerable<Tie> Ends()
    {
        foreach (var one in left)
            yield return Left(one);
        if (who.Known is { } known && place.Role != Role.Convener
            && _people.PlacesOf(community.Id, known.Id).Any(one => one.Role == Role.Convener && one.Days.Reaches(who.Day)))
            yield return new Tie { Person = known, Community = community, Role = Role.Convener };
    }

    private Tie Left(Membership one) => Tie.In(one).On(turn, _lastBefore);

    /// <summary>The later day from which they were to be in it.</summary>
    private DateOnly? Planned() => who.Known is not { } known ? null
        : _people.PlacesOf(community.Id, known.Id).Select(one => one.Days.From).FirstOrDefault(first => first > who.Day);

    private PlacesChange[] ChangesOf(PersonId id) =>
    [
        .. left.Select(one => Changes.Of(_people, one.Community.Id, id, of => of.Ending(_lastBefore, turn.Texts.MovesWord))),
        Changes.Of(_people, community.Id, id, of => of.With(place)),
    ];

    private Tie Over(PlacesChange heir) => new() { Person = _people.Find(heir.Person)!, Community = Of(heir), Role = Role.Convener };

    private Community Of(PlacesChange heir) =>
        heir.Community == community.Id ? community : left.First(one => one.Community.Id == heir.Community).Community;
}
