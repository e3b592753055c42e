using System.Collections.Concurrent;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Jobs;

/// <summary>Writes nothing, and remembers for which days it was asked to.</summary>
internal sealed class CountedBackups : IBackups
{
    private readonly ConcurrentQueue<DateOnly> _days = new();

    public IReadOnlyList<DateOnly> Days => [.. _days];

    public Task<Backup> Make(DateOnly day, CancellationToken cancel)
    {
        _days.Enqueue(day);
        return Task.FromResult(new Backup(day, "nowhere", 2048));
    }

    public IReadOnlyList<Backup> All() => [];
}
