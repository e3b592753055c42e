using System.Collections;
using System.Runtime.CompilerServices;

namespace CommunityBot.Programmes;

/// <summary>The articles that something is said by, each once, in the order in which they were given. Equal where all of them are.</summary>
[CollectionBuilder(typeof(Citations), nameof(Of))]
public sealed class Citations : IReadOnlyList<Citation>, IEquatable<Citations>
{
    /// <summary>Where it is no regulation that says so.</summary>
    public static readonly Citations None = new([]);

    private readonly Citation[] _articles;

    private Citations(Citation[] articles) => _articles = articles;

    public int Count => _articles.Length;

    public Citation this[int index] => _articles[index];

    public static Citations Of(ReadOnlySpan<Citation> articles) => new([.. articles.ToArray().Distinct()]);

    /// <summary>From one text, as rulebooks and ledgers have it: 捌、三；附件二.</summary>
    public static Citations Read(string written) =>
        [.. written.Split(Citation.Between).Where(article => !string.IsNullOrWhiteSpace(article)).Select(article => new Citation(article))];

    public bool Equals(Citations? other) => other is not null && _articles.SequenceEqual(other._articles);

    public override bool Equals(object? obj) => Equals(obj as Citations);

    public override int GetHashCode() => _articles.Aggregate(0, HashCode.Combine);

    public IEnumerator<Citation> GetEnumerator() => _articles.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The text that <see cref="Read"/> reads.</summary>
    public override string ToString() => string.Join(Citation.Between, _articles.AsEnumerable());
}
