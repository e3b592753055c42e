namespace CommunityBot.Typing;

/// <summary>
/// Letters that are one, written in two ways: 臺 and 台, 羣 and 群. In the name of a school or a community they make no difference; people
/// may be told apart by them.
/// </summary>
public static class SameLetters
{
    private const string Pairs = "臺台羣群裏裡峯峰衆眾綫線麪麵啓啟爲為敎教靑青淸清眞真敍敘卽即旣既鄕鄉郞郎硏研産產";

    private static readonly Dictionary<char, char> s_usual = Pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>What names are compared by where such letters make no difference.</summary>
    public static NameKey Key(string name) => NameKey.Of(Usual(NameKey.Of(name).Value));

    /// <summary>Each letter as it is usually written.</summary>
    internal static string Usual(string key) => string.Concat(key.Select(sign => s_usual.GetValueOrDefault(sign, sign)));

    public static bool AreSame(string name, string other) => name == other || Key(name) == Key(other);
}
