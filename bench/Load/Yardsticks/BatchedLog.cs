namespace CommunityBot.Load.Yardsticks;

/// <summary>Keeps all that is waiting with one flush to disk; while one batch is being flushed, the next gathers.</summary>
internal abstract class BatchedLog : IKept
{
    private readonly Lock _gate = new();
    private readonly AutoResetEvent _arrived = new(initialState: false);
    private readonly Thread _writer;
    private List<Waiting> _waiting = [];
    private volatile bool _closing;

    protected BatchedLog()
    {
        _writer = new Thread(Write) { IsBackground = true };
        _writer.Start();
    }

    public Task Keep(SignIn signIn)
    {
        var one = new Waiting(signIn, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_gate)
            _waiting.Add(one);
        _arrived.Set();
        return one.Kept.Task;
    }

    public void Dispose()
    {
        _closing = true;
        _arrived.Set();
        _writer.Join();
        _arrived.Dispose();
        Close();
    }

    protected abstract void KeepAll(IEnumerable<SignIn> batch);

    protected abstract void Close();

    private void Write()
    {
        for (var batch = new List<Waiting>(); !_closing; batch.Clear())
        {
            _arrived.WaitOne();
            lock (_gate)
                (batch, _waiting) = (_waiting, batch);
            if (batch.Count > 0)
                KeepAll(batch.Select(one => one.SignIn));
            batch.ForEach(one => one.Kept.SetResult());
        }
    }

    private readonly record struct Waiting(SignIn SignIn, TaskCompletionSource Kept);
}
