using System.Text.RegularExpressions;

namespace CommunityBot.Conversation;

/// <summary>A command that was found in what somebody typed.</summary>
/// <param name="Command">Which.</param>
/// <param name="Language">The language of the word that named it.</param>
/// <param name="Arguments">The other words.</param>
public sealed record Understood(Command Command, Language Language, string Arguments);

/// <summary>Finds the command in what people type.</summary>
public static partial class Understanding
{
    private static readonly IReadOnlyList<(string Word, Command Command, Language Language)> s_words = CommandTable.All
        .SelectMany(command => command.Chinese.Select(word => (word, command, Language.Chinese))
            .Concat(command.English.Select(word => (word, command, Language.English))))
        .OrderByDescending(entry => entry.word.Length)
        .ToList();

    /// <summary>
    /// Reads a message that starts with a command's word, after pleasantries such as 請幫我. The longest word that fits wins.
    /// </summary>
    /// <param name="folded">Folded words (see <see cref="Typing.Fold"/>).</param>
    /// <param name="strict">In a group: the word must stand alone or before a blank, so that talk about 活動照片 is not a command.</param>
    public static Understood? Read(string folded, bool strict)
    {
        var words = folded.TrimStart('/', ' ', '「', '『', '“', '"');
        if (AtStart(words, strict) is { } found)
            return found;
        if (Pleasantry().Match(words) is { Length: > 0 } pleasantry)
            return AtStart(words[pleasantry.Length..], strict);
        return null;
    }

    /// <summary>Reads a message with a Chinese command word anywhere in it, if there is only one: 我明天要請假.</summary>
    public static Understood? ReadAnywhere(string folded)
    {
        var found = s_words
            .Where(entry => entry.Language == Language.Chinese && folded.Contains(entry.Word, StringComparison.Ordinal))
            .ToList();
        if (found.Count == 0 || found.Exists(entry => !found[0].Word.Contains(entry.Word, StringComparison.Ordinal)))
            return null;
        var rest = folded.Replace(found[0].Word, " ", StringComparison.Ordinal);
        return new Understood(found[0].Command, Language.Chinese, Typing.Fold(Filler().Replace(rest, " ")));
    }

    /// <summary>The two commands whose words are nearest to the start of the message, the nearer first.</summary>
    public static IReadOnlyList<Understood> Nearest(string folded, IEnumerable<Command> among)
    {
        var head = folded.Split(' ')[0].ToLowerInvariant();
        return among
            .Select(command => command.Chinese.Select(word => (word, Language.Chinese))
                .Concat(command.English.Select(word => (word, Language.English)))
                .Select(entry => (command, entry.Item2, entry.word, Distance: Distance(Head(head, entry.word), entry.word)))
                .MinBy(entry => entry.Distance))
            .OrderBy(entry => entry.Distance)
            .Take(2)
            .Select(entry => new Understood(
                entry.command,
                entry.Item2,
                entry.Distance < entry.word.Length ? folded[Math.Min(folded.Length, entry.word.Length)..].Trim() : ""))
            .ToList();
    }

    private static string Head(string typed, string word) => typed[..Math.Min(typed.Length, word.Length + 1)];

    private static Understood? AtStart(string words, bool strict)
    {
        foreach (var (word, command, language) in s_words)
        {
            if (!words.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = words[word.Length..];
            var standsAlone = rest.Length == 0 || rest[0] == ' ';
            if (standsAlone || (!strict && (language == Language.Chinese || !char.IsAsciiLetter(rest[0]))))
                return new Understood(command, language, rest.Trim(' ', ':', '：', '，', ',', '。', '.', '!', '！', '?', '？', '」', '』', '”', '"', '~'));
        }

        return null;
    }

    /// <summary>How many letters must be added, removed or changed to make one of the other.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }

    [GeneratedRegex("^(?:請問|請|麻煩|拜託|可以|可不可以|幫我|我想要|我想|我要|我的|我|想要|想|要|查詢|查|看|please|i want to|i'd like to|can i|my|show|[,，、 ])+", RegexOptions.IgnoreCase, 250)]
    private static partial Regex Pleasantry();

    [GeneratedRegex("請問|麻煩|幫我|我想要|我想|我要|我|想要|要|嗎|呢|了", RegexOptions.None, 250)]
    private static partial Regex Filler();
}
