namespace CommunityBot.Files.Formats;

/// <summary>
/// Writes a file beside the place it is meant for and moves it there when it is complete, so that nobody ever sees half of it
/// and what was there before stays until then. Only its owner may read it: it is about people.
/// </summary>
public sealed class ReplacedFile : IAsyncDisposable
{
    private readonly string _target;
    private readonly string _temporary;

    /// <exception cref="NotWrittenException">The folder is missing, full or may not be written to.</exception>
    public ReplacedFile(string target)
    {
        _target = Path.GetFullPath(target);
        _temporary = $"{_target}.{Path.GetRandomFileName()}.part";
        var made = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 64 * 1024,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            made.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            Stream = new FileStream(_temporary, made);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new NotWrittenException(_target, fault);
        }
    }

    public Stream Stream { get; }

    /// <exception cref="NotWrittenException">It could not be written to its end, or not be put in its place.</exception>
    public async Task Complete(CancellationToken cancel)
    {
        try
        {
            await Stream.FlushAsync(cancel);
            await Stream.DisposeAsync();
            File.Move(_temporary, _target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new NotWrittenException(_target, fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Stream.DisposeAsync();
        }
        finally
        {
            File.Delete(_temporary);
        }
    }
}

/// <summary>A file could not be written; the cause is among the inner exceptions.</summary>
public sealed class NotWrittenException(string file, Exception cause) : Exception($"{file} could not be written.", cause)
{
    public string File => file;
}
