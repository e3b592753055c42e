using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Hearing;

/// <summary>Finds the commands whose words somebody may have mistyped: 簽道, hlep.</summary>
internal static class NearMisses
{
    /// <summary>A word of which more letters are other ones is another word.</summary>
    private const double FarthestShare = 0.5;

    /// <summary>The commands whose words stand in the message, or else are near its start, the nearer first.</summary>
    /// <param name="folded">What was typed, folded.</param>
    /// <param name="among">The ids of the commands that may be meant.</param>
    public static IEnumerable<NearMiss> Of(string folded, IEnumerable<string> among) => among
        .Select(command => Words(command).Select(word => Near(folded, command, word)).MinBy(near => near.Distance)!)
        .Where(near => near.Distance <= Farthest(near.Command))
        .OrderBy(near => near.Distance);

    /// <summary>What cannot be taken back is proposed for no slip: 刪除成員 is not 刪除資料.</summary>
    private static double Farthest(string command) => command == CommandIds.DeleteData ? 0 : FarthestShare;

    private static IEnumerable<string> Words(string command) => CommandWords.Of(command).Chinese.Concat(CommandWords.Of(command).English);

    /// <summary>
    /// How far the start of the message is from a word, as a share of its letters: 0 is the word itself, 1 nothing like it.
    /// The start may be a letter shorter or longer. A word that stands in the message is nearer than any other, the longest nearest.
    /// </summary>
    private static NearMiss Near(string folded, string command, string word)
    {
        if (folded.Contains(word, StringComparison.OrdinalIgnoreCase))
            return new NearMiss(command, -word.Length, "");
        var (changes, length) = Enumerable.Range(word.Length - 1, 3)
            .Where(length => length <= folded.Length && IsWhole(folded, length))
            .Select(length => (Changes: LetterChanges.Between(folded[..length].ToLowerInvariant(), word), Length: length))
            .OrderBy(near => near.Changes)
            .ThenByDescending(near => near.Length)
            .FirstOrDefault((Changes: word.Length, Length: 0));
        var behind = folded.Length > length && EndsThere(folded[length]) ? KnownWords.In(folded[length..].Trim()) : "";
        return new NearMiss(command, (double)changes / word.Length, behind);
    }

    /// <summary>Only what is set off by a blank, or is a number, is what follows a mistyped word.</summary>
    private static bool EndsThere(char next) => next == ' ' || char.IsAsciiDigit(next);

    /// <summary>Whether no word of letters and no number is cut there: of “hello” the start “hell” is none, and of 12/2 the rest is no 2/2.</summary>
    private static bool IsWhole(string folded, int length) =>
        length == folded.Length || length == 0 || !(
            (char.IsAsciiLetter(folded[length - 1]) && char.IsAsciiLetter(folded[length]))
            || (char.IsAsciiDigit(folded[length - 1]) && (char.IsAsciiDigit(folded[length]) || folded[length] == '/')));
}
