using System.Collections.Concurrent;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// Threads that do what waits, up to so many things at once, and no more threads than there ever was work for at once. They are none of the pool's,
/// which would be short of threads while these wait for the database.
/// </summary>
internal sealed class Hands(int most, string name) : IDisposable
{
    private readonly BlockingCollection<Action> _waiting = [];
    private readonly Lock _gate = new();
    private readonly List<Thread> _threads = [];
    private int _busy;

    public Task<T> Do<T>(Func<T> work, CancellationToken cancel)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_waiting.IsAddingCompleted, this);
            _waiting.Add(() => Do(work, done, cancel), CancellationToken.None);
            if (++_busy > _threads.Count && _threads.Count < most)
                _threads.Add(Hired());
        }

        return done.Task;
    }

    /// <summary>Finishes what waits.</summary>
    public void Dispose()
    {
        lock (_gate)
            _waiting.CompleteAdding();
        _threads.ForEach(thread => thread.Join());
        _waiting.Dispose();
    }

    private Thread Hired()
    {
        var thread = new Thread(Work) { Name = name, IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Work()
    {
        foreach (var work in _waiting.GetConsumingEnumerable())
        {
            work();
            lock (_gate)
                _busy--;
        }
    }

    private static void Do<T>(Func<T> work, TaskCompletionSource<T> done, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
        {
            done.TrySetCanceled(cancel);
            return;
        }

        try
        {
            done.TrySetResult(work());
        }
        catch (Exception fault)
        {
            // Whatever it is, it is for the caller, who awaits it.
            done.TrySetException(fault);
        }
    }
}
