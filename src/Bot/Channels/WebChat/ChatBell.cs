using System.Collections.Concurrent;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Tells the pages that wait for somebody's conversation to grow, whichever bot of the store they follow it at.</summary>
public sealed class ChatBell(IOtherBots others) : BackgroundService
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = [];

    /// <summary>Ends at the next ring for that person. Take it before looking what there is, and nothing is missed.</summary>
    public Task NextRing(string userId) =>
        _waiting.GetOrAdd(userId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Ring(string userId)
    {
        RingHere(userId);
        others.Tell(userId);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => others.Hear(RingHere, RingAll, stoppingToken);

    private void RingHere(string userId)
    {
        if (_waiting.TryRemove(userId, out var waiting))
            waiting.SetResult();
    }

    private void RingAll()
    {
        foreach (var userId in _waiting.Keys)
            RingHere(userId);
    }
}
