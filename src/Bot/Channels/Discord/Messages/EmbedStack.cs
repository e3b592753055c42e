namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>Fills embeds within Discord's limits: what does not go into one begins the next, in the same colour.</summary>
internal sealed class EmbedStack(int? colour)
{
    /// <summary>Shows nothing; Discord takes no empty name or value.</summary>
    public const string Blank = "\u200B";

    private readonly List<DiscordEmbed> _done = [];
    private DiscordEmbed _embed = new() { Color = colour };
    private int _room = DiscordLimits.EmbedText;
    private bool _isEmpty = true;

    public IReadOnlyList<DiscordEmbed> Embeds => _isEmpty ? _done : [.. _done, _embed];

    public static int LengthOf(DiscordEmbed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0)
        + (embed.Fields?.Sum(field => field.Name.Length + field.Value.Length) ?? 0);

    /// <param name="escaped">A longer one goes on in the text below it.</param>
    public void AddTitle(string escaped)
    {
        var (title, rest) = Pieces.Split(escaped, DiscordLimits.EmbedTitle);
        if (!string.IsNullOrWhiteSpace(title))
            Put(title.Length, embed => embed with { Title = title }, fits: _isEmpty);
        AddText(rest);
    }

    public void AddText(string escaped)
    {
        foreach (var piece in Pieces.Of(escaped, DiscordLimits.EmbedDescription))
            Put(piece.Length, embed => embed with { Description = piece }, fits: _embed is { Description: null, Fields: null, Footer: null });
    }

    /// <param name="name">Escaped; a longer one goes on in the value, an empty one is shown as none.</param>
    /// <param name="value">Escaped; a longer one goes on in further fields.</param>
    /// <param name="below">What stands below the value and is not to be cut.</param>
    /// <param name="inline">Whether it may stand beside others.</param>
    public void AddField(string name, string value, string below, bool inline)
    {
        (name, var rest) = Pieces.Split(name, DiscordLimits.FieldName);
        var values = Pieces.Of(rest.Length > 0 ? $"{rest}\n{value}" : value, DiscordLimits.FieldValue).ToList();
        if (values.Count > 0 && below.Length > 0 && values[^1].Length + 1 + below.Length <= DiscordLimits.FieldValue)
            values[^1] = $"{values[^1]}\n{below}";
        else if (below.Length > 0 || values.Count == 0)
            values.Add(below.Length > 0 ? below : Blank);
        for (var i = 0; i < values.Count; i++)
            AddField(new DiscordField(i > 0 || string.IsNullOrWhiteSpace(name) ? Blank : name, values[i], inline && values.Count == 1));
    }

    public void AddField(DiscordField field) => Put(
        field.Name.Length + field.Value.Length,
        embed => embed with { Fields = [.. embed.Fields ?? [], field] },
        fits: _embed.Footer is null && (_embed.Fields?.Count ?? 0) < DiscordLimits.EmbedFields);

    /// <param name="text">Not escaped: nothing is read into a footer. What does not fit below the fields becomes a text of its own.</param>
    public void AddFooter(string text)
    {
        if (text.Length > DiscordLimits.EmbedFooter || text.Length > _room)
            AddText(Markdown.Escape(text));
        else if (!string.IsNullOrWhiteSpace(text))
            Put(text.Length, embed => embed with { Footer = new DiscordFooter(text) }, fits: _embed.Footer is null);
    }

    public void AddPicture(Uri address) => Put(0, embed => embed with { Image = new DiscordPicture(address) }, fits: _embed.Image is null);

    private void Put(int length, Func<DiscordEmbed, DiscordEmbed> add, bool fits)
    {
        if (!fits || length > _room)
        {
            if (!_isEmpty)
                _done.Add(_embed);
            (_embed, _room) = (new DiscordEmbed { Color = colour }, DiscordLimits.EmbedText);
        }

        (_embed, _room, _isEmpty) = (add(_embed), _room - length, false);
    }
}
