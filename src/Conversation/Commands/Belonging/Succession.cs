using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>Who takes over, as it is said beside the reason: 離職 接任 陳美麗, 離職，由陳美麗接任.</summary>
/// <param name="Who">The successor; null where nobody is needed, and so nobody was looked for.</param>
/// <param name="Why">What was said besides.</param>
internal sealed record Succession(Person? Who, string Why)
{
    private static readonly char[] s_between = [' ', '，', ',', '、', '；', ';', '。', '由'];

    /// <summary>Those of whom one may take over: who is in the community on the day after, or has to do with the programme.</summary>
    public static IReadOnlyList<Person> Candidates(Turn turn, Tie tie, DateOnly day) =>
    [
        .. (tie.Office is null ? turn.Records.People.MembersOf(tie.Community!.Id, day.AddDays(1)).Select(member => member.Person) : LedPeople.OfOffices(turn))
            .Where(person => person.Id != tie.Person.Id),
    ];

    /// <returns>Null where somebody has to take over, and nobody is named or it is not plain who.</returns>
    public static Succession? Read(Turn turn, Tie tie, DateOnly day, string words)
    {
        if (!IsNeeded(turn, tie, day))
            return new Succession(null, words);
        var candidates = Candidates(turn, tie, day);
        if (Naming.Find(words, candidates, person => PersonName.Forms(person.Name), Stands.Anywhere) is not Found<Person>.One(var who, var before, var after))
            return null;
        foreach (var mark in turn.Texts.SuccessionWords)
        {
            var (early, late) = (before.TrimEnd(s_between), after.TrimStart(s_between));
            if (late.Length == 0 && early.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                return new Succession(who, early[..^mark.Length].TrimEnd(s_between));
            if (late.Equals(mark, StringComparison.OrdinalIgnoreCase))
                return new Succession(who, early);
        }

        return null;
    }

    /// <summary>Whether nobody would be left to convene, to recommend, or to have the office.</summary>
    private static bool IsNeeded(Turn turn, Tie tie, DateOnly day)
    {
        var next = day.AddDays(1);
        var holders = tie.Office is { } office ? turn.Records.People.HoldersOf(office, next) : [.. turn.Records.ConvenersOf(tie.Community!.Id, next)];
        return holders.Count > 0 && holders.All(holder => holder.Id == tie.Person.Id);
    }
}
