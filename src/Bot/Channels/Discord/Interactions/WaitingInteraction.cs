namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>
/// One interaction waiting for its answer. It is decided once: either the answer comes in time and is told, or whoever waits leaves
/// and it comes later.
/// </summary>
public sealed class WaitingInteraction(TimeProvider time)
{
    private readonly TaskCompletionSource<ReadOnlyMemory<byte>?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits for the answer.</summary>
    /// <returns>Null when it was not there in time, and comes later.</returns>
    public async Task<ReadOnlyMemory<byte>?> Wait(TimeSpan most)
    {
        try
        {
            return await _answer.Task.WaitAsync(most, time);
        }
        catch (TimeoutException)
        {
            _answer.TrySetResult(null);
            return await _answer.Task;
        }
    }

    /// <summary>Notes whether Discord was given the answer, or told that it comes later.</summary>
    public void Told(bool arrived) => _told.TrySetResult(arrived);

    /// <returns>Whether Discord was given it.</returns>
    internal async Task<bool> Take(ReadOnlyMemory<byte> answer) => _answer.TrySetResult(answer) && await _told.Task;

    /// <returns>Whether Discord was told, because of this, that the answer comes later.</returns>
    internal async Task<bool> Leave() => _answer.TrySetResult(null) && await _told.Task;
}
