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
    private static readonly char[] s_between = [' ', '，', ',', '、', '；', ';', '。', '由'];

    /// <summary>Those of whom one may take over: who is in the community by then, or has, or will have, to do with the programme.</summary>
    public static IReadOnlyList<Person> Candidates(Turn turn, Tie tie, DateOnly day) => tie.Office is null
        ? Candidates(turn, tie.Community!.Id, tie.Person.Id, day.AddDays(1))
        : Others(LedPeople.OfOffices(turn).Concat(LedPeople.Coming(turn)), tie.Person.Id);

    /// <summary>Who is in the community on that day, or comes later: they convene from that day on, whenever they were to begin.</summary>
    public static IReadOnlyList<Person> Candidates(Turn turn, CommunityId community, PersonId insteadOf, DateOnly from) => Others(
        turn.Records.People.EverIn(community).Where(place => place.Days.Reaches(from)).Select(place => place.Person), insteadOf);

    private static IReadOnlyList<Person> Others(IEnumerable<Person> people, PersonId insteadOf) =>
        [.. people.Where(person => person.Id != insteadOf && person.DeletedOn is null).DistinctBy(person => person.Id)];

    /// <summary>Asks who it is, with a button for each who may.</summary>
    public static Reply Ask(Turn turn, string text, string said, IReadOnlyList<Person> candidates)
    {
        var (names, before) = (new Namesakes(candidates), WithoutHeirs(turn, said));
        return candidates.Count > 0
            ? Reply.Offer(text, [.. candidates.Take(Limits.Buttons).Select(names.Shown).Select(one => Choice.Saying(
                one, Joined.Words(turn.Word, before, turn.Texts.SuccessionWords[0], one)))])
            : Reply.Say(text, turn.Button(CommandIds.JoinCommunity), turn.Button(CommandIds.Help));
    }

    /// <summary>Up to where it was said who takes over: the one who is chosen now does, whoever was named.</summary>
    private static string WithoutHeirs(Turn turn, string said)
    {
        var ends = turn.Texts.SuccessionWords.Select(mark => said.IndexOf(mark, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0);
        return said[..ends.DefaultIfEmpty(said.Length).Min()].TrimEnd(s_between);
    }

    /// <summary>Whether more than one of those is said to take over.</summary>
    public static bool NamesSeveral(Turn turn, string said, IReadOnlyList<Person> candidates) =>
        turn.Texts.SuccessionWords.Any(mark => said.Contains(mark, StringComparison.OrdinalIgnoreCase))
        && NameKey.Of(said).Value is var heirs && candidates.Count(one => heirs.Contains(NameKey.Of(one.Name).Value, StringComparison.Ordinal)) > 1;

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
        if (Naming.Find(words, Candidates(turn, tie, day), person => PersonName.Forms(person.Name), Stands.Anywhere).ToldApartBy(ToldApart.Words)
            is Found<Person>.One(var who, var before, var after))
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
