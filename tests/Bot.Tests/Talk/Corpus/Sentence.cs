using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>Something that somebody types, and what the records hold of it afterwards.</summary>
internal sealed record Sentence
{
    /// <summary>Free words, such as a reason, begin behind it; in what is written they stand in its place.</summary>
    private const char FreeWords = '|';

    /// <summary>Where it stands, and what it says.</summary>
    public required string Name { get; init; }

    public required string Words { get; init; }

    public required CorpusGroup Group { get; init; }

    /// <summary>The language of its file, in which the speaker's chat goes on.</summary>
    public required Language Language { get; init; }

    public string Said => Words.Replace(FreeWords.ToString(), "", StringComparison.Ordinal);

    public bool ChangesSomething => Group.Then.Count > 0;

    public bool HasFreeWords => Words.Contains(FreeWords, StringComparison.Ordinal);

    public string Free => Words[(Words.IndexOf(FreeWords, StringComparison.Ordinal) + 1)..];

    /// <summary>What stands outside the free words.</summary>
    public string Bound => HasFreeWords ? Words[..Words.IndexOf(FreeWords, StringComparison.Ordinal)] : Words;

    public IReadOnlyList<string> Then => ThenWith(Free);

    /// <summary>What the records hold more than before when the free words are these.</summary>
    public IReadOnlyList<string> ThenWith(string free) =>
        [.. Group.Then.Select(told => told.Replace(FreeWords.ToString(), free, StringComparison.Ordinal))];

    public override string ToString() => Name;
}
