using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>Writes what the bot says as Discord's messages. What does not fit goes on in the next; nothing is cut.</summary>
/// <param name="pictures">Where this bot is, and Discord fetches its pictures; null when that is not https, and pictures are then left out.</param>
public sealed class DiscordMessages(Uri? pictures)
{
    /// <summary>Shows nothing; Discord takes no empty message.</summary>
    public const string Blank = "\u200B";

    /// <returns>At least one; where there are several, they are sent one after another, and the choices hang on the last.</returns>
    public IReadOnlyList<DiscordMessage> Write(Reply reply, Language language)
    {
        var messages = Contents(reply).Select(content => new DiscordMessage { Content = content }).ToList();
        foreach (var embed in Embeds(reply))
            Add(messages, embed);
        foreach (var group in ChoiceBoard.Groups(Choices(reply)))
            Add(messages, new ChoiceBoard(group, reply.Asks || reply.Card is null, Catalogues.In(language)));
        return messages.Count > 0 ? messages : [new DiscordMessage { Content = Blank }];
    }

    private IReadOnlyList<string> Contents(Reply reply) => reply.Card is null ? Pieces.Of(Said(reply), DiscordLimits.Content) : [];

    /// <summary>Escaped. Choices that stand there to be pressed need not be named as well.</summary>
    private string Said(Reply one)
    {
        var words = AllOf(one).All(choice => DiscordChoice.Of(choice) is not null) ? one.Words : one.Text;
        return string.Join('\n', words.Split('\n').Select(line => IsOwnAddress(line) ? $"<{line}>" : Markdown.Escape(line)));
    }

    /// <summary>It can be followed and copied then, and Discord adds no preview.</summary>
    private bool IsOwnAddress(string line) =>
        pictures is not null && line.StartsWith(pictures.AbsoluteUri, StringComparison.Ordinal) && Uri.IsWellFormedUriString(line, UriKind.Absolute);

    private IEnumerable<DiscordEmbed> Embeds(Reply reply)
    {
        foreach (var one in Chain(reply))
        {
            if (one.Card is { } card)
            {
                foreach (var embed in CardEmbeds.Of(card, card.QrContent is { } content ? QrPicture(content) : null))
                    yield return embed;
            }
            else if (!ReferenceEquals(one, reply))
            {
                foreach (var embed in CardEmbeds.Of(Said(one)))
                    yield return embed;
            }

            var unpressable = AllOf(one).OfType<Choice.Open>().Where(open => DiscordChoice.Of(open) is null).Select(open => $"{open.Label} {open.Address}");
            foreach (var embed in CardEmbeds.Of(Markdown.Escape(string.Join('\n', unpressable))))
                yield return embed;
        }
    }

    /// <summary>Its own, then the way to type an answer, then those of what comes along.</summary>
    private static List<DiscordChoice> Choices(Reply reply)
    {
        var own = Shown(AllOf(reply));
        var others = Shown(Chain(reply.PostScript).SelectMany(AllOf));
        var form = reply.Asks ? [new DiscordChoice.Form(reply.AsksForText, IsOnlyOne: own.Count == 0)] : Array.Empty<DiscordChoice>();
        return [.. own, .. form, .. others.Except(own)];
    }

    private static List<DiscordChoice> Shown(IEnumerable<Choice> choices) => [.. choices.Distinct().Select(DiscordChoice.Of).OfType<DiscordChoice>()];

    private static IEnumerable<Choice> AllOf(Reply one) => [.. one.Card?.Buttons ?? [], .. one.Choices];

    private static IEnumerable<Reply> Chain(Reply? reply)
    {
        for (; reply is not null; reply = reply.PostScript)
            yield return reply;
    }

    private static void Add(List<DiscordMessage> messages, DiscordEmbed embed)
    {
        if (messages.Count > 0 && messages[^1].Components is null && HasRoomFor(messages[^1], embed))
            messages[^1] = messages[^1] with { Embeds = [.. messages[^1].Embeds ?? [], embed] };
        else
            messages.Add(new DiscordMessage { Embeds = [embed] });
    }

    private static void Add(List<DiscordMessage> messages, ChoiceBoard board)
    {
        if (board.Beside is { } beside)
            Add(messages, beside);
        else if (messages.Count == 0 || messages[^1].Components is not null)
            messages.Add(new DiscordMessage { Content = Blank });
        messages[^1] = messages[^1] with { Components = board.Rows };
    }

    private static bool HasRoomFor(DiscordMessage message, DiscordEmbed embed) =>
        (message.Embeds?.Count ?? 0) < DiscordLimits.Embeds
        && (message.Embeds?.Sum(LengthOf) ?? 0) + LengthOf(embed) <= DiscordLimits.EmbedText;

    private static int LengthOf(DiscordEmbed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Fields?.Sum(field => field.Name.Length + field.Value.Length) ?? 0);

    private Uri? QrPicture(string content) =>
        pictures is not null
            && new Uri(pictures, $"qr.png?text={Uri.EscapeDataString(content)}") is { AbsoluteUri.Length: <= DiscordLimits.PictureAddress } picture
            ? picture
            : null;
}
