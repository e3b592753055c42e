using System.Text;
using CommunityBot.Bot.Web.Calendar;
using FsCheck;
using FsCheck.Fluent;
using Property = CommunityBot.Core.Tests.Property;

namespace CommunityBot.Bot.Tests.Feed;

public sealed class IcsLinesTests
{
    /// <summary>Texts long enough to be folded, with every mark that means something in the file, and characters of one to four octets.</summary>
    private static readonly Gen<string> s_texts = Gen.Elements(
            "a",
            " ",
            "\\",
            ";",
            ",",
            ":",
            "\"",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "é",
            "會",
            "議",
            "𠮷",
            "👩‍🏫",
            "\ud800",
            "\u2028",
            "BEGIN:VEVENT",
            "\\n",
            "\r\nEND:VCALENDAR\r\n")
        .ArrayOf()
        .Select(parts => string.Concat(parts))
        .SelectMany(text => Property.AnyWords.Select(words => text + words + text));

    [Fact]
    public void Whatever_a_text_says_it_is_read_again_as_it_was() => Property.Holds(s_texts, text =>
    {
        var lines = Unfolded(Written(text));
        if (Shown(text).Length == 0)
            return;
        Assert.Equal($"SUMMARY:{Shown(text)}", Unescaped(Assert.Single(lines)));
    });

    [Fact]
    public void No_line_is_longer_than_75_octets_or_ends_within_a_character() => Property.Holds(s_texts, text =>
    {
        var written = Encoding.UTF8.GetBytes(Written(text));
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        foreach (var line in Lines(written))
        {
            Assert.InRange(line.Length, 1, 75);
            Assert.DoesNotContain(strict.GetString(line), char.IsControl);
        }
    });

    [Theory]
    [InlineData(67, 1)]
    [InlineData(68, 2)]
    [InlineData(68 + 73, 2)]
    [InlineData(68 + 74, 3)]
    public void A_line_is_folded_when_it_has_to_be_and_not_before(int letters, int lines) =>
        Assert.Equal(lines, Lines(Encoding.UTF8.GetBytes(Written(new string('x', letters)))).Count);

    private static string Written(string text)
    {
        var lines = new IcsLines();
        lines.AddText("SUMMARY", text);
        return lines.ToString();
    }

    /// <summary>Takes the file apart octet by octet: lines end with CRLF, and with nothing else.</summary>
    private static List<byte[]> Lines(byte[] written)
    {
        var (lines, line) = (new List<byte[]>(), new List<byte>());
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\r')
            {
                line.Add(written[i]);
                continue;
            }

            Assert.Equal((byte)'\n', written[++i]);
            lines.Add([.. line]);
            line.Clear();
        }

        Assert.Empty(line);
        return lines;
    }

    private static string[] Unfolded(string written) =>
        written.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Unescaped(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            Assert.False(line[i] is ';' or ',', "A mark stands there that means something in the file.");
            text.Append(line[i] != '\\' ? line[i] : line[++i] == 'n' ? '\n' : line[i]);
        }

        return text.ToString();
    }

    /// <summary>What there is to see of a text: lines end one way, tabs are blanks, what controls and what is broken is not there or marked.</summary>
    private static string Shown(string text) => string.Concat(
        text.ReplaceLineEndings("\n").EnumerateRunes()
            .Select(rune => rune.Value == '\t' ? " " : rune.Value != '\n' && Rune.IsControl(rune) ? "" : rune.ToString()));
}
