using System.Globalization;
using System.Text;

namespace CommunityBot.Talk;

/// <summary>Finds out what one utterance means, by the sentences of one language.</summary>
public sealed class Listening
{
    /// <summary>Nobody says a command in more tokens; longer talk is not looked through.</summary>
    private const int Longest = 60;

    /// <summary>No polite form and no particle has more tokens.</summary>
    private const int LongestForm = 8;

    /// <summary>Nobody begins with more polite forms, or ends with more particles.</summary>
    private const int MostForms = 8;

    private const int LongestHardlyKept = 4;

    /// <summary>No words that turn what is said have more tokens: two days with times, and a word between them.</summary>
    private const int LongestTurn = 16;

    private readonly Listener _listener;
    private readonly Utterance _said;
    private readonly Gaps _gaps;
    private readonly Endings _endings;

    internal Listening(Listener listener, Utterance said, KnownNames known)
    {
        (_listener, _said, _gaps) = (listener, said, new Gaps(said, listener.Book, known));
        _endings = new Endings(listener, said, _gaps);
    }

    /// <summary>Nods, thanks and the like, and what is only made of emoji.</summary>
    public SmallTalk? SmallTalk()
    {
        if (_said.Tokens.Count == 0)
            return _said.Words.Length <= Longest && _said.Words.EnumerateRunes().Any(IsEmoji) ? Talk.SmallTalk.Fine : null;
        return Courteous(_listener.SmallTalk) is { } fit ? _listener.KindOf(fit) : null;
    }

    /// <summary>What it says to a question, where it says nothing of its own.</summary>
    public Rejoinder? Rejoinder()
    {
        if (_said.Tokens.Count > 2 * LongestForm || Ending(0).Asks)
            return null;
        var rejoinder = Courteous(_listener.Rejoinders) is { } fit ? _listener.RejoinderOf(fit) : (Rejoinder?)null;
        return rejoinder == Talk.Rejoinder.Yes && Ending(0) is { CallsOff: true, IsApart: false } ? Talk.Rejoinder.No : rejoinder;
    }

    /// <summary>
    /// Whether it begins as what puts right an answer that was given before, takes itself back at its end, or has words in it that are hardly
    /// an answer.
    /// </summary>
    public bool Wavers() => BeginsWith(_listener.Instead, 0) || Ending(0).CallsOff || (_said.Tokens.Count <= Longest && HasHardlyKept());

    /// <summary>Whether words that stand where any may, as a reason does, read like talk about what is to be done: 再說, 如果他願意.</summary>
    public bool IsTalk() => Rejoinder() is not null || Wavers() || BeginsWith(_listener.Doubting, 0);

    /// <summary>The same of words that name somebody or something, in which no such talk stands anywhere: 王曉明還沒改.</summary>
    public bool HasTalk() => IsTalk() || Ending(0).Asks || BeginsWithNot(0)
        || Enumerable.Range(0, Math.Min(_said.Tokens.Count, Longest)).Any(at => BeginsWith(_listener.Doubting, at));

    private bool HasHardlyKept() => Enumerable.Range(0, _said.Tokens.Count).Any(at => Enumerable.Range(1, LongestHardlyKept)
        .Any(most => _listener.Book.HardlyKept.Contains(string.Concat(_said.Tokens.Skip(at).Take(most).Select(token => token.Text)))));

    /// <summary>Where what is said may begin: at the first token, and after each polite form.</summary>
    public IEnumerable<int> Beginnings()
    {
        int? from = 0;
        for (var forms = 0; from < _said.Tokens.Count && forms <= MostForms; forms++)
        {
            yield return from.Value;
            from = AfterPoliteness(from.Value);
        }
    }

    /// <summary>How it ends.</summary>
    /// <param name="from">The first token that may belong to the ending.</param>
    public Ending Ending(int from) => Endings(from)[0];

    /// <summary>How it may end, the most of it taken for the ending first; the last has none.</summary>
    public IReadOnlyList<Ending> Endings(int from) => _endings.From(from);

    /// <summary>What these tokens mean as a whole; null when no sentence of the book fits.</summary>
    public Meaning? Meaning(int from, int to) => to - from is > 0 and <= Longest && Fits(_listener.Sentences, from, to) is [var fit, ..]
        ? new Meaning(_listener.IntentOf(fit), Filled(_listener.IntentOf(fit).Arguments, fit.Filled))
        : null;

