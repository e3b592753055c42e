namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>Cuts escaped text so that every piece fits, without splitting a character or taking a mark from its backslash.</summary>
public static class Pieces
{
    /// <summary>The pieces in order. Those of blanks alone, which Discord takes for nothing, are left out.</summary>
    public static IReadOnlyList<string> Of(string escaped, int most)
    {
        var pieces = new List<string>();
        while (escaped.Length > 0)
        {
            (var piece, escaped) = Split(escaped, most);
            if (!string.IsNullOrWhiteSpace(piece))
                pieces.Add(piece);
        }

        return pieces;
    }

    /// <summary>What fits, to the end of a line where one ends in the last half of it, and the rest.</summary>
    public static (string Fits, string Left) Split(string escaped, int most)
    {
        if (escaped.Length <= most)
            return (escaped, "");
        var line = escaped.LastIndexOf('\n', most - 1) + 1;
        var end = line > most / 2 ? line : most;
        while (end > 1 && IsWithin(escaped, end))
            end--;
        return (escaped[..end], escaped[end..]);
    }

    private static bool IsWithin(string escaped, int at)
    {
        if (char.IsHighSurrogate(escaped[at - 1]) && char.IsLowSurrogate(escaped[at]))
            return true;
        var marks = 0;
        while (marks < at && escaped[at - 1 - marks] == '\\')
            marks++;
        return marks % 2 == 1;
    }
}
