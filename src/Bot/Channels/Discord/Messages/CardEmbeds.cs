using System.Globalization;
using CommunityBot.Conversation;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>A card as embeds: the colour of its tone, labelled values with their bars, the note below, a picture.</summary>
internal static class CardEmbeds
{
    /// <summary>Shorter values stand beside each other.</summary>
    private const int Short = 24;

    public static IReadOnlyList<DiscordEmbed> Of(Card card, Uri? picture)
    {
        var embeds = new EmbedStack(Colour(card.Tone));
        embeds.AddTitle(Markdown.Escape(card.Title));
        if (picture is not null)
            embeds.AddPicture(picture);
        var fields = card.Fields.Where(field => field.Value.Length > 0).ToList();
        foreach (var field in fields)
            embeds.AddField(Markdown.Escape(field.Label), Markdown.Escape(field.Value), Below(field), IsShort(field));
        if (fields.Count == 0)
            embeds.AddText(Markdown.Escape(card.Note));
        else
            embeds.AddFooter(card.Note);
        return embeds.Embeds;
    }

    /// <summary>What comes along with something else and has no card.</summary>
    public static IReadOnlyList<DiscordEmbed> Of(string words)
    {
        var embeds = new EmbedStack(Colour(Tone.Plain));
        embeds.AddText(Markdown.Escape(words));
        return embeds.Embeds;
    }

    /// <summary>The bar, and the instant as Discord shows it: in the reader's own zone and language, and how long from now.</summary>
    private static string Below(Field field)
    {
        var lines = new List<string>();
        if (field is { Bar: { } percent, Level: { } level })
            lines.Add(SquareBar.Of(percent, level));
        if (field.At is { } at)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"<t:{at.ToUnixTimeSeconds()}:F> · <t:{at.ToUnixTimeSeconds()}:R>"));
        return string.Join('\n', lines);
    }

    private static bool IsShort(Field field) =>
        field is { Bar: null, At: null, Label.Length: > 0 and <= Short, Value.Length: <= Short } && !field.Value.Contains('\n', StringComparison.Ordinal);

    /// <summary>Each stands out from Discord's light and dark backgrounds at 3 to 1 or better.</summary>
    private static int Colour(Tone tone) => tone switch
    {
        Tone.Good => 0x2E8B57,
        Tone.Attention => 0xC77700,
        Tone.Refused => 0xD93025,
        _ => 0x7A8794,
    };
}
