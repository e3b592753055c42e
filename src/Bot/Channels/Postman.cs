using System.Threading.Channels;
using CommunityBot.Bot.Telemetry;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// Carries what waits for one channel: many at once while it is up, and one at a time, now and then, while it is not. All that it knows is
/// touched by one loop; what came of a message is told to whoever notes it.
/// </summary>
internal sealed class Postman(
    IChannel channel, IStore store, IOutboxShare share, Outages outages, MessagesSent sent, ChannelWriter<Attempt> attempts, TimeProvider time, ILogger log)
{
    /// <summary>
    /// Enough that ten thousand replies at a tenth of a second each are out before their tickets expire, few enough to leave the
    /// machine to those who are just signing in, and far below what platforms take in a second.
    /// </summary>
    private const int AtOnce = 32;

    /// <summary>How often answers that are too late are looked for while nothing else happens.</summary>
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan s_afterStumbling = TimeSpan.FromSeconds(5);

    private readonly Channel<Action> _told = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Errands _errands = new(channel, store, share, time, log);
    private readonly Mailbag _bag = new();
    private readonly ChannelState _state = new(Random.Shared.NextDouble);
    private TimeSpan _looked;
    private int _out;
    private int _late;

    /// <summary>Of the clock that nobody sets.</summary>
    private TimeSpan Now => time.GetElapsedTime(0);

    public void Hand(OutboxMessage message) => _told.Writer.TryWrite(() =>
    {
        // What has to wait is read again when its turn comes, so that what was unsent meanwhile is not sent.
        var entry = new OutboxEntry(message.Id, message.To, message.Ticket is not null, message.IsWorthKeeping, message.EnqueuedAt);
        _bag.Add(new Piece(entry, Since(entry)) { Message = _state.IsUp ? message : null }, Now);
    });

    /// <summary>Takes over what an earlier process left, or another made due; it may have been sent.</summary>
    public void Hand(OutboxEntry entry) =>
        _told.Writer.TryWrite(() => _bag.Add(new Piece(entry, Since(entry)) { MayHaveArrived = true }, Now));

    public void Wake() => _told.Writer.TryWrite(() => { });

    public async Task Run(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                Hear();
                LookForLate();
                while (MayGo() && _bag.Take(Now) is { } piece)
                {
                    _out++;
                    _ = Carry(piece, stopping);
                }

                await Wait(stopping);
            }
        }
        finally
        {
            // What was sent is marked as sent even while the program is being stopped.
            for (Hear(); _out > 0; Hear())
                await _told.Reader.WaitToReadAsync(CancellationToken.None);
        }
    }

    /// <summary>How old it is when it comes is told by the clock on the wall, and from then on by the one that nobody sets.</summary>
    private TimeSpan Since(in OutboxEntry entry)
    {
        var age = time.GetUtcNow() - entry.EnqueuedAt;
        return age > TimeSpan.Zero ? Now - age : Now;
    }

    private void Hear()
    {
        while (_told.Reader.TryRead(out var told))
            told();
    }

    private bool MayGo() => _state.IsUp ? _out < AtOnce : _out == 0 && Now >= _state.NextAttempt(_bag.HasLive(Now));

    /// <summary>Until something is told, or the next is due.</summary>
    private async Task Wait(CancellationToken stopping)
    {
        if (UntilNext() is not { } wait)
        {
            await _told.Reader.WaitToReadAsync(stopping);
            return;
        }

        using var timer = new CancellationTokenSource(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stopping);
        try
        {
            await _told.Reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // The time is up; the loop looks what is due.
        }
    }

    private TimeSpan? UntilNext()
    {
        if (_out >= (_state.IsUp ? AtOnce : 1))
            return null;
        if (!_bag.HasAny(Now))
            return _bag.RestsUntil - Now;
        var next = _state.NextAttempt(_bag.HasLive(Now));
        return (_looked + s_betweenLooks < next ? _looked + s_betweenLooks : next) - Now;
    }

    /// <summary>While the channel is not up answers grow too old to be tried at all; one who said something since is told with the next.</summary>
    private void LookForLate()
    {
        if (channel.AnswersWithin is not { } within || Now - _looked < s_betweenLooks)
            return;
        _looked = Now;
        foreach (var piece in _bag.TakeAnswersBefore(Now - within))
            Tell(piece, Errands.Late(piece.IsWorthKeeping));
    }

    private async Task Carry(Piece piece, CancellationToken stopping)
    {
        var carried = await _errands.Run(piece, Now - piece.Since, stopping);
        _told.Writer.TryWrite(() =>
        {
            _out--;
            switch (carried)
            {
                case Carried.Answered(var message, var result):
                    Settle(piece, message, result);
                    break;
                case Carried.Decided(var message, var fate):
                    End(piece, fate, message);
                    break;
                case Carried.Elsewhere:
                    _bag.Settle(piece, Now);
                    attempts.TryWrite(new Attempt(piece.Id, piece.To, Fate: null));
                    break;
                default:
                    Rest(piece, s_afterStumbling);
                    break;
            }
        });
    }

    private void Settle(Piece piece, OutboxMessage message, SendResult result)
    {
        Report(result);
        piece.MayHaveArrived |= result is SendResult.Unknown;
        piece.Failures += _state.IsUp && result is SendResult.Unknown or SendResult.NotNow { After: null } ? 1 : 0;
        var fate = RetryPolicy.FateOf(message with { Failures = piece.Failures, MayHaveArrived = piece.MayHaveArrived }, result, time.GetUtcNow());
        if (fate is Fate.TryAgain again)
        {
            sent.Count(message, fate);
            // Read again when its turn comes: what it answers may be unsent until then.
            piece.Message = null;
            Rest(piece, _state.IsUp ? again.After : TimeSpan.Zero);
        }
        else
        {
            End(piece, fate, message, nobodyThere: result is SendResult.Unreachable);
        }
    }

    private void Report(SendResult result)
    {
        if (!_state.Note(result, Now))
            return;
        if (_state.IsUp)
            outages.End(channel.Name, _state.Attempts, _bag.Count, _late);
        else
            outages.Begin(channel.Name, result, _bag.Count);
        _late = 0;
    }

    private void Rest(Piece piece, TimeSpan wait) => _bag.Rest(piece, Now + wait);

    private void End(Piece piece, Fate fate, OutboxMessage? message = null, bool nobodyThere = false)
    {
        _bag.Settle(piece, Now);
        Tell(piece, fate, message, nobodyThere);
    }

    private void Tell(Piece piece, Fate fate, OutboxMessage? message = null, bool nobodyThere = false)
    {
        if (message is not null)
            sent.Count(message, fate);
        if (fate is Fate.Kept or Fate.Dropped)
            _late++;
        if (fate is Fate.GivenUp givenUp)
            log.LogWarning("Message {OutboxId} to {Channel} was given up: {Why}", piece.Id, piece.To.Channel, givenUp.Why);
        attempts.TryWrite(new Attempt(piece.Id, piece.To, fate, nobodyThere));
    }
}
