using CommunityBot.Typing;

namespace CommunityBot.Talk;

/// <summary>
/// Names that stand in what was said, as only the records know that they are some: 王和平 is one, whatever 和 is in a sentence.
/// </summary>
/// <param name="People">Those of people, without titles.</param>
/// <param name="Communities">Those of communities.</param>
public sealed record KnownNames(IReadOnlyList<string> People, IReadOnlyList<string> Communities)
{
    public static readonly KnownNames None = new([], []);

    /// <summary>Of all that are known, the ones that stand somewhere in these words.</summary>
    public static KnownNames In(string words, IEnumerable<string> people, IEnumerable<string> communities)
    {
        var spelling = Spelling.Of(words);
        return new KnownNames([.. people.Distinct().Where(Stands)], [.. communities.Distinct().Where(Stands)]);

        bool Stands(string name) => Typing.Stands.Meant.Find(spelling, NameKey.Of(name).Value) is not null;
    }
}
