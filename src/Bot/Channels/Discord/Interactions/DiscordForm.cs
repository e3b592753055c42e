using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Conversation;
using CommunityBot.Conversation.Texts;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>A form with one field (a modal), as Discord takes it. Its id says what becomes of what is typed.</summary>
public sealed record DiscordForm(string CustomId, string Title, IReadOnlyList<DiscordComponent> Components)
{
    private const string FieldId = "words";

    /// <summary>For the answer to what was asked.</summary>
    /// <param name="question">The message that asked, to have before one's eyes while typing.</param>
    /// <param name="longText">Whether the answer may have several lines.</param>
    /// <param name="texts">The reader's language.</param>
    public static DiscordForm ForAnswer(string question, bool longText, Catalogue texts)
    {
        var input = DiscordComponents.Input(FieldId, texts.YourAnswer, longText);
        return new DiscordForm(
            ChoiceId.ForAnswer(longText),
            texts.AnswerLabel,
            [DiscordComponents.Row([question.Length == 0 ? input : input with { Placeholder = Typing.Shorten(question, DiscordLimits.InputPlaceholder) }])]);
    }

    /// <summary>For what is to be added to the words. Words that are too long for the form's id stand in its field.</summary>
    public static DiscordForm ToFinish(string words, Catalogue texts)
    {
        var id = ChoiceId.ForForm(words);
        var input = DiscordComponents.Input(FieldId, texts.YourAnswer, longText: false);
        return new DiscordForm(
            id,
            DiscordComponents.Label(words.Trim(), DiscordLimits.FormTitle),
            [DiscordComponents.Row([id.EndsWith(words, StringComparison.Ordinal) ? input : input with { Value = words }])]);
    }
}
