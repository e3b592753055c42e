using System.Text;

namespace CommunityBot.Bot.Web.Calendar;

/// <summary>Writes content lines of an iCalendar file (RFC 5545, 3.1): ended by CRLF, and folded.</summary>
public sealed class IcsLines
{
    /// <summary>A line has no more octets than this, its end not counted.</summary>
    public const int Octets = 75;

    private const string LineEnd = "\r\n";

    private readonly StringBuilder _written = new();

    public override string ToString() => _written.ToString();

    /// <summary>A line whose value is none of text: a date, a number, an address.</summary>
    /// <param name="name">With its parameters: <c>DTSTART;VALUE=DATE</c>.</param>
    /// <param name="value">Without line ends.</param>
    public void Add(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A line of text (RFC 5545, 3.3.11); nothing where there is none.</summary>
    public void AddText(string name, string text)
    {
        if (text.Length > 0)
            Fold($"{name}:{Escaped(text)}");
    }

    /// <summary>Whole lines that were written before.</summary>
    public void AddWritten(string lines) => _written.Append(lines);

    public void Begin(string component) => Add("BEGIN", component);

    public void End(string component) => Add("END", component);

    /// <summary>Marks and line ends are written so that they are no marks and line ends of the file's; what shows nothing is left out.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' => escaped.Append(@"\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(rune.ToString()),
                '\t' => escaped.Append(' '),
                _ when Rune.IsControl(rune) => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Goes on in a new line after a blank, which counts, and never within a character.</summary>
    private void Fold(string line)
    {
        var (octets, from, at) = (0, 0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Octets)
            {
                _written.Append(line, from, at - from).Append(LineEnd).Append(' ');
                (octets, from) = (1, at);
            }

            octets += rune.Utf8SequenceLength;
            at += rune.Utf16SequenceLength;
        }

        _written.Append(line, from, at - from).Append(LineEnd);
    }
}
