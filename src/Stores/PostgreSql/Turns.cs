namespace CommunityBot.Stores.PostgreSql;

/// <summary>Whoever waits for a turn that another of this program has, waits here and keeps no connection from others.</summary>
internal sealed class Turns
{
    private readonly Lock _gate = new();

    /// <summary>Who waits, by what for. What is not in here is free.</summary>
    private readonly Dictionary<long, Queue<TaskCompletionSource>> _waiting = [];

    /// <summary>One after the other in their order, so that no two wait for each other.</summary>
    public async Task Take(IReadOnlyCollection<long> turns)
    {
        foreach (var turn in turns)
            await Take(turn);
    }

    public void LetGo(IReadOnlyCollection<long> turns)
    {
        lock (_gate)
        {
            foreach (var turn in turns)
            {
                if (_waiting[turn].TryDequeue(out var next))
                    next.SetResult();
                else
                    _waiting.Remove(turn);
            }
        }
    }

    private Task Take(long turn)
    {
        lock (_gate)
        {
            if (_waiting.TryAdd(turn, []))
                return Task.CompletedTask;
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting[turn].Enqueue(mine);
            return mine.Task;
        }
    }
}
