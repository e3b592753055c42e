using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Conversation.Texts;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>A form with one field (a modal), as Discord takes it. Its id says what becomes of what is typed.</summary>
public sealed record DiscordForm(string CustomId, string Title, IReadOnlyList<DiscordComponent> Components)
{
    private const string FieldId = "words";

    /// <summary>For the answer to what was asked.</summary>
    /// <param name="question">What was asked, to have before one's eyes while typing; a longer one stands in the field until one begins.</param>
    /// <param name="longText">Whether the answer may have several lines.</param>
    /// <param name="texts">The reader's language.</param>
    public static DiscordForm ForAnswer(string question, bool longText, Catalogue texts)
    {
        var input = DiscordComponents.Input(FieldId, texts.YourAnswer, longText);
        var isCut = question.Length > DiscordLimits.FormTitle;
        return new DiscordForm(
            ChoiceId.ForAnswer(longText),
            DiscordComponents.Label(question.Length == 0 ? texts.AnswerLabel : question, DiscordLimits.FormTitle),
            [DiscordComponents.Row([isCut ? input with { Placeholder = TypedText.Shorten(question, DiscordLimits.InputPlaceholder) } : input])]);
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
