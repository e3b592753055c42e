namespace CommunityBot.Stores;

/// <summary>A data folder that is held for one server, or for a command that nothing else may work beside.</summary>
public sealed class FolderHold(DataFolder folder, FileStream held) : IDisposable
{
    public DataFolder Folder => folder;

    public void Dispose() => held.Dispose();
}
