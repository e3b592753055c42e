using System.Security.Cryptography;
using CommunityBot.Communities;
using CommunityBot.Typing;

namespace CommunityBot.Accounts;

/// <summary>
/// A one-time code (綁定碼) that joins a chat account to a person. Eight characters of an alphabet without look-alikes,
/// 40 bits, shown as <c>7K3Q-9XPA</c>, once: what is kept of it is a <see cref="KeptCode"/>.
/// </summary>
public sealed record BindingCode
{
    /// <summary>Crockford's base 32: no I, L, O or U.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Length = 8;

    /// <summary>What may stand between its halves.</summary>
    private const string Between = "-－‐ ";

    /// <summary>A code is typed with a few words about it.</summary>
    private const int MostLookedAt = 200;

    /// <summary>A code from an import waits for the teacher to find the slip of paper.</summary>
    public static readonly TimeSpan RosterLifetime = TimeSpan.FromDays(30);

    /// <summary>A code that a bound person or a convener asks for is used at once.</summary>
    public static readonly TimeSpan ChatLifetime = TimeSpan.FromHours(24);

    /// <summary>Eight characters, without the hyphen.</summary>
    public required string Code { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Who made it, for somebody else or for another account of their own; null where it came with a roster.</summary>
    public PersonId? MadeBy { get; init; }

    public string Shown => $"{Code[..4]}-{Code[4..]}";

    public static BindingCode For(PersonId person, DateTimeOffset now, TimeSpan lifetime, PersonId? madeBy = null) => new()
    {
        Code = RandomNumberGenerator.GetString(Alphabet, Length),
        Person = person,
        ExpiresAt = now + lifetime,
        MadeBy = madeBy,
    };

    /// <summary>Each stretch of what somebody typed that may be a code, as it was typed; of much, those at the start.</summary>
    public static IReadOnlyList<string> AllIn(string typed)
    {
        var found = new List<string>();
        for (var at = 0; at < Math.Min(typed.Length, MostLookedAt); at++)
        {
            var (end, letters) = (at, 0);
            while (end < typed.Length && letters < Length
                && (char.IsLetterOrDigit(typed[end]) || (letters == Length / 2 && Between.Contains(typed[end], StringComparison.Ordinal))))
                letters += char.IsLetterOrDigit(typed[end++]) ? 1 : 0;
            if (letters == Length && char.IsLetterOrDigit(typed[at]) && Read(typed[at..end]) is not null)
                found.Add(typed[at..end]);
        }

        return found;
    }

    /// <summary>Every code that may stand in what somebody typed, however it is spaced; of much, the first.</summary>
    public static IEnumerable<string> AnyIn(string typed)
    {
        var letters = Letters(typed);
        return Enumerable.Range(0, Math.Clamp(letters.Length - Length + 1, 0, MostLookedAt))
            .Select(at => letters.Substring(at, Length))
            .Where(code => code.All(Alphabet.Contains));
    }

    /// <summary>
    /// Reads what somebody typed: case, width, hyphens, blanks, marks and emoji do not matter, and O, I and L are taken for
    /// the digits they look like.
    /// </summary>
    /// <returns>The eight characters, or null when it cannot be a code.</returns>
    public static string? Read(string typed)
    {
        var code = Letters(typed);
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    private static string Letters(string typed) => string.Concat(Emoji.Without(TypedText.Fold(typed)).ToUpperInvariant()
        .Where(char.IsLetterOrDigit)
        .Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
}
