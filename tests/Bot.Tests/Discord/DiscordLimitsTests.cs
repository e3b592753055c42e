using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Core.Tests;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class DiscordLimitsTests
{
    private static readonly DiscordMessages s_messages = new(new Uri("https://bot.example.tw/"));

    [Fact]
    public void Whatever_is_said_Discord_takes_it() => Property.Holds(AnyReply.All, reply =>
    {
        foreach (var language in Enum.GetValues<Language>())
            Assert.All(s_messages.Write(reply, language), message => Assert.Empty(DiscordRules.Breaches(message)));
    });

    [Fact]
    public void Nothing_that_is_said_is_lost() => Property.Holds(AnyReply.All, reply =>
    {
        var shown = Bare(string.Concat(s_messages.Write(reply, Language.Chinese).SelectMany(Texts)));
        for (Reply? one = reply; one is not null; one = one.PostScript)
        {
            foreach (var text in one.Card is { } card
                ? [card.Title, card.Note, .. card.Fields.Where(field => field.Value.Length > 0).SelectMany(field => new[] { field.Label, field.Value })]
                : new[] { one.Words })
            {
                Assert.Contains(Bare(text), shown, StringComparison.Ordinal);
            }
        }
    });

    [Fact]
    public void Every_choice_says_its_own_words_when_it_is_pressed() => Property.Holds(AnyReply.All, reply =>
    {
        var pressed = s_messages.Write(reply, Language.Chinese)
            .SelectMany(message => DiscordRules.Ids(message).Select(id => ChoiceId.Read(id, message.Embeds)))
            .ToList();
        Assert.DoesNotContain(null, pressed);
        var said = pressed.OfType<Pressed.Says>().Select(one => one.Words).ToHashSet(StringComparer.Ordinal);
        var toFinish = pressed.OfType<Pressed.Finish>().Select(one => one.Words).ToHashSet(StringComparer.Ordinal);
        foreach (var choice in Choices(reply))
        {
            if (choice is Choice.Press press && Fits(press.Words))
                Assert.Contains(press.Words, said);
            if (choice is Choice.Fill fill && Fits(fill.Words))
                Assert.Contains(fill.Words, toFinish);
        }

        Assert.Equal(reply.Asks ? 1 : 0, pressed.OfType<Pressed.Answer>().Count());
    });

    /// <summary>What cannot be a command anyway is not put behind a button.</summary>
    private static bool Fits(string words) => !string.IsNullOrWhiteSpace(words) && Markdown.Escape(words).Length <= 1024;

    private static IEnumerable<Choice> Choices(Reply reply)
    {
        for (Reply? one = reply; one is not null; one = one.PostScript)
        {
            foreach (var choice in one.Choices.Concat(one.Card?.Buttons ?? []))
                yield return choice;
        }
    }

    /// <summary>What is shown, unescaped.</summary>
    private static IEnumerable<string> Texts(DiscordMessage message)
    {
        yield return Markdown.Unescape(message.Content ?? "");
        foreach (var embed in message.Embeds ?? [])
        {
            yield return Markdown.Unescape(embed.Title ?? "") + Markdown.Unescape(embed.Description ?? "");
            foreach (var field in embed.Fields ?? [])
                yield return Markdown.Unescape(field.Name) + Markdown.Unescape(field.Value);
        }
    }

    /// <summary>Where a line ends, a piece may end, and blanks at its edges are not shown.</summary>
    private static string Bare(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit != '\u200B'));
}
