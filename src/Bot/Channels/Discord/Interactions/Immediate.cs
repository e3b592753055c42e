using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>Answers what needs no conversation: a button that opens a form, completions, and what is not known here.</summary>
public sealed class Immediate(IStore store, Suggestions suggestions, DiscordMessages messages, TimeProvider time, ILogger<Immediate> log)
{
    private const int Completions = 8;
    private const int Form = 9;

    /// <returns>The first answer to the interaction; null when it is to be talked about.</returns>
    public async Task<ReadOnlyMemory<byte>?> AnswerTo(DiscordInteraction told, CancellationToken cancel)
    {
        var texts = Catalogues.In(Arrival.LanguageOf(told));
        return (told.Type, told.Type == InteractionType.Component ? InteractionWords.PressedIn(told) : null) switch
        {
            (InteractionType.Autocomplete, _) => Json(new CompletionsAnswer(Completions, new DiscordCompletions(await Complete(told, cancel)))),
            (_, Pressed.Finish(var words)) => Json(new FormAnswer(Form, DiscordForm.ToFinish(words, texts))),
            (_, Pressed.Answer(var longText)) => Json(new FormAnswer(Form, DiscordForm.ForAnswer(Question(told), longText, texts))),
            _ => InteractionWords.WordsOf(told) is null ? NotKnown(told, texts) : (ReadOnlyMemory<byte>?)null,
        };
    }

    /// <summary>An old button, somebody else's form, a kind that is new: left alone, it would look as if the bot were broken.</summary>
    private ReadOnlyMemory<byte> NotKnown(DiscordInteraction told, Catalogue texts)
    {
        log.LogInformation("Interaction {InteractionId} of type {Type} is not known here; whoever did it was told so", told.Id, told.Type);
        var reply = Reply.Say(texts.NotKnownHere, texts.Button(CommandIds.Help));
        return InteractionResponse.Whisper(messages.Write(reply, texts.Language)[0]);
    }

    private async Task<IReadOnlyList<DiscordCompletion>> Complete(DiscordInteraction told, CancellationToken cancel)
    {
        var typing = told.Data?.Options?.FirstOrDefault(option => option.Focused == true);
        if (typing is null || told.By is not { } by || InteractionWords.CommandOf(told) is not { } command)
            return [];
        var language = Arrival.LanguageOf(told);
        foreach (var input in command.Inputs.Where(input => Catalogues.In(Language.English).InputName(input) == typing.Name))
        {
            var found = await Look(records => records.Accounts.Find(new ChatAddress(ChannelNames.Discord, by.Id)) is { } account
                ? suggestions.For(records, account, command, input, InteractionWords.Text(typing), language, time.GetUtcNow())
                : []);
            return [.. found
                .Where(one => one.Words.Length <= DiscordLimits.SuggestionText)
                .Take(DiscordLimits.Suggestions)
                .Select(one => new DiscordCompletion(DiscordComponents.Label(one.Label, DiscordLimits.SuggestionText), one.Words))];
        }

        return [];

        async Task<IReadOnlyList<Suggestion>> Look(Func<IRecords, IReadOnlyList<Suggestion>> read)
        {
            try
            {
                return await store.Read(read, cancel);
            }
            catch (StoreUnavailableException outage)
            {
                // What is typed in full is taken in as well; the command itself says that nothing can be kept now.
                log.LogWarning("Nothing can be proposed while the database is away: {Why}", outage.Message);
                return [];
            }
        }
    }

    /// <summary>The words of the message, or the title of its card.</summary>
    private static string Question(DiscordInteraction told)
    {
        var asked = told.Message is { Content.Length: > 0 } message ? message.Content : told.Message?.Embeds is [var card, ..] ? card.Title : null;
        return asked is null or DiscordMessages.Blank ? "" : Markdown.Unescape(asked).ReplaceLineEndings(" ").Trim();
    }

    private static ReadOnlyMemory<byte> Json(CompletionsAnswer answer) => JsonSerializer.SerializeToUtf8Bytes(answer, ImmediateJson.Default.CompletionsAnswer);

    private static ReadOnlyMemory<byte> Json(FormAnswer answer) => JsonSerializer.SerializeToUtf8Bytes(answer, ImmediateJson.Default.FormAnswer);
}

/// <summary>What may be typed: what is shown, and what is then said.</summary>
public sealed record DiscordCompletion(string Name, string Value);

internal sealed record DiscordCompletions(IReadOnlyList<DiscordCompletion> Choices);

internal sealed record CompletionsAnswer(int Type, DiscordCompletions Data);

internal sealed record FormAnswer(int Type, DiscordForm Data);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CompletionsAnswer))]
[JsonSerializable(typeof(FormAnswer))]
internal sealed partial class ImmediateJson : JsonSerializerContext;
