using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>
/// What the records hold, each thing said in a few words: 請假 王小明 #2 公差. Answers, open questions, guesses at codes and whatever
/// follows from the rest, such as points, are left out.
/// </summary>
internal sealed class Holdings(IReadOnlyDictionary<string, Held> held)
{
    /// <param name="records">The records.</param>
    /// <param name="names">Who and what there is.</param>
    /// <param name="speaker">Whose chat and settings are looked at.</param>
    /// <param name="now">The moment.</param>
    public static Holdings Of(IRecords records, HeldNames names, string speaker, DateTimeOffset now)
    {
        var held = HeldMeetings.Of(records, names, now)
            .Concat(records.Communities.All().SelectMany(community => HeldWork.Of(records, names, community)))
            .Concat(HeldCredits.Of(records, names))
            .Concat(HeldPlaces.Of(records))
            .Concat(HeldAccounts.Of(records, names, speaker, now));
        return new Holdings(held.ToDictionary(one => one.About, StringComparer.Ordinal));
    }

    /// <summary>What is there now and was not before, and 沒有了 what was.</summary>
    public IReadOnlyList<string> MoreThan(Holdings before) => [.. Since(before).Select(one => one.Told).Order(StringComparer.Ordinal)];

    /// <summary>The same, with whose it is.</summary>
    public IEnumerable<Held> Since(Holdings before) =>
        held.Values.Where(one => before.Find(one.About) != one).Concat(
            before.Lost(this).Select(one => one with { Told = $"沒有了 {one.Told}" }));

    private Held? Find(string about) => held.TryGetValue(about, out var one) ? one : null;

    private IEnumerable<Held> Lost(Holdings now) => held.Values.Where(one => now.Find(one.About) is null);
}

/// <param name="About">What it is that is held, the same before and after it changes.</param>
/// <param name="Whose">The person or the community that it is a matter of.</param>
/// <param name="Told">In words.</param>
internal readonly record struct Held(string About, string Whose, string Told)
{
    /// <summary>The words that are there, with blanks between them.</summary>
    public static Held Of(string about, string whose, params IEnumerable<string?> words) =>
        new(about, whose, string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word))));
}
