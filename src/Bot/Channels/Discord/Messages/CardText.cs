using System.Globalization;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>
/// The fields of a card and its note, as text. Short fields stand line by line, each with its label in bold before it; where most take
/// more than a line there is a blank one between them.
/// </summary>
/// <remarks>Discord's own fields stand three in a row on a computer, whatever is in them, and take two lines each on a phone.</remarks>
internal static class CardText
{
    /// <summary>What a line of an embed holds on a computer, where a character of Chinese counts two.</summary>
    private const int Line = 70;

    /// <summary>A label no wider than this marks where a line begins, however long the line.</summary>
    private const int Marker = 8;

    private const char FirstWide = '\u1100';

    /// <summary>As wide as a character of Chinese.</summary>
    private const char Gap = '\u2003';

    /// <summary>Escaped.</summary>
    public static string Of(Card card)
    {
        var fields = card.Fields.Where(field => field.Value.Length > 0).ToList();
        var airy = 2 * fields.Count(field => IsLong(field) || field.Bar is not null) >= fields.Count;
        var below = airy && fields.Any(IsLong);
        var text = string.Concat(fields.Select(field => $"{(airy || IsUnlabelled(field) ? "\n\n" : "\n")}{Entry(field, below)}"));
        return (card.Note.Length == 0 ? text : $"{text}\n\n{Markdown.Escape(card.Note)}").TrimStart('\n');
    }

    private static string Entry(Field field, bool below)
    {
        var value = Markdown.Escape(field.Value);
        var labelled = IsUnlabelled(field) ? value : $"**{Markdown.Escape(field.Label.Trim())}**{(below ? '\n' : Gap)}{value}";
        return $"{labelled}{FromNow(field)}{Bar(field)}";
    }

    /// <summary>How long from now, which Discord keeps counting, in the reader's language.</summary>
    private static string FromNow(Field field) =>
        field.At is { } at ? string.Create(CultureInfo.InvariantCulture, $"{Gap}<t:{at.ToUnixTimeSeconds()}:R>") : "";

    private static string Bar(Field field) => field is { Bar: { } percent, Level: { } level } ? $"\n{SquareBar.Of(percent, level)}" : "";

    private static bool IsUnlabelled(Field field) => string.IsNullOrWhiteSpace(field.Label);

    private static bool IsLong(Field field) =>
        Width(field.Label) > Marker && (field.Value.Contains('\n', StringComparison.Ordinal) || Width(field.Label) + Width(field.Value) >= Line);

    private static int Width(string text) => text.Sum(unit => unit < FirstWide ? 1 : 2);
}
