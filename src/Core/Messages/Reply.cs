using System.Text.Json.Serialization;

namespace CommunityBot.Messages;

/// <summary>
/// What the bot says, whatever the channel. <see cref="Text"/> alone tells everything; a card says it better where there are cards.
/// </summary>
public sealed record Reply
{
    /// <summary>What is said without a card.</summary>
    public string Words { get; init; } = "";

    public Card? Card { get; init; }

    public string Text => Card?.ToText() ?? string.Join('\n', [Words, .. NamesChoices ? Choices.OfType<Choice.Press>().Select(Line) : []]);

    /// <summary>Whether the text names the choices too, any of which can be typed, for whoever sees no buttons.</summary>
    public bool NamesChoices { get; init; }

    /// <summary>Whether it asks for something that can be typed, for channels on which one cannot just type.</summary>
    public bool Asks { get; init; }

    /// <summary>Whether what it asks for is a text, which may have several lines.</summary>
    public bool AsksForText { get; init; }

    /// <summary>The meeting whose sign-in it shows, and how many have signed in, for channels that can change what they said.</summary>
    public long? SignInOf { get; init; }

    /// <summary>What was waiting to be told and comes along, as a message of its own after this one.</summary>
    public Reply? PostScript { get; init; }

    /// <summary>Where it says again what may not have been seen: each of those texts. Where it is not seen either, they are said again and not it.</summary>
    public IReadOnlyList<string>? SaysAgain { get; init; }

    /// <summary>Whether all in the group are meant to see it; what is not is whispered to whoever asked, where a channel can.</summary>
    public bool ForAll { get; init; }

    /// <summary>What concerns only whoever asked, with an answer for all; channels that cannot whisper leave it out.</summary>
    public Reply? Aside { get; init; }

    /// <summary>What it shows and only its reader is to have; set where that is made.</summary>
    public Secret? Secret { get; init; }

    /// <summary>The secrets of the whole.</summary>
    [JsonIgnore]
    public IEnumerable<Secret> Secrets =>
        [.. new[] { Secret }.OfType<Secret>(), .. PostScript?.Secrets ?? [], .. Aside?.Secrets ?? []];

    /// <summary>What one may well say next, as buttons under the message.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The choices of the whole: its own, then those of what comes along.</summary>
    public IReadOnlyList<Choice> AllChoices => PostScript is null ? Choices : [.. Choices.Concat(PostScript.AllChoices).Distinct()];

    public static Reply Say(string text, params IReadOnlyList<Choice> choices) => new() { Words = text, Choices = choices };

    /// <summary>Asks which of the choices is meant; the text names them too.</summary>
    public static Reply Offer(string text, params IReadOnlyList<Choice> choices) => Say(text, choices) with { NamesChoices = true };

    public static Reply Show(Card card, params IReadOnlyList<Choice> choices) =>
        new() { Card = card, Choices = choices };

    private static string Line(Choice.Press choice) => $"・{choice.Label}";
}

/// <summary>How a message is meant; channels give it a colour.</summary>
public enum Tone
{
    Plain,
    Good,
    Attention,
    Refused,
}

/// <summary>A titled block with labelled lines, buttons and perhaps a QR code.</summary>
public sealed record Card
{
    public required string Title { get; init; }

    public Tone Tone { get; init; }

    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>A sentence or two under the fields: the article, what to do next.</summary>
    public string Note { get; init; } = "";

    public IReadOnlyList<Choice> Buttons { get; init; } = [];

    /// <summary>The content of a QR code to show.</summary>
    public string? QrContent { get; init; }

    /// <summary>The same in plain lines, for a channel or a phone that shows no cards.</summary>
    public string ToText()
    {
        var lines = new List<string> { Title };
        lines.AddRange(Fields.Select(field => field.ToText()));
        if (Note.Length > 0)
            lines.Add(Note);
        lines.AddRange(Buttons.OfType<Choice.Open>().Select(open => $"{open.Label} {open.Address}"));
        return string.Join('\n', lines);
    }
}

public sealed record Field(string Label, string Value)
{
    private const int BarLength = 10;

    /// <summary>How much of a whole this is, in percent, where it is shown as a bar; above 100 it is overdrawn.</summary>
    public int? Bar { get; init; }

    public FullBar Full { get; init; }

    /// <summary>The instant that the value tells of, for channels that count how long from now it is.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Null without a bar.</summary>
    public BarLevel? Level => Bar is { } percent ? BarLevels.Of(percent, Full) : null;

    /// <summary>姓名：王小明; Name: Wang; without a label the value alone; a bar of squares before it where there is one.</summary>
    public string ToText() => Label switch
    {
        "" => Barred(),
        [.., var last] when char.IsAscii(last) => $"{Label}: {Barred()}",
        _ => $"{Label}：{Barred()}",
    };

    private string Barred()
    {
        if (Bar is not { } percent)
            return Value;
        var full = Math.Clamp((percent + 5) / BarLength, 0, BarLength);
        return $"{new string('■', full)}{new string('□', BarLength - full)} {Value}";
    }
}
