using System.Collections.Concurrent;
using CommunityBot.Attachments;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Jobs;

/// <summary>Writes nothing, and remembers for which days it was asked to.</summary>
internal sealed class CountedBackups : IBackups
{
    private readonly ConcurrentQueue<DateOnly> _days = new();

    public IReadOnlyList<DateOnly> Days => [.. _days];

    /// <summary>What it takes to write one; nothing, unless it is said.</summary>
    public Func<CancellationToken, Task> Writing { get; set; } = _ => Task.CompletedTask;

    public async Task<Backup> Make(DateOnly day, CancellationToken cancel)
    {
        _days.Enqueue(day);
        await Writing(cancel);
        return new Backup(day, "nowhere", 2048);
    }

    /// <summary>Those that are there already.</summary>
    public IReadOnlyList<Backup> Kept { get; set; } = [];

    public IReadOnlyList<Backup> All() => Kept;

    public int Sweep(StayingFiles kept, DateTimeOffset before) => 0;

    public int RemoveUnfinished(DateTimeOffset before) => 0;
}
