using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>Has an interaction kept and answered, and sees to it that Discord gets a first answer in time.</summary>
public sealed class Intake(Reception reception, WaitingRoom room, DiscordApi api, ILogger<Intake> log)
{
    /// <param name="told">What Discord delivered.</param>
    /// <param name="message">What it stands for.</param>
    /// <param name="answer">Gives Discord the first answer, and tells whether it got through.</param>
    public async Task Take(DiscordInteraction told, IncomingMessage message, Func<ReadOnlyMemory<byte>, Task<bool>> answer)
    {
        var interaction = room.Sit(told.Token);
        var keeping = Keep(told, message);
        var arrived = false;
        try
        {
            var inTime = await interaction.Wait(DiscordTimes.FirstAnswer);
            arrived = await answer(inTime ?? InteractionResponse.Defer(ephemeral: !message.Place.IsGroup));
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            log.LogDebug(gone, "Discord hung up on interaction {InteractionId} before its answer", told.Id);
        }
        finally
        {
            interaction.Told(arrived);
        }

        await keeping;
    }

    /// <summary>What has arrived whole is kept even if Discord hangs up: it does not deliver again.</summary>
    private async Task Keep(DiscordInteraction told, IncomingMessage message)
    {
        var texts = Catalogues.In(message.Locale ?? Language.Chinese);
        try
        {
            // Discord shows that it is thought about until something is said.
            if (await reception.Receive(message, CancellationToken.None) is { } wait)
                await Whisper(told.Token, texts.TooManyMessages((int)Math.Ceiling(wait.TotalMinutes)));
        }
        catch (Exception fault)
        {
            log.LogError(fault, "Interaction {InteractionId} could not be kept; the sender was told", told.Id);
            await Whisper(told.Token, texts.NotKept);
        }
    }

    private async Task Whisper(string token, string words)
    {
        var message = new DiscordMessage { Content = words };
        if (!await room.Hand(token, InteractionResponse.Whisper(message)))
            await api.EditAnswer(token, message, CancellationToken.None);
    }
}
