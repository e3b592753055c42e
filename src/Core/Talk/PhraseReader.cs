namespace CommunityBot.Talk;

/// <summary>What stands in a sentence of the talk book where something else must stand.</summary>
/// <param name="Expected">What it lacks, in words for whoever wrote it: <c>)</c>, a gap that is known.</param>
public sealed record PhraseFault(string Expected);

/// <summary>
/// Reads sentences as they are written in a talk book: <c>[我] {when} (不能|沒辦法) (去|到)</c>. In square brackets stands what may be
/// left out, in round ones what may be said for one another, in angle brackets words that have a name of their own, in braces a gap.
/// </summary>
public sealed class PhraseReader(IReadOnlyDictionary<string, Phrase> named)
{
    private string _text = "";
    private int _at;

    /// <returns>The phrase, or what is wrong with it.</returns>
    public (Phrase? Phrase, PhraseFault? Fault) Read(string text)
    {
        (_text, _at) = (text, 0);
        var (phrase, fault) = Ways();
        if (fault is null && _at < _text.Length)
            fault = new PhraseFault($"'{_text[_at]}'");
        return fault is null ? (phrase, null) : (null, fault);
    }

    private (Phrase? Phrase, PhraseFault? Fault) Ways()
    {
        var ways = new List<Phrase>();
        while (true)
        {
            var (parts, fault) = Parts();
            if (fault is not null)
                return (null, fault);
            ways.Add(parts!);
            if (_at == _text.Length || _text[_at] != '|')
                return (ways is [var only] ? only : new Phrase.Either(ways), null);
            _at++;
        }
    }

    private (Phrase? Phrase, PhraseFault? Fault) Parts()
    {
        var parts = new List<Phrase>();
        while (_at < _text.Length && !"|)]".Contains(_text[_at], StringComparison.Ordinal))
        {
            var (part, fault) = _text[_at] switch
            {
                '(' => Within(')'),
                '[' => MayBe(Within(']')),
                '{' => Gap(),
                '<' => Named(),
                _ => Words(),
            };
            if (fault is not null)
                return (null, fault);
            parts.Add(part!);
        }

        return (parts is [var only] ? only : new Phrase.All(parts), null);
    }

    private (Phrase? Phrase, PhraseFault? Fault) Within(char close)
    {
        _at++;
        var (inner, fault) = Ways();
        if (fault is not null)
            return (null, fault);
        if (_at == _text.Length || _text[_at] != close)
            return (null, new PhraseFault($"'{close}'"));
        _at++;
        return (inner, null);
    }

    private static (Phrase? Phrase, PhraseFault? Fault) MayBe((Phrase? Phrase, PhraseFault? Fault) inner) =>
        inner.Phrase is { } phrase ? (new Phrase.Either([phrase, Phrase.Nothing]), null) : inner;

    private (Phrase? Phrase, PhraseFault? Fault) Gap()
    {
        if (Name('}') is not { } name)
            return (null, new PhraseFault("'}'"));
        return Enum.TryParse<Slot>(name, ignoreCase: true, out var slot)
            ? (new Phrase.Gap(slot), null)
            : (null, new PhraseFault(string.Join('/', Enum.GetNames<Slot>().Select(known => $"{{{known.ToLowerInvariant()}}}"))));
    }

    private (Phrase? Phrase, PhraseFault? Fault) Named()
    {
        if (Name('>') is not { } name)
            return (null, new PhraseFault("'>'"));
        return named.TryGetValue(name, out var phrase) ? (phrase, null) : (null, new PhraseFault(string.Join('/', named.Keys.Select(known => $"<{known}>"))));
    }

    private string? Name(char close)
    {
        var end = _text.IndexOf(close, _at);
        if (end < 0)
            return null;
        var name = _text[(_at + 1)..end];
        _at = end + 1;
        return name;
    }

    private (Phrase? Phrase, PhraseFault? Fault) Words()
    {
        var start = _at;
        while (_at < _text.Length && !"([{<|)]>}".Contains(_text[_at], StringComparison.Ordinal))
            _at++;
        if (_at == start)
            return (null, new PhraseFault("a word"));
        return (new Phrase.All([.. Utterance.Of(_text[start.._at]).Tokens.Select(token => new Phrase.Word(token.Text))]), null);
    }
}
