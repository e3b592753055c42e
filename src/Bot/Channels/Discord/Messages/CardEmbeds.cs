using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>Embeds in the colour of a card's tone. What does not go into one goes on in the next.</summary>
internal static class CardEmbeds
{
    public static IReadOnlyList<DiscordEmbed> Of(Card card, Uri? picture)
    {
        var (title, rest) = Pieces.Split(Markdown.Escape(card.Title), DiscordLimits.EmbedTitle);
        var first = new DiscordEmbed
        {
            Title = string.IsNullOrWhiteSpace(title) ? null : title,
            Image = picture is null ? null : new DiscordPicture(picture),
        };
        return Fill(first, rest.Length == 0 ? CardText.Of(card) : $"{rest}\n{CardText.Of(card)}", card.Tone);
    }

    /// <summary>What comes along with something else and has no card.</summary>
    public static IReadOnlyList<DiscordEmbed> Of(string escaped) => Fill(new DiscordEmbed(), escaped, Tone.Plain);

    private static IReadOnlyList<DiscordEmbed> Fill(DiscordEmbed first, string text, Tone tone)
    {
        var pieces = Pieces.Of(text, DiscordLimits.EmbedDescription);
        first = first with { Description = pieces is [var piece, ..] ? piece : null };
        return [.. pieces.Skip(1).Select(next => new DiscordEmbed { Description = next }).Prepend(first)
            .Where(embed => embed is not { Title: null, Description: null, Image: null })
            .Select(embed => embed with { Color = Colour(tone) })];
    }

    /// <summary>Each stands out from Discord's light and dark backgrounds at 3 to 1 or better.</summary>
    private static int Colour(Tone tone) => tone switch
    {
        Tone.Good => 0x2E8B57,
        Tone.Attention => 0xC77700,
        Tone.Refused => 0xD93025,
        _ => 0x7A8794,
    };
}
