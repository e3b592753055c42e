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
    public sealed record Several(IReadOnlyList<T> Things, string Before, string After) : Found<T>(Before, After)
    {
        /// <summary>What was said of the one who is meant, and holds of nobody: 王小明 電子系. Empty where nothing was.</summary>
        public string Unfit { get; init; } = "";
    }

    /// <param name="Words">What was typed.</param>
    /// <param name="Nearest">Those that it is a slip away from.</param>
    public sealed record None(string Words, IReadOnlyList<T> Nearest) : Found<T>(Words, "");

    /// <summary>What else is looked for where nothing was found.</summary>
    public Found<T> Or(Func<Found<T>> otherwise) => this is None && otherwise() is var other and not None ? other : this;

    /// <summary>These alone of those that may be meant, and the words that are left.</summary>
    /// <param name="things">One at least.</param>
    /// <param name="before">The words before the name.</param>
    /// <param name="after">Those behind it.</param>
    public Found<T> Only(IReadOnlyList<T> things, string before, string after) =>
        things is [var only] ? new One(only, before, after) : new Several(things, before, after);

    /// <summary>Of several with one name those of whom something else is said beside it, without the words that say it.</summary>
    public Found<T> ToldApartBy(Func<T, IEnumerable<string>> namesOf, Stands? stands = null)
    {
        if (this is not Several several)
            return this;
        var behind = Naming.Find(After, several.Things, namesOf, stands ?? Stands.Apart);
        if (behind is not None)
            return Only(behind.Meant, Before, behind.Left).ToldApartBy(namesOf, stands);
        var ahead = Naming.Find(Before, several.Things, namesOf, stands ?? Stands.Apart);
        return ahead is None ? this : Only(ahead.Meant, ahead.Left, After).ToldApartBy(namesOf, stands);
    }
}
