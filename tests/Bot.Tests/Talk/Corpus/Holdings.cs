using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>
/// What the records hold, each thing said in a few words: 請假 王小明 #2 公差. Answers, open questions, guesses at codes and whatever
/// follows from the rest, such as points, are left out.
/// </summary>
internal sealed class Holdings(IReadOnlyDictionary<string, string> held)
{
    /// <param name="records">The records.</param>
    /// <param name="names">Who and what there is.</param>
    /// <param name="speaker">Whose chat and settings are looked at.</param>
    /// <param name="now">The moment.</param>
    public static Holdings Of(IRecords records, HeldNames names, string speaker, DateTimeOffset now)
    {
        var held = HeldMeetings.Of(records, names, now)
            .Concat(records.Communities.All().SelectMany(community => HeldWork.Of(records, names, community)))
            .Concat(HeldAccounts.Of(records, names, speaker, now));
        return new Holdings(held.ToDictionary(one => one.About, one => one.Told, StringComparer.Ordinal));
    }

    /// <summary>What is there now and was not before, and 沒有了 what was.</summary>
    public IReadOnlyList<string> MoreThan(Holdings before) =>
    [
        .. held.Where(one => before.Find(one.Key) != one.Value).Select(one => one.Value)
            .Concat(before.Lost(this).Select(told => $"沒有了 {told}"))
            .Order(StringComparer.Ordinal),
    ];

    private string? Find(string about) => held.GetValueOrDefault(about);

    private IEnumerable<string> Lost(Holdings now) => held.Where(one => now.Find(one.Key) is null).Select(one => one.Value);
}

/// <param name="About">What it is that is held, the same before and after it changes.</param>
/// <param name="Told">In words.</param>
internal readonly record struct Held(string About, string Told)
{
    /// <summary>The words that are there, with blanks between them.</summary>
    public static Held Of(string about, params IEnumerable<string?> words) => new(about, string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word))));
}
