using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Kept;

/// <summary>
/// Takes somebody's reasons of leave and of being late out of what others were told of them, and of what others said to note them: out of
/// every line with the name in it, also where a namesake has it too. What stood beside the name goes out of what the program showed.
/// </summary>
/// <param name="texts">Where the words are.</param>
/// <param name="person">Who it is.</param>
/// <param name="name">What they are called until now.</param>
internal sealed class ToldReasons(IFreeTexts texts, Erasing person, NameKey name)
{
    private static readonly FreeWords[] s_told =
        [new("transcript", "said"), new("transcript", "reply", AreJson: true), new("outbox", "body", AreJson: true), new("live_cards", "shown")];

    /// <summary>Where the program showed them to others.</summary>
    private static readonly FreeWords[] s_shown =
        [new("transcript", "reply", AreJson: true), new("outbox", "body", AreJson: true), new("live_cards", "shown")];

    /// <param name="reasons">All of theirs.</param>
    public void Run(IEnumerable<string> reasons)
    {
        TakeOut(reasons, s_told);
        TakeOut(person.Beside, s_shown);
    }

    private void TakeOut(IEnumerable<string> told, FreeWords[] where)
    {
        var longestFirst = told.Where(one => one.Length > 0).Distinct().OrderByDescending(one => one.Length).ToList();
        NameKey[] names = [name, .. person.Names];
        if (longestFirst.Count == 0)
            return;
        foreach (var words in where)
        {
            texts.Change(words, before =>
            {
                var after = words.Change(
                    before, text => longestFirst.Aggregate(text, (rest, one) => rest.Replace(one, Unnaming.Gone, StringComparison.Ordinal)));
                return after != before && words.Have(before, text => names.Any(one => Unnamed.MayBeIn(text, one))) ? after : before;
            });
        }
    }
}
