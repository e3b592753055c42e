using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>
/// Decides who of one name is meant. What is said beside the name decides among all who have it, or had it, be they there no more: 王小明 電子系 is
/// nobody else for having left. Of whom nothing is said, whoever is there is meant.
/// </summary>
/// <param name="Ever">All who are, were or will be where somebody is looked for.</param>
/// <param name="Who">Which person it is.</param>
/// <param name="IsThere">Whether they are there still.</param>
internal sealed record OneOfName<T>(IReadOnlyList<T> Ever, Func<T, Person> Who, Func<T, bool> IsThere)
{
    /// <summary>What else tells them apart, wherever it is said.</summary>
    public Func<T, IEnumerable<string>> Apart { get; init; } = one => ToldApart.Words(Who(one));

    /// <summary>Where among the other words that may stand.</summary>
    public Stands Beside { get; init; } = Stands.Apart;

    /// <summary>Whether what follows a name that only one ever had may be anything, such as a reason.</summary>
    public bool TakesAnything { get; init; }

    /// <param name="turn">The turn.</param>
    /// <param name="words">What was typed.</param>
    /// <param name="stands">Where the name may stand.</param>
    public Found<T> In(Turn turn, string words, Stands stands) => Decide(turn, Named(words, Ever, stands), stands);

    /// <summary>Of those alone who are there. Who is meant and is not is nobody else of that name.</summary>
    /// <inheritdoc cref="In"/>
    public Found<T> InThere(Turn turn, string words, Stands stands)
    {
        var (there, ever) = (Named(words, [.. Ever.Where(IsThere)], stands), Named(words, Ever, stands));
        if (there is Found<T>.None || (ever.Before, ever.After) != (there.Before, there.After))
            return there.ToldApartBy(Apart, Beside);
        return Decide(turn, ever, stands) is var meant && meant is Found<T>.One(var one, _, var after) && !IsThere(one)
            ? new Found<T>.Several(there.Meant, there.Before, after) { Unfit = new ToldApart(Ever.Select(Who)).Shown(Who(one)) }
            : meant;
    }

    private Found<T> Named(string words, IReadOnlyList<T> among, Stands stands) =>
        Naming.Find(words, among, one => PersonName.Forms(Who(one).Name), stands);

    private Found<T> Decide(Turn turn, Found<T> named, Stands stands)
    {
        if (named is Found<T>.None)
            return named;
        var name = Who(named.Meant[0]).Name;
        var from = Naming.Find(named.After, Ever, one => ToldApart.Words(Who(one)), new Stands(Stands.IsStart, stands.Ends));
        var fits = named.Meant.Intersect(from.Meant).ToList();
        var formerly = fits.Count > 0 ? [] : from.Meant.Where(one => WasCalled(turn, one, name)).ToList();
        var isOnly = named.Meant.DistinctBy(one => Who(one).Id).Take(2).Count() == 1;
        if (formerly.Count == 0 && isOnly && (TakesAnything || from is Found<T>.None))
            return There(named.ToldApartBy(Apart, Beside));
        if (from is not Found<T>.None)
            return fits.Count + formerly.Count > 0
                ? There(named.Only([.. fits, .. formerly], named.Before, from.After).ToldApartBy(Apart, Beside))
                : Unfit(named, name, from.After);
        return TypedText.First(named.After) is var (word, others) && SchoolName.IsOne(word)
            ? Unfit(named, name, others)
            : There(named.ToldApartBy(Apart, Beside));
    }

    private Found<T> There(Found<T> found) => found is Found<T>.Several several && several.Things.Where(IsThere).ToList() is { Count: > 0 } there
        ? found.Only(there, found.Before, found.After)
        : found;

    private Found<T>.Several Unfit(Found<T> named, string name, string others) =>
        new(There(named).Meant, named.Before, others) { Unfit = Joined.Words(name, named.After[..^others.Length].Trim()) };

    private bool WasCalled(Turn turn, T one, string name) =>
        turn.Records.People.FormerNamesOf(Who(one).Id).Any(former => NameKey.AreSame(former, name));
}
