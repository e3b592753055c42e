using System.Collections.Concurrent;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Tells the pages that wait for somebody's conversation to grow.</summary>
public sealed class ChatBell
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = [];

    /// <summary>Ends at the next ring for that person. Take it before looking what there is, and nothing is missed.</summary>
    public Task NextRing(string userId) =>
        _waiting.GetOrAdd(userId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Ring(string userId)
    {
        if (_waiting.TryRemove(userId, out var waiting))
            waiting.SetResult();
    }
}
