using CommunityBot.Messages;
using YamlDotNet.RepresentationModel;

namespace CommunityBot.Files.Formats;

/// <summary>
/// The entries under one heading of a file. What is wrong is noted and reading goes on with an empty value, so that one
/// look finds everything; nobody uses the values once something was noted.
/// </summary>
public sealed class YamlSection
{
    private readonly YamlMappingNode _entries;
    private readonly Action<YamlNode, string, BothLanguages> _note;

    /// <param name="entries">Empty when the heading itself is missing.</param>
    /// <param name="note">Takes the place, what was found and what was expected.</param>
    /// <param name="keys">Every key that may stand here.</param>
    public YamlSection(YamlMappingNode entries, Action<YamlNode, string, BothLanguages> note, params IReadOnlyList<string> keys)
    {
        (_entries, _note) = (entries, note);
        foreach (var key in entries.Children.Keys.Where(key => key is not YamlScalarNode { Value: { } name } || !keys.Contains(name)))
            note(key, key.ToString(), new BothLanguages($"這些欄位之一：{string.Join('、', keys)}", $"one of {string.Join(", ", keys)}"));
    }

    public YamlNode Place => _entries;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Where the value of a key stands, or else the section.</summary>
    public YamlNode PlaceOf(string key) => Find(key) ?? _entries;

    /// <summary>The text, or nothing when the key is left out.</summary>
    public string? TextIfAny(string key, BothLanguages expected)
    {
        if (Find(key) is not { } node)
            return null;
        if (node is YamlScalarNode { Value: { } text } && text.Trim().Length > 0)
            return text.Trim();
        _note(node, node is YamlScalarNode ? key + ":" : node.ToString(), expected);
        return "";
    }

    public string Text(string key, BothLanguages expected) => TextIfAny(key, expected) ?? Missing(key, expected, "");

