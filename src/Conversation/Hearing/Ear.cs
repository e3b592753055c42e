using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Hearing;

/// <summary>
/// Hears the command in a message, from its words alone and before the records are looked at. Only what was understood whole comes
/// without a <see cref="Doubt"/>. The work grows with the length of the message.
/// </summary>
public sealed class Ear(IReadOnlyList<TalkBook> books)
{
    /// <summary>An answer in few words has none that make a condition or a denial of it: 如果下雨就 5/28.</summary>
    private const int ShortTalk = 20;

    private readonly IReadOnlyList<Listener> _listeners = [.. books.Select(book => new Listener(book))];

    /// <param name="folded">Folded words (see <see cref="TypedText.Fold"/>).</param>
    /// <param name="known">Names that are known to stand in them; none as long as nobody has looked.</param>
    public Heard Hear(string folded, KnownNames? known = null)
    {
        if (folded is ['/', ..] && Ordered(folded) is { } commanded)
            return commanded with { IsCommanded = true };
        var words = Unquoted(folded).TrimStart('!', '！');
        if (CommandNames.AtStart(words) is { IsOrder: true, Name.Command: not CommandIds.Undo } order && words[order.Length..].All(IsPlain))
            return NamedCommand.Whole(words, order, words.Length) with { Manner = Manner.Order };
        var said = Utterance.Of(words);
        var listening = _listeners.Select(listener => new Listened(listener.Book.Language, listener.Listen(said, known), said)).ToList();
        var heard = First(listening, SmallTalk)
            ?? First(listening, one => SecondThoughts.On(one, AtStart(one)))
            ?? First(listening, one => SecondThoughts.On(one, Mixed(one)))
            ?? First(listening, one => SecondThoughts.On(one, NamedCommand.Inside(one)))
            ?? First(listening, Unknown)
            ?? new Heard { Words = words };
        return heard with
        {
            Rejoinder = listening.Select(one => one.Listening.Rejoinder()).FirstOrDefault(rejoinder => rejoinder is not null),
            Wavers = listening.Exists(one => one.Listening.Wavers()),
        };
    }

    /// <summary>Whether words that may be any, such as a reason, read like talk about what is to be done: 再說, 如果他願意.</summary>
    public bool IsTalk(string folded) => ListenTo(folded).Any(listening => listening.IsTalk());

    /// <summary>Whether words that are to name somebody or something have such talk in them.</summary>
    public bool HasTalk(string folded) => ListenTo(folded).Any(listening => listening.HasTalk());

    /// <summary>Whether the words are nothing but an answer to a question: 好, 算了, 同上.</summary>
    public bool IsRejoinder(string folded) => ListenTo(folded).Any(listening => listening.Rejoinder() is not null);

    private IEnumerable<Listening> ListenTo(string folded) => _listeners.Select(listener => listener.Listen(Utterance.Of(folded)));

    /// <summary>The command whose word the words start with, whatever follows, as after a slash or behind a button.</summary>
    public static Heard? Ordered(string folded)
    {
        var words = Unquoted(folded).TrimStart('/', '!', '！');
        return CommandNames.AtStart(words) is { } found ? NamedCommand.Whole(words, found, words.Length) with { Manner = Manner.Order } : null;
    }

    private static Heard? First(IEnumerable<Listened> listening, Func<Listened, Heard?> hear) =>
        listening.Select(hear).FirstOrDefault(heard => heard is not null);

    private static Heard? SmallTalk(Listened heard) => heard.Listening.SmallTalk() is { } small
        ? new Heard { Words = heard.Said.Words, SmallTalk = small, Language = heard.Language }
        : null;

    /// <summary>A sentence, or a command's word, at the start or after polite forms.</summary>
    private static Heard? AtStart(Listened heard)
    {
        Heard? offered = null;
        foreach (var from in heard.Listening.Beginnings())
        {
            var found = heard.NamedAt(from) is { } any && any.Name.Language == heard.Language ? any : null;
            if (found is not null && found.At + found.Length == heard.Said.Words.Length)
                return NamedCommand.AtStart(heard, found);
            var (sentence, isOffered) = Sentence(heard, from);
            if (sentence is { Doubt: Doubt.CalledOff } && found is not null && NamedCommand.AtStart(heard, found) is { Doubt: Doubt.None } own)
                return own;
            if (sentence is not null && !isOffered)
                return sentence;
            if (found is not null && NamedCommand.AtStart(heard, found) is var command && (sentence is null || heard.IsAll(found) || IsOrder(command)))
                return command;
            offered ??= sentence;
        }

        return offered;
    }

    /// <summary>Whether it is one that leaves no word without a meaning.</summary>
    private static bool IsOrder(Heard command) => command is { Manner: Manner.Order, Doubt: not Doubt.Unread };

    /// <summary>我要 leave: polite forms of one language and a command of the other, where no sentence was found.</summary>
    private static Heard? Mixed(Listened heard) =>
        heard.Listening.Beginnings().Select(heard.NamedAt).FirstOrDefault(found => found is not null) is { } found ? NamedCommand.AtStart(heard, found) : null;

    /// <summary>
    /// What is meant without as much of the ending as can be; a sentence that has the whole ending as its own asks nothing. What is only
    /// near comes last.
    /// </summary>
    private static (Heard? Heard, bool IsOffered) Sentence(Listened heard, int from)
    {
        var endings = heard.Listening.Endings(from);
        (Heard? Heard, bool IsOffered) offered = (null, false);
        for (var at = 0; at < endings.Count; at++)
        {
            if (heard.Listening.Meaning(from, endings[at].To) is not { } meaning)
                continue;
            var hasAll = at > 0 && at == endings.Count - 1;
            var meant = (Meant(meaning, hasAll ? Doubt.None : NamedCommand.DoubtIn(endings[0])), meaning.Intent.IsOffered);
            if (!meaning.Intent.IsOffered)
                return meant;
            offered = offered.Heard is null ? meant : offered;
        }

        return offered;

        Heard Meant(Meaning meaning, Doubt doubt) => new()
        {
            Words = heard.Said.Words,
            Manner = Manner.Sentence,
            Command = meaning.Intent.Command,
            Language = heard.SpokenLanguage,
            Arguments = meaning.Arguments,
            Doubt = doubt == Doubt.None && meaning.Intent.IsOffered ? Doubt.Offered : doubt,
        };
    }

    /// <summary>No command, but words that ask or decline something.</summary>
    private static Heard? Unknown(Listened heard)
    {
        if (heard.Said.Tokens.Count == 0)
            return null;
        var doubt = NamedCommand.DoubtIn(heard.Listening.Ending(0)) is var ending and not Doubt.None ? ending
            : heard.Listening.BeginsToAsk(0) ? Doubt.Asked
            : heard.Listening.BeginsWithNot(0) ? Doubt.CalledOff
            : heard.Said.Tokens.Count <= ShortTalk && heard.Said.Tokens.Any(heard.Listening.IsDoubtful) ? Doubt.Unread
            : Doubt.None;
        return doubt == Doubt.None ? null : new Heard { Words = heard.Said.Words, Language = heard.Language, Doubt = doubt };
    }

    /// <summary>What nothing can be read into but numbers.</summary>
    private static bool IsPlain(char c) => char.IsAsciiDigit(c) || c is ' ' or '#';

    /// <summary>The command as copied from a sentence that quotes it: 「簽到 4821」.</summary>
    private static string Unquoted(string words)
    {
        var inner = words.TrimStart('「', '『', '“', '"');
        return inner.Length == words.Length ? words : inner.TrimEnd('」', '』', '”', '"', '。', '.');
    }
}
