using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Hearing;

/// <summary>Finds the words of commands in what was typed. The longest word that fits wins.</summary>
internal static class CommandNames
{
    /// <summary>What is said of meetings and points too, 明天的研習, 這場有採計嗎, is a command only where one begins with it.</summary>
    private static readonly HashSet<string> s_everyday = [CommandIds.Training, CommandIds.Credit];

    private static readonly IReadOnlyList<Name> s_names = [.. CommandWords.All.SelectMany(NamesOf).OrderByDescending(name => name.Word.Length)];

    /// <summary>The command whose word the words start with; not 研習請假, which is of another.</summary>
    public static Found? AtStart(ReadOnlySpan<char> words)
    {
        foreach (var name in s_names)
        {
            if (LengthAtStart(words, name.Word, loose: true) is { } length && !(name.Command == CommandIds.Training && Within(words[length..].ToString()) is not null)
                && (length == words.Length || name.Language == Language.Chinese || !char.IsAsciiLetter(words[length])))
            {
                var stands = LengthAtStart(words, name.Word, loose: name.Language == Language.English) is not null;
                return new Found(name, 0, length, stands && IsOrder(name, words[length..]));
            }
        }

        return null;
    }

    /// <summary>The one command that has its Chinese word in a sentence; null where there are several or none.</summary>
    public static Found? Within(string words)
    {
        var named = s_names
            .Where(name => name.Language == Language.Chinese && !s_everyday.Contains(name.Command) && words.Contains(name.Word, StringComparison.Ordinal))
            .ToList();
        return named is [var longest, ..] && named.TrueForAll(name => longest.Word.Contains(name.Word, StringComparison.Ordinal))
            ? new Found(longest, words.IndexOf(longest.Word, StringComparison.Ordinal), longest.Word.Length, IsOrder: false)
            : null;
    }

    private static IEnumerable<Name> NamesOf(KeyValuePair<string, CommandWords> command) =>
        command.Value.Chinese.Select(word => new Name(command.Key, word, Language.Chinese))
            .Concat(command.Value.English.Select(word => new Name(command.Key, word, Language.English)));

    /// <summary>How much of the words the command's word takes up, or null when they do not start with it.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="word">The command's word.</param>
    /// <param name="loose">Whether blanks and hyphens within the word may be there or not: 簽 到, check-in, checkin.</param>
    private static int? LengthAtStart(ReadOnlySpan<char> words, string word, bool loose)
    {
        var at = 0;
        foreach (var letter in word)
        {
            if (loose && at > 0 && at < words.Length && IsGap(words[at]))
                at++;
            if (loose && IsGap(letter))
                continue;
            if (at == words.Length || !IsSame(words[at], letter))
                return null;
            at++;
        }

        return at;
    }

    /// <summary>Whether the word is an order and no talk: a blank follows, and no word but a verb of its own where it is one of everyday English.</summary>
    private static bool IsOrder(Name name, ReadOnlySpan<char> rest) =>
        rest.Length == 0 || rest[0] is ':' or '：'
        || (rest is [' ', var next, ..] && (!char.IsAsciiLetter(next) || !name.Word.All(char.IsAsciiLetter) || CommandVerbs.IsFirst(rest)));

    /// <summary>Command words are Chinese, which has no case, or plain English.</summary>
    private static bool IsSame(char typed, char letter) =>
        typed == letter || (char.IsAsciiLetter(typed) && char.ToLowerInvariant(typed) == char.ToLowerInvariant(letter));

    private static bool IsGap(char c) => c is ' ' or '-';

    public sealed record Name(string Command, string Word, Language Language);

    /// <param name="Name">Which word of which command.</param>
    /// <param name="At">Where it begins.</param>
    /// <param name="Length">How much of what was typed it takes up.</param>
    /// <param name="IsOrder">Whether it stands alone or before a blank.</param>
    public sealed record Found(Name Name, int At, int Length, bool IsOrder);
}
