using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Kept;

/// <summary>Puts a pseudonym where somebody is named in anybody's words.</summary>
internal sealed class Unnaming(IFreeTexts texts, Erasing person)
{
    /// <summary>What stands where a sentence stood.</summary>
    public const string Gone = "…";

    private static readonly FreeWords s_questions = FreeWords.All.First(words => words is { Table: "accounts", Column: "question" });

    /// <summary>What the program said to others, and keeps though it is said. It needs no word of a name but to name somebody.</summary>
    private static readonly FreeWords[] s_said = [new("transcript", "reply", AreJson: true), new("outbox", "body", AreJson: true)];

    public void Run()
    {
        // What somebody was about to say yes to would be another thing with other words in it: they say it again.
        texts.Change(s_questions, asked => s_questions.Have(asked, text => person.Names.Any(name => Unnamed.MayBeIn(text, name))) ? null : asked);
        foreach (var words in FreeWords.All)
            texts.Change(words, before => words.Change(before, Of));
        foreach (var words in s_said)
            texts.Change(words, before => words.Change(before, Unsaid), onlySaid: true);
    }

    /// <summary>A name may be a word of earlier pseudonyms (成員), and of this one.</summary>
    private string Of(string text) => person.Names.Aggregate(
        text, (rest, name) => Pseudonym.Around(rest, between => Unnamed.Of(between, [name], person.Pseudonym)));

    /// <summary>A sentence in which a name of two letters may stand still is gone: 高興改名為高星.</summary>
    private string Unsaid(string text)
    {
        var names = false;
        Pseudonym.Around(text, between =>
        {
            names = names || person.Names.Any(name => Unnamed.MayBeIn(between, name));
            return between;
        });
        return names ? Gone : text;
    }
}
