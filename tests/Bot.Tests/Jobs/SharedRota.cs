using System.Collections.Concurrent;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Jobs;

/// <summary>The rota of a bot that is not the only one: what the others do is said by the test.</summary>
internal sealed class SharedRota : IRota
{
    private readonly ConcurrentQueue<(string Job, DateTimeOffset Due)> _asked = new();
    private readonly ConcurrentQueue<string> _finished = new();

    /// <summary>What the clock of the store says; null where it is this machine's.</summary>
    public DateTimeOffset? Clock { get; set; }

    /// <summary>Whether another bot is always first.</summary>
    public bool IsTaken { get; set; }

    /// <summary>What bots left that are gone.</summary>
    public IReadOnlyList<string> LeftBehind { get; set; } = [];

    public IReadOnlyList<string> Finished => [.. _finished];

    /// <summary>What this bot would have run of a job, by the times that it is for.</summary>
    public IReadOnlyList<DateTimeOffset> Asked(string job) => [.. _asked.Where(one => one.Job == job).Select(one => one.Due)];

    public ValueTask<DateTimeOffset?> Now(CancellationToken cancel) => ValueTask.FromResult(Clock);

    public ValueTask<bool> TakeOn(string job, DateTimeOffset due, CancellationToken cancel)
    {
        _asked.Enqueue((job, due));
        return ValueTask.FromResult(!IsTaken);
    }

    public ValueTask Finish(string job)
    {
        _finished.Enqueue(job);
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<string>> Left(CancellationToken cancel) => ValueTask.FromResult(LeftBehind);
}
