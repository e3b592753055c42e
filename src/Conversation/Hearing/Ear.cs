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
    /// <summary>Commands behind whose word nothing stands but a code or a meeting: any other word is one that was not understood.</summary>
    private static readonly HashSet<string> s_wordless =
        [CommandIds.CheckIn, CommandIds.CheckOut, CommandIds.OpenSignIn, CommandIds.CloseSignIn];

    /// <summary>Commands that know 取消 as a word of their own.</summary>
    private static readonly HashSet<string> s_takingBack =
    [
        CommandIds.Calendar, CommandIds.Figures, CommandIds.HandIn, CommandIds.Presented, CommandIds.Record, CommandIds.Reminders,
        CommandIds.RequestPurchase, CommandIds.Spend,
    ];

    /// <summary>An answer in few words has none that make a condition or a denial of it: 如果下雨就 5/28.</summary>
    private const int ShortTalk = 20;

    private const string Please = "please";

    private readonly IReadOnlyList<Listener> _listeners = [.. books.Select(book => new Listener(book))];

    /// <param name="folded">Folded words (see <see cref="TypedText.Fold"/>).</param>
    /// <param name="known">Names that are known to stand in them; none as long as nobody has looked.</param>
    public Heard Hear(string folded, KnownNames? known = null)
    {
        if (folded is ['/', ..] && Ordered(folded) is { } commanded)
            return commanded with { IsCommanded = true };
        var words = Unquoted(folded).TrimStart('!', '！');
        if (CommandNames.AtStart(words) is { IsOrder: true, Name.Command: not CommandIds.Undo } order && words[order.Length..].All(IsPlain))
            return Named(words, order, words.Length) with { Manner = Manner.Order };
        var said = Utterance.Of(words);
        var listening = _listeners.Select(listener => new Listened(listener.Book.Language, listener.Listen(said, known), said)).ToList();
        var heard = First(listening, SmallTalk)
            ?? First(listening, one => SecondThoughts.On(one, AtStart(one)))
            ?? First(listening, one => SecondThoughts.On(one, Mixed(one)))
            ?? First(listening, one => SecondThoughts.On(one, Inside(one)))
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
        return CommandNames.AtStart(words) is { } found ? Named(words, found, words.Length) with { Manner = Manner.Order } : null;
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
                return Command(heard, found);
            var (sentence, isOffered) = Sentence(heard, from);
            if (sentence is { Doubt: Doubt.CalledOff } && found is not null && Command(heard, found) is { Doubt: Doubt.None } own)
                return own;
            if (sentence is not null && !isOffered)
                return sentence;
            if (found is not null && Command(heard, found) is var command && (sentence is null || heard.IsAll(found) || IsOrder(command)))
                return command;
            offered ??= sentence;
        }

        return offered;
    }

    /// <summary>Whether it is one that leaves no word without a meaning.</summary>
    private static bool IsOrder(Heard command) => command is { Manner: Manner.Order, Doubt: not Doubt.Unread };

    /// <summary>我要 leave: polite forms of one language and a command of the other, where no sentence was found.</summary>
    private static Heard? Mixed(Listened heard) =>
        heard.Listening.Beginnings().Select(heard.NamedAt).FirstOrDefault(found => found is not null) is { } found ? Command(heard, found) : null;

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
            var meant = (Meant(meaning, hasAll ? Doubt.None : DoubtIn(endings[0])), meaning.Intent.IsOffered);
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
        var doubt = DoubtIn(heard.Listening.Ending(0)) is var ending and not Doubt.None ? ending
            : heard.Listening.BeginsToAsk(0) ? Doubt.Asked
            : heard.Listening.BeginsWithNot(0) ? Doubt.CalledOff
            : heard.Said.Tokens.Count <= ShortTalk && heard.Said.Tokens.Any(heard.Listening.IsDoubtful) ? Doubt.Unread
            : Doubt.None;
        return doubt == Doubt.None ? null : new Heard { Words = heard.Said.Words, Language = heard.Language, Doubt = doubt };
    }

    /// <summary>A command whose word stands at the start, with what follows it.</summary>
    private static Heard Command(Listened heard, CommandNames.Found found)
    {
        var first = heard.Said.TokenAt(found.At + found.Length);
        var ending = Ending(heard, found, first);
        var named = Named(heard.Said.Words, found, DoubtIn(ending) != Doubt.None ? heard.EndOf(ending.To) : heard.Said.Words.Length) with
        {
            Manner = found.IsOrder ? Manner.Order : Manner.Start,
            Doubt = DoubtIn(ending) is var doubt and not Doubt.None ? doubt : !found.IsOrder && heard.IsTalk(first, ending.To) ? Doubt.Unread : Doubt.None,
        };
        if (named.Doubt == Doubt.CalledOff && ending.To == first && s_takingBack.Contains(named.Command!))
            return named with { Arguments = Listened.Trimmed(heard.Said.Words[(found.At + found.Length)..]), Doubt = Doubt.None };
        return s_wordless.Contains(named.Command!) ? Wordless(heard, named, first, ending.To) : named;
    }

    /// <summary>
    /// How what follows the command's word ends: whole texts may end in 取消, 打錯了 is why something is taken back, and spend correct is
    /// no question.
    /// </summary>
    private static Ending Ending(Listened heard, CommandNames.Found found, int first)
    {
        var ending = heard.Listening.Ending(first);
        var rest = heard.Said.Words.AsSpan(found.At + found.Length);
        var isOwn = ending.IsApart
            ? ending.To == first || Prose.Follows(found.Name.Command) || CommandVerbs.TakesBack(rest)
            : (found.IsOrder && ending.To == first && CommandVerbs.IsFirst(rest))
                || (ending.Asks && ending.To > first && found is { IsOrder: true, Name.Command: CommandIds.Minutes } && rest.EndsWith("怎麼辦"));
        return isOwn ? new Ending(heard.Said.Tokens.Count, Asks: false, CallsOff: false) : ending;
    }

    /// <summary>Such a command, with the code that follows it.</summary>
    private static Heard Wordless(Listened heard, Heard named, int first, int to)
    {
        if (first >= to)
            return named with { Arguments = "" };
        var known = heard.Listening.First(Slot.Code, first, to) ?? heard.Listening.First(Slot.Meeting, first, to);
        var isWhole = known?.Tokens == to - first;
        return named with { Arguments = known?.Text ?? "", Doubt = named.Doubt == Doubt.None && !isWhole ? Doubt.Unread : named.Doubt };
    }

    /// <summary>The one command whose word stands within a sentence.</summary>
    private static Heard? Inside(Listened heard)
    {
        if (CommandNames.Within(heard.Said.Words) is not { } found || found.Name.Language != heard.Language)
            return null;
        var name = heard.Said.TokenAt(found.At);
        var before = heard.Listening.Framed(heard.Listening.Beginnings().TakeWhile(from => from <= name).LastOrDefault(), name);
        var named = Command(heard, found);
        var unread = heard.Listening.BeginsToAsk(0) ? Doubt.Asked : Doubt.Unread;
        return named with
        {
            Manner = Manner.Inside,
            Arguments = before is null ? KnownWords.In(named.Arguments) : Joined.Words(before, named.Arguments),
            Doubt = named.Doubt == Doubt.None && (before is null || (s_wordless.Contains(found.Name.Command) && !IsNow(before))) ? unread : named.Doubt,
        };
    }

    private static Doubt DoubtIn(Ending ending) => ending switch
    {
        { CallsOff: true } => Doubt.CalledOff,
        { Asks: true } => Doubt.Asked,
        _ => Doubt.None,
    };

    /// <summary>Taking back goes on in the language of what is taken back: undo is typed among Chinese too.</summary>
    private static Heard Named(string words, CommandNames.Found found, int end) => new()
    {
        Words = words,
        Command = found.Name.Command,
        Language = found.Name.Command == CommandIds.Undo ? null : found.Name.Language,
        Arguments = Politely(found, Listened.Trimmed(words[Math.Min(found.At + found.Length, end)..end])),
    };

    /// <summary>Without the please at the end of an order, which is nobody's name; a text keeps it.</summary>
    private static string Politely(CommandNames.Found found, string arguments) =>
        !Prose.Follows(found.Name.Command) && arguments.EndsWith(Please, StringComparison.OrdinalIgnoreCase)
            && Stands.IsWordStart(arguments, arguments.Length - Please.Length)
            ? Listened.Trimmed(arguments[..^Please.Length])
            : arguments;

    /// <summary>One signs in now, not tomorrow.</summary>
    private static bool IsNow(string when) => when is "" or "今天" or "今日";

    /// <summary>What nothing can be read into but numbers.</summary>
    private static bool IsPlain(char c) => char.IsAsciiDigit(c) || c is ' ' or '#';

    /// <summary>The command as copied from a sentence that quotes it: 「簽到 4821」.</summary>
    private static string Unquoted(string words)
    {
        var inner = words.TrimStart('「', '『', '“', '"');
        return inner.Length == words.Length ? words : inner.TrimEnd('」', '』', '”', '"', '。', '.');
    }
}
