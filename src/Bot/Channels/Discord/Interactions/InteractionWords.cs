using System.Text.Json;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Bot.Channels.Discord.Registration;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>Reads in an interaction the words that a person would have typed for it.</summary>
public static class InteractionWords
{
    /// <returns>Null for what stands for no words: a button that opens a form, completions, a kind that is new.</returns>
    public static string? WordsOf(DiscordInteraction told) => told.Type switch
    {
        InteractionType.Command => CommandOf(told) is { } command ? Words(command, told) : null,
        InteractionType.Component => PressedIn(told) is Pressed.Says says ? says.Words : null,
        InteractionType.Modal => Typed(told),
        _ => null,
    };

    /// <summary>Whether it asks for what everybody in a group is meant to see.</summary>
    public static bool IsForAll(DiscordInteraction told) =>
        WordsOf(told) is { } words && Ear.Ordered(TypedText.Fold(words)) is { Command: { } id } && CommandTable.Get(id).ForAll;

    /// <summary>The command of that name; null when it is not in the table.</summary>
    public static Command? CommandOf(DiscordInteraction told) =>
        CommandTable.All.FirstOrDefault(command => CommandDefinitions.NameOf(command) == told.Data?.Name);

    /// <summary>What the button or the option of a menu means; null when this bot did not make it.</summary>
    public static Pressed? PressedIn(DiscordInteraction told) =>
        (told.Data?.Values is [var chosen, ..] ? chosen : told.Data?.CustomId) is { } id ? ChoiceId.Read(id, told.Message?.Embeds) : null;

    /// <summary>The text of an option, as far as it was typed.</summary>
    public static string Text(InteractionOption option) => option.Value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } other => other.GetRawText(),
        null => "",
    };

    /// <summary>
    /// The slash says that it is a command, also while a question is open. Options come in the order of the table, however they were filled in.
    /// </summary>
    private static string Words(Command command, DiscordInteraction told)
    {
        var options = told.Data!.Options ?? [];
        var inOrder = command.Inputs
            .Select(input => options.FirstOrDefault(option => option.Name == Catalogues.In(Language.English).InputName(input)))
            .OfType<InteractionOption>()
            .ToList();
        return string.Join(
            ' ',
            [
                $"/{command.Word(Arrival.LanguageOf(told))}",
                .. inOrder.Concat(options.Except(inOrder)).Select(Text).Where(text => !string.IsNullOrWhiteSpace(text)),
            ]);
    }

    private static string? Typed(DiscordInteraction told)
    {
        if (told.Data?.CustomId is not { } id || FieldIn(told.Data.Components ?? []) is not { } typed)
            return null;
        return ChoiceId.Read(id, embeds: null) switch
        {
            Pressed.Answer => typed,
            Pressed.Finish({ Length: 0 }) => typed,
            Pressed.Finish(var words) => $"{words.TrimEnd()} {typed}",
            _ => null,
        };
    }

    /// <summary>The one field of a form, in whatever it is wrapped.</summary>
    private static string? FieldIn(IEnumerable<InteractionComponent> components) => components
        .Select(one => one.Value ?? FieldIn([.. one.Components ?? [], .. one.Component is { } inner ? [inner] : Array.Empty<InteractionComponent>()]))
        .FirstOrDefault(value => value is not null);
}
