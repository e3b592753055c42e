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
        try
        {
            await reception.Receive([message], CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.LogError(fault, "Interaction {InteractionId} could not be kept; the sender was told", told.Id);
            await Apologize(told.Token, message.Locale ?? Language.Chinese);
        }
    }

    private async Task Apologize(string token, Language language)
    {
        var sorry = new DiscordMessage { Content = Catalogues.In(language).NotKept };
        if (!await room.Hand(token, InteractionResponse.Whisper(sorry)))
            await api.EditAnswer(token, sorry, CancellationToken.None);
    }
}
