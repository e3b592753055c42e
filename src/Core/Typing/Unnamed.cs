using System.Text;

namespace CommunityBot.Typing;

/// <summary>Texts with other words where a name stood in them, however it was spelled there.</summary>
public static class Unnamed
{
    /// <param name="text">What somebody wrote.</param>
    /// <param name="names">The names.</param>
    /// <param name="instead">What stands there afterwards.</param>
    /// <returns>The same text where none of the names is in it.</returns>
    public static string Of(string text, IReadOnlyList<NameKey> names, string instead) =>
        names.Where(name => name.Value.Length > 0).Aggregate(text, (rest, name) => Of(rest, name.Value, instead));

    private static string Of(string text, string name, string instead)
    {
        var written = new StringBuilder();
        var from = 0;
        foreach (var (at, length) in Stands.Meant.All(Spelling.Of(text), name))
        {
            if (at < from)
                continue;
            written.Append(text, from, at - from).Append(instead);
            from = at + length;
        }

        return from == 0 ? text : written.Append(text, from, text.Length - from).ToString();
    }
}
