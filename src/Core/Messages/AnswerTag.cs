using System.Buffers;

namespace CommunityBot.Messages;

/// <summary>
/// Ties the words behind a button to the question that they answer, as 確定 ~3f9a: an old button further up in the chat does not answer
/// what was asked since.
/// </summary>
public static class AnswerTag
{
    /// <summary>Of a tag.</summary>
    public const int Length = 4;

    private const string Mark = " ~";

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdef");

    public static string Tie(string words, string tag) => words + Mark + tag;

    /// <summary>The words, and the tag where there is one.</summary>
    public static (string Words, string? Tag) Split(string words) => words.Length > Mark.Length + Length
        && words.LastIndexOf(Mark, StringComparison.Ordinal) is var at && at == words.Length - Mark.Length - Length
        && words.AsSpan(at + Mark.Length).IndexOfAnyExcept(s_digits) < 0
            ? (words[..at], words[^Length..])
            : (words, null);
}
