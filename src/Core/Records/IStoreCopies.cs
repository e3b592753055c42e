namespace CommunityBot.Records;

/// <summary>Copies of the whole store, as it is at one moment, while it is in use.</summary>
public interface IStoreCopies
{
    /// <summary>Writes a backup. A file that is there is replaced once the new one is whole.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read or written.</exception>
    Task WriteTo(string file, CancellationToken cancel);

    /// <summary>A copy to try things out on; what is done to it is gone when it is disposed of.</summary>
    Task<IStoreCopy> Copy(CancellationToken cancel);

    /// <summary>The same without anything in it.</summary>
    Task<IStoreCopy> Empty(CancellationToken cancel);
}

public interface IStoreCopy : IStore, IAsyncDisposable;
