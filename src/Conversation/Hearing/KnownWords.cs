using CommunityBot.Typing;

namespace CommunityBot.Conversation.Hearing;

/// <summary>What follows a command's word in a guess: only words of a kind that is known without the records, for 收回 是950 helps nobody.</summary>
internal static class KnownWords
{
    /// <summary>Any day does to see whether words are a day.</summary>
    private static readonly DateOnly s_someDay = new(2025, 1, 1);

    /// <summary>All the words where they are a day, a time, a code, a meeting, or a line by its number; else nothing.</summary>
    public static string In(string words) =>
        words.Length <= Limits.Words && (AreNumbers(words) || WhenReader.Read(words, s_someDay) is { SaysWhen: true, Rest: "" }) ? words : "";

    private static bool AreNumbers(string words) => words.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '#');
}
