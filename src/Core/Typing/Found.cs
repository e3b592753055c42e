namespace CommunityBot.Typing;

/// <summary>Which of a list was meant by what was typed.</summary>
/// <typeparam name="T">What the list is of.</typeparam>
public abstract record Found<T>
{
    private Found(string before, string after) => (Before, After) = (before, after);

    /// <summary>The words before the name; all of them where there is none.</summary>
    public string Before { get; }

    public string After { get; }

    /// <summary>The words beside the name.</summary>
    public string Left => Joined.Words(Before, After);

    /// <summary>All that may be meant.</summary>
    public IReadOnlyList<T> Meant => this switch
    {
        One one => [one.Thing],
        Several several => several.Things,
        _ => [],
    };

    public sealed record One(T Thing, string Before, string After) : Found<T>(Before, After);

    /// <summary>They have the name in common.</summary>
    public sealed record Several(IReadOnlyList<T> Things, string Before, string After) : Found<T>(Before, After);

    /// <param name="Words">What was typed.</param>
    /// <param name="Nearest">Those that it is a slip away from.</param>
    public sealed record None(string Words, IReadOnlyList<T> Nearest) : Found<T>(Words, "");

    /// <summary>What else is looked for where nothing was found.</summary>
    public Found<T> Or(Func<Found<T>> otherwise) => this is None && otherwise() is var other and not None ? other : this;

    /// <summary>Of several with one name, the one of which something else is said beside it.</summary>
    public Found<T> ToldApartBy(Func<T, IEnumerable<string>> namesOf) =>
        this is Several several && Naming.Find(Left, several.Things, namesOf, Stands.Apart) is One one ? one : this;
}
