using System.Text.RegularExpressions;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>A command that was found in what somebody typed.</summary>
/// <param name="Command">Which.</param>
/// <param name="Language">The language of the word that named it.</param>
/// <param name="Arguments">The other words.</param>
public sealed record Understood(Command Command, Language Language, string Arguments);

/// <summary>Finds the command in what people type.</summary>
public static class Understanding
{
    private static readonly Regex s_pleasantry = new(
        "^(?:(?<said>請問|請|麻煩|拜託|可不可以|可以|幫我|我想要|我想|我要|我的|我|想要|想|要|查詢|查|看|[,，、 ]+)"
        + "|(?<said>please|i want to|i'd like to|can i|my|show)(?:[^a-z]|$))",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>What surrounds the day in 請問我明天可以…, before the command's word.</summary>
    private static readonly Regex s_filler = new(
        "^(?:您好|你好|老師好|不好意思|請問|麻煩|我|[,，、 ])+|(?:可不可以|可以|可能|必須|需要|想要|想|要|得|幫我|請|[,，、 ])+$",
        RegexOptions.NonBacktracking);

    private static readonly Regex s_particles = new("^[嗎呢了喔哦啊吧囉]+", RegexOptions.NonBacktracking);

    private static readonly IReadOnlyList<(string Word, Command Command, Language Language)> s_words =
        [.. CommandTable.All.SelectMany(WordsOf).OrderByDescending(entry => entry.Word.Length)];

    /// <summary>
    /// Reads a message that starts with a command's word, after pleasantries such as 請幫我. The longest word that fits wins.
    /// </summary>
    /// <param name="folded">Folded words (see <see cref="TypedText.Fold"/>).</param>
    /// <param name="strict">
    /// In a group, and while a question is open: the word must stand alone or before a blank, so that talk about 活動照片 is no
    /// command, nor is “who is coming”.
    /// </param>
    public static Understood? Read(string folded, bool strict)
    {
        var words = Unquoted(folded).TrimStart('/', '!', '！');
        for (var at = 0; ;)
        {
            if (At(words, at, strict) is { } found)
                return found;
            if (s_pleasantry.Match(words, at, words.Length - at).Groups["said"] is not { Success: true } pleasantry)
                return null;
            at += pleasantry.Length;
        }
    }

    /// <summary>
    /// Reads a message with one Chinese command word somewhere in it: 我明天要請假. Only for what members do themselves: what
    /// changes things for others, such as 結束簽到, has to be said at the start.
    /// </summary>
    public static Understood? ReadAnywhere(string folded)
    {
        var found = s_words
            .Where(entry => entry.Language == Language.Chinese && folded.Contains(entry.Word, StringComparison.Ordinal))
            .ToList();
        if (found is not [var (word, command, language), ..] || command.For is Audience.Convener or Audience.Head or Audience.Officer)
            return null;
        if (found.Exists(entry => !word.Contains(entry.Word, StringComparison.Ordinal)))
            return null;

        var at = folded.IndexOf(word, StringComparison.Ordinal);
        var before = s_filler.Replace(folded[..at], "");
        var after = s_particles.Replace(folded[(at + word.Length)..], "");
        return new Understood(command, language, Trimmed($"{before} {after}"));
    }

    /// <summary>The two commands whose words stand in the message, or else are nearest to its start, the nearer first.</summary>
    public static IReadOnlyList<Understood> Nearest(string folded, IEnumerable<Command> among) =>
        [.. among
            .Select(command => WordsOf(command).Select(entry => Near(folded, entry)).MinBy(near => near.Distance))
            .OrderBy(near => near.Distance)
            .Take(2)
            .Select(near => near.Meant)];

    private static IEnumerable<(string Word, Command Command, Language Language)> WordsOf(Command command) =>
        command.Words.Chinese.Select(word => (word, command, Language.Chinese))
            .Concat(command.Words.English.Select(word => (word, command, Language.English)));

    private static Understood? At(string words, int at, bool strict)
    {
        foreach (var (word, command, language) in s_words)
        {
            if (EndOf(word, words, at, loose: !strict || language == Language.English) is not { } end)
                continue;
            var rest = words[end..];
            if (rest.Length == 0 || (strict ? IsOrder(word, rest) : language == Language.Chinese || !char.IsAsciiLetter(rest[0])))
                return new Understood(command, language, Trimmed(rest));
        }

        return null;
    }

    /// <summary>Where the command's word has ended, or null when it does not start there.</summary>
    /// <param name="word">The command's word.</param>
    /// <param name="words">What was typed.</param>
    /// <param name="start">Where in it.</param>
    /// <param name="loose">Whether blanks and hyphens within the word may be there or not: 簽 到, check-in, checkin.</param>
    private static int? EndOf(string word, string words, int start, bool loose)
    {
        var at = start;
        foreach (var letter in word)
        {
            if (loose && at > start && at < words.Length && IsGap(words[at]))
                at++;
            if (loose && IsGap(letter))
                continue;
            if (at == words.Length || !IsSame(words[at], letter))
                return null;
            at++;
        }

        return at;
    }

    /// <summary>Command words are Chinese, which has no case, or plain English.</summary>
    private static bool IsSame(char typed, char letter) =>
        typed == letter || (char.IsAsciiLetter(typed) && char.ToLowerInvariant(typed) == char.ToLowerInvariant(letter));

    private static bool IsGap(char c) => c is ' ' or '-';

    /// <summary>Whether the word is an order and no talk: a blank follows, and no further word where it is one of everyday English.</summary>
    private static bool IsOrder(string word, string rest) =>
        rest is [' ', var next, ..] && !(char.IsAsciiLetter(next) && word.All(char.IsAsciiLetter));

    /// <summary>The command as copied from a sentence that quotes it: 「簽到 4821」.</summary>
    private static string Unquoted(string words)
    {
        var inner = words.TrimStart('「', '『', '“', '"');
        return inner.Length == words.Length ? words : inner.TrimEnd('」', '』', '”', '"', '。', '.');
    }

    /// <summary>Without the marks that set arguments off from the command or end the sentence.</summary>
    private static string Trimmed(string arguments) => arguments
        .TrimStart(' ', ':', '：', ',', '，', '、', '。', '.', '!', '！', '?', '？', '~')
        .TrimEnd(' ', ',', '，', '、', '。', '.', '!', '！', '~');

    /// <summary>
    /// How far the start of the message is from a word, as a share of its letters: 0 is the word itself, 1 nothing like it.
    /// The start may be a letter shorter or longer. A word that stands in the message is nearer than any other, the longest nearest.
    /// </summary>
    private static (double Distance, Understood Meant) Near(string folded, (string Word, Command Command, Language Language) entry)
    {
        var (word, command, language) = entry;
        if (folded.Contains(word, StringComparison.OrdinalIgnoreCase))
            return (-word.Length, new Understood(command, language, ""));
        var (letters, length) = Enumerable.Range(word.Length - 1, 3)
            .Select(length => Math.Min(length, folded.Length))
            .Select(length => (Letters: Distance(folded[..length].ToLowerInvariant(), word), Length: length))
            .OrderBy(near => near.Letters)
            .ThenByDescending(near => near.Length)
            .First();
        return ((double)letters / word.Length, new Understood(command, language, letters < word.Length ? Trimmed(folded[length..]) : ""));
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
}
