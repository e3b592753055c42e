namespace CommunityBot.Typing;

/// <summary>
/// What names are compared by: two spellings of one name have the same key. The spelling itself is kept for showing.
/// <see cref="Spelling"/> says what makes no difference.
/// </summary>
public readonly record struct NameKey
{
    private NameKey(string value) => Value = value;

    public string Value { get; }

    /// <summary>Folded until nothing changes: marks that stood apart may come together by what was left out between them.</summary>
    public static NameKey Of(string name)
    {
        if (Spelling.IsItsOwnKey(name))
            return new(name);
        var key = Spelling.Of(name).Key;
        while (Spelling.Of(key).Key is var again && again != key)
            key = again;
        return new(key);
    }

    public static bool AreSame(string name, string other) => name == other || Of(name) == Of(other);

    public override string ToString() => Value;
}
