using System.Security.Cryptography;

namespace CommunityBot.Chains;

/// <summary>What ties a line to those before it: whoever changes one of them would have to change every link after it.</summary>
public sealed record Link
{
    private const int SaltBytes = 16;

    public required ChainId Chain { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Position { get; init; }

    /// <summary>The number of the line in its table.</summary>
    public required long Entry { get; init; }

    /// <summary>
    /// The words and the salt, hashed. Only this goes into the chain, so that words and salt can be taken out and the chain still holds; without
    /// the salt nobody finds the words by trying.
    /// </summary>
    public required Digest Words { get; init; }

    /// <summary>Null once words of the line were taken out.</summary>
    public ReadOnlyMemory<byte>? Salt { get; init; }

    public required Digest Hash { get; init; }

    /// <summary>The link of a line that is written now.</summary>
    /// <param name="last">The newest of the chain; null where the line is the first.</param>
    /// <param name="entry">The line.</param>
    public static Link After(Link? last, ChainedEntry entry)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var link = new Link
        {
            Chain = entry.Chain,
            Position = (last?.Position ?? 0) + 1,
            Entry = entry.Id,
            Words = Committed(salt, entry.Names.First(), entry.Words),
            Salt = salt,
            Hash = Digest.Nothing,
        };
        return link with { Hash = link.HashAfter(last?.Hash ?? Digest.Nothing, entry) };
    }

    /// <summary>Whether the line is what the link was made of, after that one. Its words are another question.</summary>
    public bool Holds(Digest previous, ChainedEntry entry) => Hash.Equals(HashAfter(previous, entry));

    /// <summary>Whether the line says what it said; true where that can no longer be asked, as words were taken out.</summary>
    public bool HoldsWords(ChainedEntry entry) =>
        Salt is not { } salt || entry.Names.Any(name => Words.Equals(Committed(salt.Span, name, entry.Words)));

    private Digest HashAfter(Digest previous, ChainedEntry entry) => Digest.Of(new Facts()
        .Add(previous.Bytes.Span).Add((long)Chain.Kind).Add(Chain.Of).Add(Position).Add(entry.Facts.Bytes).Add(Words.Bytes.Span).Bytes);

    private static Digest Committed(ReadOnlySpan<byte> salt, string name, IReadOnlyList<string> words) =>
        Digest.Of(words.Aggregate(new Facts().Add(salt).Add(name), (facts, word) => facts.Add(word)).Bytes);
}
