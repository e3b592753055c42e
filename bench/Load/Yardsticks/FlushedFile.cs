namespace CommunityBot.Load.Yardsticks;

/// <summary>One file that bodies are appended to.</summary>
internal sealed class FlushedFile(string folder) : BatchedLog
{
    private readonly FileStream _file = new(Path.Combine(folder, "log"), FileMode.Append, FileAccess.Write);

    protected override void KeepAll(IEnumerable<SignIn> batch)
    {
        foreach (var signIn in batch)
            _file.Write(signIn.Body);
        _file.Flush(flushToDisk: true);
    }

    protected override void Close() => _file.Dispose();
}
