using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Who takes over, as it is said beside the reason: 離職 接任 陳美麗, 離職，由陳美麗接任.</summary>
/// <param name="Who">The successor; null where nobody is needed, and nobody named.</param>
/// <param name="Why">What was said besides.</param>
internal sealed record Succession(Person? Who, string Why)
{
    /// <summary>Stands before who takes over.</summary>
    private const char By = '由';

    private static readonly char[] s_between = [' ', '，', ',', '、', '；', ';', '。', By];

    /// <summary>Those of whom one may take over: who is in the community by then, or has, or will have, to do with the programme.</summary>
    public static IReadOnlyList<Person> Candidates(Turn turn, Tie tie, DateOnly day) => tie.Office is null
        ? Candidates(turn, tie.Community!.Id, tie.Person.Id, day.AddDays(1))
        : Others(LedPeople.OfOffices(turn).Concat(LedPeople.Coming(turn)), tie.Person.Id);

    /// <summary>Who is in the community on that day, or comes later: they convene from that day on, whenever they were to begin.</summary>
    public static IReadOnlyList<Person> Candidates(Turn turn, CommunityId community, PersonId insteadOf, DateOnly from) => Others(
        turn.Records.People.EverIn(community).Where(place => place.Days.Reaches(from)).Select(place => place.Person), insteadOf);

    /// <summary>Finds who of them is named.</summary>
    public static OneOfName<Person> Among(IReadOnlyList<Person> candidates) => new(candidates, person => person, _ => true);

    private static IReadOnlyList<Person> Others(IEnumerable<Person> people, PersonId insteadOf) =>
        [.. people.Where(person => person.Id != insteadOf && person.DeletedOn is null).DistinctBy(person => person.Id)];

    /// <summary>Asks who it is. It stays open: of who was answered and may not take over it is said, and asked again.</summary>
    /// <param name="turn">What was said.</param>
    /// <param name="text">How it is asked.</param>
    /// <param name="said">Who leaves and when, and who was said to take over.</param>
    /// <param name="candidates">Those of whom one may.</param>
    /// <param name="areOffered">Whether there is a button for each of them.</param>
    public static Answer Ask(Turn turn, string text, string said, IReadOnlyList<Person> candidates, bool areOffered = true)
    {
        var (before, heir) = Parted(turn, said);
        var offered = areOffered ? candidates : [];
        var (question, may) = AreSeveral(heir, candidates) ? (Joined.Lines(turn.Texts.OneTakesOver, text), offered)
            : Among(candidates).In(turn, heir, Stands.First) is Found<Person>.Several { Unfit: "" } twins ? (turn.Texts.WhichMember, twins.Things)
            : heir.Length > 0 && turn.Awaited is Awaited.Which or Awaited.Name
                ? (turn.Texts.CannotTakeOver(TypedText.Shorten(heir, Limits.Name)), offered)
            : (text, offered);
        return OnceMore.For(
            turn with { Arguments = Joined.Words(before, turn.Texts.SuccessionWords[0]) },
            may.Count > 0 ? Awaited.Which : Awaited.Name,
            question,
            may.Select(new Namesakes(candidates).Shown));
    }

    /// <summary>What was said beside who takes over, and who that is: 離職 接任 陳美麗, 離職，由陳美麗接任.</summary>
    private static (string Before, string Heir) Parted(Turn turn, string said)
    {
        var marks = turn.Texts.SuccessionWords.Select(mark => (At: said.IndexOf(mark, StringComparison.OrdinalIgnoreCase), mark.Length));
        var (at, length) = marks.Where(mark => mark.At >= 0).DefaultIfEmpty((said.Length, 0)).Min();
        var (before, behind) = (said[..at].TrimEnd(s_between), said[(at + length)..].Trim(s_between));
        return behind.Length == 0 && length > 0 && before.LastIndexOf(By) is >= 0 and var by
            ? (before[..by].TrimEnd(s_between), before[(by + 1)..].Trim())
            : (before, behind);
    }

    private static bool AreSeveral(string heirs, IReadOnlyList<Person> candidates) => NameKey.Of(heirs).Value is var key
        && candidates.Select(one => NameKey.Of(one.Name).Value).Distinct().Count(name => key.Contains(name, StringComparison.Ordinal)) > 1;

    /// <param name="turn">What was said.</param>
    /// <param name="tie">What ends.</param>
    /// <param name="day">Its last day.</param>
    /// <param name="words">What was said beside name and day.</param>
    /// <param name="isNeeded">Whether nobody would be left to lead on a day to come.</param>
    /// <returns>Null where somebody has to take over, or somebody is said to, and it is not plain who.</returns>
    public static Succession? Read(Turn turn, Tie tie, DateOnly day, string words, bool isNeeded)
    {
        if (!isNeeded && !tie.Leads)
            return new Succession(null, words);
        if (Among(Candidates(turn, tie, day)).In(turn, words, Stands.Anywhere) is Found<Person>.One(var who, var before, var after))
        {
            foreach (var mark in turn.Texts.SuccessionWords)
            {
                var (early, late) = (before.TrimEnd(s_between), after.TrimStart(s_between));
                if (late.Length == 0 && early.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                    return new Succession(who, early[..^mark.Length].TrimEnd(s_between));
                if (late.Equals(mark, StringComparison.OrdinalIgnoreCase))
                    return new Succession(who, early);
            }
        }

        return isNeeded || turn.Texts.SuccessionWords.Any(mark => words.Contains(mark, StringComparison.OrdinalIgnoreCase))
            ? null
            : new Succession(null, words);
    }
}
