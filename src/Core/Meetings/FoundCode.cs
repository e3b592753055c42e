using System.Globalization;
using CommunityBot.Typing;

namespace CommunityBot.Meetings;

/// <summary>A code in what was typed.</summary>
/// <param name="Code">The one that is meant.</param>
/// <param name="Before">The words before it, without marks and pictures but for a question mark, which changes what is meant.</param>
/// <param name="After">The words after it, in the same way.</param>
public sealed record FoundCode(SignInCode Code, string Before, string After)
{
    /// <summary>What sets words off from a code, and says nothing.</summary>
    private const string Marks = " 。，、！!,.;；:：~～…「」『』“”\"'()（）[]【】*_-";

    /// <returns>Null where there is none, or there are two.</returns>
    internal static FoundCode? In(string folded)
    {
        var words = Emoji.Without(folded);
        var found = DigitGroup.Codes(words).ToList();
        if (found is not [var first, ..] || found.Exists(other => other.Digits != first.Digits))
            return null;
        var after = found.Zip(found.Skip(1).Append(null), (code, next) => words[code.End..(next?.At ?? words.Length)]);
        return new FoundCode(SignInCode.Of(uint.Parse(first.Digits, CultureInfo.InvariantCulture)), Bare(words[..first.At]), Bare(string.Join(' ', after)));
    }

    private static string Bare(string words) => Joined.Words(words.Split(' ').Select(word => word.Trim(Marks.ToCharArray())));
}
