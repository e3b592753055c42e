using CommunityBot.Conversation;
using CommunityBot.Conversation.Texts;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>Writes what the bot says as Discord's messages. What does not fit goes on in the next; nothing is cut.</summary>
/// <param name="pictures">Where Discord fetches this bot's pictures; null when that is not https, and pictures are then left out.</param>
public sealed class DiscordMessages(Uri? pictures)
{
    /// <returns>At least one; where there are several, they are sent one after another, and the choices hang on the last.</returns>
    public IReadOnlyList<DiscordMessage> Write(Reply reply, Language language)
    {
        var messages = Contents(reply).Select(content => new DiscordMessage { Content = content }).ToList();
        foreach (var embed in Embeds(reply))
            Add(messages, embed);
        foreach (var group in ChoiceBoard.Groups(Choices(reply)))
            Add(messages, new ChoiceBoard(group, reply.Asks || reply.Card is null, Catalogue.In(language)));
        return messages.Count > 0 ? messages : [new DiscordMessage { Content = EmbedStack.Blank }];
    }

    private static IReadOnlyList<string> Contents(Reply reply) =>
        reply.Card is null ? Pieces.Of(Markdown.Escape(reply.Words), DiscordLimits.Content) : [];

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
                foreach (var embed in CardEmbeds.Of(one.Words))
                    yield return embed;
            }

            foreach (var embed in CardEmbeds.Of(string.Join('\n', AllOf(one).OfType<Choice.Open>().Where(open => DiscordChoice.Of(open) is null).Select(open => $"{open.Label} {open.Address}"))))
                yield return embed;
        }
    }

    private static List<DiscordChoice> Choices(Reply reply)
    {
        var choices = Chain(reply).SelectMany(AllOf).Distinct().Select(DiscordChoice.Of).OfType<DiscordChoice>().ToList();
        if (reply.Asks)
            choices.Insert(0, new DiscordChoice.Form(reply.AsksForText));
        return choices;
    }

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
            messages.Add(new DiscordMessage { Content = EmbedStack.Blank });
        messages[^1] = messages[^1] with { Components = board.Rows };
    }

    private static bool HasRoomFor(DiscordMessage message, DiscordEmbed embed) =>
        (message.Embeds?.Count ?? 0) < DiscordLimits.Embeds
        && (message.Embeds?.Sum(EmbedStack.LengthOf) ?? 0) + EmbedStack.LengthOf(embed) <= DiscordLimits.EmbedText;

    private Uri? QrPicture(string content) =>
        pictures is not null && new Uri(pictures, $"qr.png?text={Uri.EscapeDataString(content)}") is { AbsoluteUri.Length: <= DiscordLimits.PictureAddress } picture
            ? picture
            : null;
}
