using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CommunityBot.Typing;

/// <summary>Makes one thing of the many ways in which the same words are typed on a phone.</summary>
public static class TypedText
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>
    /// Full-width letters, digits of any script and the marks of dates, times and codes become half-width ASCII; control and
    /// direction-changing characters and broken ones go; runs of white space become one blank. Chinese punctuation in prose stays
    /// as it is, also the colon of 主題：提問.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            at += rune.Utf16SequenceLength;
            if (Rune.IsWhiteSpace(rune))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                folded.Append(IsProse(rune, text, at) ? rune : Folded(rune));
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The end of what was typed that folds to these words, as it was typed: with its lines and its own marks.</summary>
    /// <param name="typed">Not folded.</param>
    /// <param name="ending">Folded; only marks that end a sentence may come after it.</param>
    public static string Unfolded(string typed, string ending)
    {
        var folded = Fold(typed);
        var start = ending.Length == 0 ? folded.Length : Math.Max(0, folded.LastIndexOf(ending, StringComparison.Ordinal));
        var before = folded.AsSpan(0, start).ToString().EnumerateRunes().Count(rune => rune.Value != ' ');
        var at = 0;
        foreach (var rune in typed.EnumerateRunes())
        {
            var shows = !Rune.IsWhiteSpace(rune) && !IsInvisible(rune);
            if (shows && before-- == 0)
                break;
            at += rune.Utf16SequenceLength;
        }

        return typed[at..];
    }

    /// <summary>A text of several lines, to be kept as it was typed: only without what shows nothing, and without gaps of several lines.</summary>
    public static string Tidy(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n')
            .Select(
                line => string.Concat(line.Replace('\t', ' ').EnumerateRunes().Where(rune => !IsInvisible(rune)).Select(rune => rune.ToString())).TrimEnd());
        return lines.Aggregate("", (sofar, line) => (sofar, line) switch
        {
            ("", _) => line,
            ([.., '\n'], "") => sofar,
            _ => $"{sofar}\n{line}",
        }).Trim();
    }

    /// <summary>Takes the first of what is looked for out of the words.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool TakeOut(ref string words, Regex what)
    {
        if (what.Match(words) is not { Success: true } found)
            return false;
        words = Without(words, found.Index, found.Length);
        return true;
    }

    /// <summary>The folded words that are left when a stretch of them is taken out.</summary>
    public static string Without(string words, int at, int length) =>
        Fold(string.Concat(words.AsSpan(0, at), " ", words.AsSpan(at + length))).Trim();

    /// <summary>The first of folded words, and those after it.</summary>
    public static (string Word, string Others) First(string words)
    {
        var end = words.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var blank ? blank : words.Length;
        return (words[..end], words[end..].Trim());
    }

    /// <summary>Cuts to a number of UTF-16 units, at least one, without splitting a character, with an ellipsis where something is cut.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = most - 1;
        if (end > 0 && char.IsHighSurrogate(text[end - 1]))
            end--;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    /// <summary>Whether it is a mark that no digit follows, nor, after a hyphen, a letter.</summary>
    private static bool IsProse(Rune mark, string text, int after)
    {
        if (mark.Value is not ('：' or '／' or '．' or '－'))
            return false;
        foreach (var next in text.AsSpan(after).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(next) && !IsInvisible(next))
                return !Rune.IsDigit(next) && !(mark.Value == '－' && Rune.IsLetter(next) && Folded(next).IsAscii);
        }

        return true;
    }

    private static Rune Folded(Rune rune) => rune.Value switch
    {
        >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => new Rune(rune.Value - FullWidthOffset),
        '：' or '／' or '－' or '＃' or '．' or '＊' => new Rune(rune.Value - FullWidthOffset),
        '〜' or '～' => new Rune('~'),
        '‐' or '‑' or '−' => new Rune('-'),
        _ => Rune.IsDigit(rune) ? new Rune('0' + (int)Rune.GetNumericValue(rune)) : rune,
    };

    /// <summary>
    /// Whether a character shows nothing of its own: it controls, changes direction, or means something only in private; or, though Unicode has
    /// it among the letters, marks and symbols or keeps its place free, has nothing to be seen: the joiner, the fillers of Hangul, two vowels of Khmer
    /// that stand in no text, the empty cell of braille. What chooses how a letter is drawn is none of these.
    /// </summary>
    public static bool IsInvisible(Rune rune) =>
        rune == Rune.ReplacementChar
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2065 or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE00FF) or (>= 0xE01F0 and <= 0xE0FFF)
        || IsNone(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    /// <summary>Whether it will never be a character, by Unicode's word; one of these no text may have that is normalized.</summary>
    private static bool IsNone(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
