namespace CommunityBot.Records;

/// <summary>What the store's files need every night.</summary>
public interface IStoreUpkeep
{
    /// <summary>Leaves nothing in the working files of what was deleted or overwritten before.</summary>
    /// <returns>False where somebody was reading all the while: the next night does it.</returns>
    /// <exception cref="StoreUnavailableException">The files cannot be opened or written.</exception>
    bool Clear();
}
