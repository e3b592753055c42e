using CommunityBot.Records;

namespace CommunityBot.Stores.Kept;

/// <summary>A change that waits its turn, and whoever waits for it to be on disk.</summary>
/// <param name="onlyReads">Whether it changes nothing, and waits because one thing at a time is done.</param>
public abstract class QueuedChange(bool onlyReads)
{
    public bool OnlyReads => onlyReads;

    /// <summary>Whether the caller no longer wants it; the caller is told so.</summary>
    public abstract bool WasCancelled();

    public abstract void Run(IRecords records);

    /// <summary>The work threw, or the store failed. Nothing of it remains.</summary>
    public abstract void Fail(Exception fault);

    /// <summary>The batch is on disk: tells the waiting caller the result.</summary>
    public abstract void Committed();
}

public sealed class QueuedChange<T>(Func<IRecords, T> work, bool onlyReads, CancellationToken cancel) : QueuedChange(onlyReads)
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Done => _done.Task;

    public override bool WasCancelled() => cancel.IsCancellationRequested && _done.TrySetCanceled(cancel);

    public override void Run(IRecords records) => _result = work(records);

    public override void Fail(Exception fault) => _done.TrySetException(fault);

    public override void Committed() => _done.TrySetResult(_result!);
}
