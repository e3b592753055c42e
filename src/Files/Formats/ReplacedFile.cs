namespace CommunityBot.Files.Formats;

/// <summary>
/// Writes a file beside the place it is meant for and moves it there when it is complete, so that nobody ever sees half of it
/// and what was there before stays until then.
/// </summary>
public sealed class ReplacedFile : IAsyncDisposable
{
    private readonly string _target;
    private readonly string _temporary;

    /// <exception cref="IOException">The folder is missing or full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public ReplacedFile(string target)
    {
        _target = Path.GetFullPath(target);
        if (Directory.Exists(_target))
            throw new IOException($"{_target} is a folder.");
        _temporary = $"{_target}.{Path.GetRandomFileName()}.part";
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024, useAsync: true);
    }

    public Stream Stream { get; }

    public async Task Complete(CancellationToken cancel)
    {
        await Stream.FlushAsync(cancel);
        await Stream.DisposeAsync();
        File.Move(_temporary, _target, overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        File.Delete(_temporary);
    }
}
