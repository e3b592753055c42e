using System.Threading.Channels;

namespace CommunityBot.Outbox;

/// <summary>Wakes the delivery when something was put in the outbox. Many signals before it looks are one.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _raised.Writer.TryWrite(true);

    /// <summary>Waits until it is raised, or until then.</summary>
    public async Task Wait(TimeSpan most, CancellationToken cancel)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timer.CancelAfter(most);
        try
        {
            await _raised.Reader.ReadAsync(timer.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // The time is up; whoever waits looks for what has become due.
        }
    }
}
