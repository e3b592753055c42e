using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>Attempts to send one message, whatever waits beside it.</summary>
internal sealed class Errands(IChannel channel, IStore store, IOutboxShare share, TimeProvider time, ILogger log)
{
    /// <summary>What becomes of an answer that waited until nobody can be answered with it any more.</summary>
    public static Fate Late(bool isWorthKeeping) => RetryPolicy.Late(isWorthKeeping, "It waited until nobody could be answered with it any more.");

    /// <param name="piece">Which message.</param>
    /// <param name="age">How long ago it was decided on.</param>
    /// <param name="stopping">Ends it.</param>
    public async Task<Carried> Run(Piece piece, TimeSpan age, CancellationToken stopping)
    {
        await Task.Yield();
        try
        {
            if (await share.MayGo(piece.Id, stopping) is var may && may != Errand.Go)
                return may == Errand.Leave ? new Carried.Elsewhere() : new Carried.Nowhere();
            var found = piece.Message ?? await store.Read(records => records.Outbox.Find(piece.Id), stopping);
            if (found is null)
                return new Carried.Decided(Message: null, new Fate.Sent());
            var message = found with { Age = age, Failures = piece.Failures, MayHaveArrived = piece.MayHaveArrived };
            return TooOld(message) is { } fate ? new Carried.Decided(message, fate) : new Carried.Answered(message, await Send(message, stopping));
        }
        catch (StoreUnavailableException outage)
        {
            log.LogWarning("What a message says cannot be read from the outbox; it is tried again in a moment: {Why}", outage.Message);
            return new Carried.Nowhere();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // It stays in the outbox, and the next process knows that it may have arrived.
            return new Carried.Nowhere();
        }
    }

    /// <summary>What is too old to be of use is not sent, but said.</summary>
    private Fate? TooOld(OutboxMessage message) => message.Ticket is not null && message.Age > channel.AnswersWithin
        ? Late(message.IsWorthKeeping)
        : RetryPolicy.TooOld(message, time.GetUtcNow());

    private async Task<SendResult> Send(OutboxMessage message, CancellationToken cancel)
    {
        try
        {
            return await channel.Send(message, cancel);
        }
        catch (StoreUnavailableException outage)
        {
            return new SendResult.Away(outage.Message);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Message {OutboxId} could not be sent", message.Id);
            return new SendResult.Unknown(fault.Message);
        }
    }
}

/// <summary>What came of an errand.</summary>
internal abstract record Carried
{
    private Carried()
    {
    }

    /// <summary>The platform said something to it, or nothing.</summary>
    public sealed record Answered(OutboxMessage Message, SendResult Result) : Carried;

    /// <summary>The platform was not asked.</summary>
    /// <param name="Message">Null where it did not wait any more.</param>
    /// <param name="Fate">What becomes of it.</param>
    public sealed record Decided(OutboxMessage? Message, Fate Fate) : Carried;

    /// <summary>Another bot has it.</summary>
    public sealed record Elsewhere : Carried;

    /// <summary>It is not its turn, the store is away, or the program stops.</summary>
    public sealed record Nowhere : Carried;
}