    /// <summary>The day in what stands before a command's word, where nothing else does; null where something else stands there.</summary>
    public string? Framed(int from, int to) =>
        from >= to ? ""
        : to - from <= Longest && Fits(_listener.Frame, from, to) is [var fit, ..] ? Filled("{when}", fit.Filled)
        : null;

    /// <summary>The first of these tokens that fill such a gap, and how many there are; null where none do.</summary>
    public (string Text, int Tokens)? First(Slot slot, int from, int to) =>
        Enumerable.Range(from, Math.Clamp(to - from, 0, Longest))
            .SelectMany(at => _gaps.From(slot, at).Where(fits => fits.End <= to).Select(fits => ((string, int)?)(fits.Text, fits.End - at)))
            .FirstOrDefault();

    /// <summary>Whether something that fills such a gap begins at that token.</summary>
    public bool Begins(Slot slot, int at) => _gaps.From(slot, at).Count > 0;

    /// <summary>Whether it makes talk of what stands right behind a command's word.</summary>
    public bool IsDoubtful(Token token) => _listener.Book.Doubtful.Contains(token.Text);

    /// <summary>Whether what begins at that token, with no blank before it, is no reason.</summary>
    public bool BeginsTalk(int at) => _gaps.IsTalk(at);

    /// <summary>The token behind a name that is known and begins at that one; that one where none does.</summary>
    public int AfterKnownName(int at) => _gaps.AfterKnown(at);

    /// <summary>The first words that turn what is said from that token on; null where none do.</summary>
    public SecondThought? SecondThought(int from)
    {
        for (var at = from; at < Math.Min(_said.Tokens.Count, Longest); at++)
        {
            for (var to = Math.Min(at + LongestTurn, _said.Tokens.Count); to > at; to--)
            {
                if (Fits(_listener.Turning, at, to) is [var fit, ..])
                    return new SecondThought(at, to, KindOf(fit));
            }
        }

        return null;
    }

    /// <summary>Whether it begins as a question does.</summary>
    public bool BeginsToAsk(int from) => BeginsWith(_listener.AskingFirst, from);

    /// <summary>Whether it begins as what is not to be done.</summary>
    public bool BeginsWithNot(int from) => BeginsWith(_listener.NotFirst, from);

    /// <summary>The phrase that the whole is, but for the particles and courtesies at its end.</summary>
    private Automaton.Fit? Courteous(Automaton phrases)
    {
        if (_said.Tokens.Count > 2 * LongestForm)
            return null;
        for (var ending = _endings.None(); ending is { To: > 0 }; ending = _endings.Longer(0, ending))
        {
            if (Fits(phrases, 0, ending.To) is [var fit, ..])
                return fit;
        }

        return null;
    }

    private int? AfterPoliteness(int from)
    {
        for (var to = Math.Min(from + LongestForm, _said.Tokens.Count); to > from; to--)
        {
            if (Fits(_listener.Before, from, to).Count > 0)
                return to;
        }

        return null;
    }

    private static SecondThoughtKind KindOf(Automaton.Fit fit) => fit switch
    {
        { Index: 0 } => SecondThoughtKind.PutsRight,
        { Filled: null } => SecondThoughtKind.Wavers,
        _ => SecondThoughtKind.Chooses,
    };

    private bool BeginsWith(Automaton automaton, int from) =>
        Enumerable.Range(from + 1, Math.Max(0, Math.Min(LongestForm, _said.Tokens.Count - from))).Any(to => Fits(automaton, from, to).Count > 0);

    private static bool IsEmoji(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol;

    private IReadOnlyList<Automaton.Fit> Fits(Automaton automaton, int from, int to) => automaton.Whole(_gaps, _said.Tokens, from, to);

    private static string Filled(string arguments, Automaton.Filled? filled)
    {
        foreach (var slot in Enum.GetValues<Slot>())
        {
            var words = "";
            for (var one = filled; one is not null; one = one.Before)
            {
                if (one.Slot == slot)
                    words = words.Length == 0 ? one.Text : $"{one.Text} {words}";
            }

            arguments = arguments.Replace($"{{{slot.ToString().ToLowerInvariant()}}}", words, StringComparison.Ordinal);
        }

        return string.Join(' ', arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
