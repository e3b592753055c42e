namespace CommunityBot.Talk;

/// <summary>Takes particles and courtesies, questions and what calls off from the end of an utterance, one after the other.</summary>
internal sealed class Endings(Listener listener, Utterance said, Gaps gaps)
{
    /// <summary>No particle has more tokens.</summary>
    private const int LongestForm = 8;

    /// <summary>Nobody ends with more particles.</summary>
    private const int MostForms = 8;

    private readonly Dictionary<int, IReadOnlyList<Ending>> _known = [];

    /// <summary>How it may end, the most of it taken for the ending first; the last has none.</summary>
    /// <param name="from">The first token that may belong to the ending.</param>
    public IReadOnlyList<Ending> From(int from)
    {
        if (_known.TryGetValue(from, out var known))
            return known;
        var endings = new List<Ending>();
        for (Ending? ending = None(); ending is not null && endings.Count <= MostForms; ending = Longer(from, ending))
            endings.Add(ending);
        endings.Reverse();
        _known.Add(from, endings);
        return endings;
    }

    public Ending None() => new(said.Tokens.Count, said.Words.TrimEnd() is [.., '?' or '？'], CallsOff: false);

    /// <summary>With one form more taken for the ending; null where there is none.</summary>
    public Ending? Longer(int from, Ending ending)
    {
        for (var at = Math.Max(from, ending.To - LongestForm); at < ending.To; at++)
        {
            if (Fits(listener.Asking, at, ending))
                return ending with { To = at, Asks = true };
            if (Fits(listener.CallingOff, at, ending))
                return ending with { To = at, CallsOff = true };
            if (said.IsApart(at) && Fits(listener.CallingOffApart, at, ending))
                return ending with { To = at, CallsOff = true, IsApart = true };
            if (Fits(listener.After, at, ending))
                return ending with { To = at };
        }

        return null;
    }

    private bool Fits(Automaton automaton, int at, Ending ending) => automaton.Whole(gaps, said.Tokens, at, ending.To).Count > 0;
}
