namespace CommunityBot.Typing;

/// <summary>
/// What names are compared by: two spellings of one name have the same key. The spelling itself is kept for showing.
/// <see cref="Spelling"/> says what makes no difference.
/// </summary>
public readonly record struct NameKey
{
    private NameKey(string value) => Value = value;

    public string Value { get; }

    public static NameKey Of(string name) => new(Spelling.Of(name).Key);

    public static bool AreSame(string name, string other) => name == other || Of(name) == Of(other);

    public override string ToString() => Value;
}
