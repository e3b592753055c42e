using System.Globalization;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    /// <summary>What one says before the number of a meeting to add to its minutes.</summary>
    public abstract string AddWord { get; }

    public abstract bool IsAdd(string word);

    /// <summary>The same to write the newest of them anew.</summary>
    public abstract string ReplaceWord { get; }

    public abstract bool IsReplace(string word);

    /// <summary>What is typed for a page, as one word.</summary>
    public abstract string Page(int number);

    /// <summary>The other way round; null where it is none.</summary>
    public int? ReadPage(string word)
    {
        var digits = string.Concat(word.Where(char.IsAsciiDigit));
        return digits.Length is > 0 and < 4
            && int.Parse(digits, CultureInfo.InvariantCulture) is > 0 and var number
            && string.Equals(word, Page(number), StringComparison.OrdinalIgnoreCase)
            ? number
            : null;
    }

    public abstract string OlderMinutes { get; }

    public abstract string MinutesBefore(int count);

    /// <param name="add">What is typed before more of them.</param>
    /// <param name="replace">What is typed before the new text of the newest.</param>
    public abstract string HowToAddMinutes(string add, string replace);

    /// <param name="minutes">How the old ones begin.</param>
    public abstract string AskNewMinutes(string minutes);

    public abstract string MinutesReplaced(string meeting);

    /// <summary>Stands as the reason beside those that were replaced.</summary>
    public abstract string ReplacedReason { get; }

    public abstract string YourMinutesWereReplaced(string by, string meeting);

    public abstract string DidReplaceMinutes(string meeting);
}
