namespace CommunityBot.Bot.Attachments;

/// <summary>Rings where something was sent, so that it is fetched at once. Without it, it is found a little later.</summary>
public sealed class AttachmentBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        lock (_rung)
        {
            if (_rung.CurrentCount == 0)
                _rung.Release();
        }
    }

    /// <summary>Waits for it, and no longer than that.</summary>
    public Task Hear(TimeSpan most, CancellationToken cancel) => _rung.WaitAsync(most, cancel);

    public void Dispose() => _rung.Dispose();
}
