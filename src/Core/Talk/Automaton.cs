namespace CommunityBot.Talk;

/// <summary>
/// All sentences of a talk book at once. What is typed is gone through once, from the first token to the last, with every sentence
/// that still fits: the work grows with the tokens, however many ways there are to read them.
/// </summary>
internal sealed class Automaton
{
    private readonly List<State> _states = [];

    /// <summary>Where sentences begin, by their first word; those that begin with a gap, or may be empty, by null.</summary>
    private readonly ILookup<string?, int> _starts;

    /// <param name="phrases">Earlier ones win over later ones that fit as well.</param>
    public Automaton(IEnumerable<Phrase> phrases)
    {
        var first = phrases.Select((phrase, index) => Add(phrase, Put(new State.End(index)))).ToList();
        _starts = first.SelectMany(Beginnings).Distinct().ToLookup(state => (_states[state] as State.Word)?.Text);
    }

    /// <summary>The sentences that fit all tokens from one up to another, those with more words of their own first.</summary>
    public IReadOnlyList<Fit> Whole(Gaps gaps, IReadOnlyList<Token> tokens, int from, int to)
    {
        var fits = new List<Fit>();
        var waiting = new Dictionary<int, List<Path>>();
        foreach (var start in _starts[null].Concat(from < to ? _starts[tokens[from].Text] : []))
            Wait(waiting, from, new Path(start, 0, null));
        for (var at = from; at <= to; at++)
        {
            if (!waiting.Remove(at, out var paths))
                continue;
            var seen = new HashSet<int>();
            foreach (var path in paths.OrderByDescending(path => path.Words).ThenBy(path => path.Splits))
                Follow(path, seen, waiting, fits, gaps, tokens, at, to);
        }

        return [.. fits.OrderByDescending(fit => fit.Words).ThenBy(fit => fit.Index)];
    }

    private void Follow(
        Path path, HashSet<int> seen, Dictionary<int, List<Path>> waiting, List<Fit> fits, Gaps gaps, IReadOnlyList<Token> tokens, int at, int to)
    {
        if (!seen.Add(path.State))
            return;
        switch (_states[path.State])
        {
            case State.Word(var text, var next) when at < to && tokens[at].Text == text:
                Wait(waiting, at + 1, path with { State = next, Words = path.Words + 1 });
                break;
            case State.Gap(var slot, var next):
                var splits = slot == Slot.Rest && at < to && !gaps.IsApart(at) ? path.Splits + 1 : path.Splits;
                foreach (var (end, words) in slot == Slot.Rest ? gaps.Rest(at, to) : gaps.From(slot, at).Where(fitting => fitting.End <= to))
                    Wait(waiting, end, path with { State = next, Splits = splits, Filled = new Filled(slot, words, path.Filled) });
                break;
            case State.Fork(var ways):
                foreach (var way in ways)
                    Follow(path with { State = way }, seen, waiting, fits, gaps, tokens, at, to);
                break;
            case State.End(var index) when at == to:
                fits.Add(new Fit(index, path.Words, path.Filled));
                break;
        }
    }

    private static void Wait(Dictionary<int, List<Path>> waiting, int at, Path path)
    {
        if (!waiting.TryGetValue(at, out var paths))
            waiting.Add(at, paths = []);
        paths.Add(path);
    }

    private IEnumerable<int> Beginnings(int state) => _states[state] is State.Fork fork ? fork.Ways.SelectMany(Beginnings) : [state];

    private int Add(Phrase phrase, int next) => phrase switch
    {
        Phrase.Word word => Put(new State.Word(word.Text, next)),
        Phrase.Gap gap => Put(new State.Gap(gap.Slot, next)),
        Phrase.All all => all.Parts.Reverse().Aggregate(next, (then, part) => Add(part, then)),
        Phrase.Either either => Put(new State.Fork([.. either.Ways.Select(way => Add(way, next))])),
        _ => throw new ArgumentOutOfRangeException(nameof(phrase), phrase, "A new phrase needs states here."),
    };

    private int Put(State state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    /// <summary>A sentence that fits.</summary>
    /// <param name="Index">Which, in the order in which they were given.</param>
    /// <param name="Words">How many words of its own it has.</param>
    /// <param name="Filled">What stands in its gaps, the last first.</param>
    public readonly record struct Fit(int Index, int Words, Filled? Filled);

    public sealed record Filled(Slot Slot, string Text, Filled? Before);

    /// <param name="State">Where it is.</param>
    /// <param name="Words">How many words of its own the sentence has had.</param>
    /// <param name="Filled">What stands in its gaps, the last first.</param>
    /// <param name="Splits">How often what is left begins within a word: 張大同 勤益科大 is no 張大 and 同 勤益科大.</param>
    private readonly record struct Path(int State, int Words, Filled? Filled, int Splits = 0);

    private abstract record State
    {
        public sealed record Word(string Text, int Next) : State;

        public sealed record Gap(Slot Slot, int Next) : State;

        public sealed record Fork(IReadOnlyList<int> Ways) : State;

        public sealed record End(int Index) : State;
    }
}