    /// <summary>One text, or a list of them.</summary>
    public IReadOnlyList<string> Texts(string key, BothLanguages expected)
    {
        if (Find(key) is not YamlSequenceNode { Children.Count: > 0 } list)
            return [Text(key, expected)];
        foreach (var item in list.Children.Where(item => item is not YamlScalarNode { Value: { } text } || string.IsNullOrWhiteSpace(text)))
            _note(item, item.ToString(), expected);
        return [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")];
    }

    public T Value<T>(string key, Func<string, T?> read, BothLanguages expected)
        where T : struct
    {
        if (TextIfAny(key, expected) is not { } text)
            return Missing(key, expected, default(T));
        if (read(text) is { } value)
            return value;
        if (text.Length > 0)
            _note(_entries.Children[key], text, expected);
        return default;
    }

    /// <summary>The value, or null when the key is left out.</summary>
    public T? ValueIfAny<T>(string key, Func<string, T?> read, BothLanguages expected)
        where T : struct => Find(key) is null ? null : Value(key, read, expected);

    /// <summary>A list of values such as <c>[08-01, 02-01]</c>; at least one is expected.</summary>
    public IReadOnlyList<T> Values<T>(string key, Func<string, T?> read, BothLanguages expected)
        where T : struct
    {
        if (Find(key) is null or YamlSequenceNode { Children.Count: 0 })
            return Missing<IReadOnlyList<T>>(key, expected, []);
        var entries = Words(key).Select(entry => (entry.Word, entry.Place, Value: read(entry.Word))).ToList();
        foreach (var (word, place, _) in entries.Where(entry => entry.Value is null))
            _note(place, word, expected);
        return [.. entries.Select(entry => entry.Value).OfType<T>()];
    }

    /// <summary>One of a few words, or null when the key is left out.</summary>
    public T? OneOfIfAny<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => ValueIfAny(key, Reading(words), OneOfThese(words.Keys));

    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => Value(key, Reading(words), OneOfThese(words.Keys));

    /// <summary>A list of a few words; none when the key is left out.</summary>
    public IReadOnlyList<T> AnyOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => [.. References(key, [.. words.Keys]).Select(word => words[word])];

    /// <summary>A list of ids that were given elsewhere in the file; none when the key is left out.</summary>
    public IReadOnlyList<string> References(string key, IReadOnlyCollection<string> known)
    {
        foreach (var (word, place) in Words(key).Where(entry => !known.Contains(entry.Word)))
            _note(place, word, OneOfThese(known));
        return [.. Words(key).Select(entry => entry.Word).Where(known.Contains)];
    }

    /// <summary>An id that was given elsewhere in the file, or null when the key is left out.</summary>
    public string? ReferenceIfAny(string key, IReadOnlyCollection<string> known)
    {
        if (TextIfAny(key, OneOfThese(known)) is not { } word)
            return null;
        if (word.Length > 0 && !known.Contains(word))
            _note(_entries.Children[key], word, OneOfThese(known));
        return word;
    }

    public string Reference(string key, IReadOnlyCollection<string> known) => ReferenceIfAny(key, known) ?? Missing(key, OneOfThese(known), "");

    /// <summary>Notes that something here does not fit what stands beside it.</summary>
    public void Note(string key, string found, BothLanguages expected) => _note(Find(key) ?? _entries, found, expected);

    public void Note(YamlNode place, string found, BothLanguages expected) => _note(place, found, expected);

    /// <summary>The section, or null when the key is left out.</summary>
    public YamlSection? SectionIfAny(string key, params IReadOnlyList<string> keys) => Find(key) is null ? null : Section(key, keys);

    /// <summary>The sections of a list; none when the key is left out.</summary>
    public IReadOnlyList<YamlSection> ListIfAny(string key, params IReadOnlyList<string> keys) => Find(key) is null ? [] : List(key, keys);

    public YamlSection Section(string key, params IReadOnlyList<string> keys) => Find(key) switch
    {
        YamlMappingNode entries => new YamlSection(entries, _note, keys),
        null => new YamlSection(Missing(key, Entries(keys), new YamlMappingNode()), Ignore, keys),
        var other => Wrong(other, keys),
    };

    /// <summary>The sections of a list; at least one is expected.</summary>
    public IReadOnlyList<YamlSection> List(string key, params IReadOnlyList<string> keys)
    {
        if (Find(key) is YamlSequenceNode { Children.Count: > 0 } list)
            return [.. list.Children.Select(item => item is YamlMappingNode entries ? new YamlSection(entries, _note, keys) : Wrong(item, keys))];
        if (Find(key) is { } other)
            _note(other, key + ":", ListOf(keys));
        else
            Missing(key, ListOf(keys), 0);
        return [];
    }

    /// <summary>A list of words such as <c>[例會, 例行]</c>; none when the key is left out.</summary>
    public IReadOnlyList<(string Word, YamlNode Place)> Words(string key)
    {
        var expected = new BothLanguages("用方括號列出的詞，例如 [例會, 例行]", "a list of words, such as [meeting, routine]");
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                foreach (var item in list.Children.Where(item => item is not YamlScalarNode { Value.Length: > 0 }))
                    _note(item, item.ToString(), expected);
                return [.. list.Children.OfType<YamlScalarNode>().Select(word => (word.Value ?? "", (YamlNode)word))];
            case var other:
                _note(other, other.ToString(), expected);
                return [];
        }
    }

    private YamlNode? Find(string key) => _entries.Children.TryGetValue(key, out var node) ? node : null;

    private static void Ignore(YamlNode place, string found, BothLanguages expected)
    {
        // The heading was noted as missing; what it lacks in turn is no news.
    }

    private static Func<string, T?> Reading<T>(IReadOnlyDictionary<string, T> words)
        where T : struct => text => words.TryGetValue(text, out var value) ? value : null;

    private static BothLanguages OneOfThese(IEnumerable<string> words) =>
        new($"這些之一：{string.Join('、', words)}", $"one of {string.Join(", ", words)}");

    private static BothLanguages Entries(IReadOnlyList<string> keys) =>
        new($"底下列出 {string.Join('、', keys)} 的一段", $"a section with {string.Join(", ", keys)}");

    private static BothLanguages ListOf(IReadOnlyList<string> keys) =>
        new($"一份清單，每項以「- 」開頭，有 {string.Join('、', keys)}", $"a list whose items start with '- ' and have {string.Join(", ", keys)}");

    private YamlSection Wrong(YamlNode place, IReadOnlyList<string> keys)
    {
        _note(place, place.ToString(), Entries(keys));
        return new YamlSection(new YamlMappingNode(), Ignore, keys);
    }

    private T Missing<T>(string key, BothLanguages expected, T instead)
    {
        _note(_entries, "", new BothLanguages($"「{key}」：{expected.Chinese}", $"'{key}': {expected.English}"));
        return instead;
    }
}
