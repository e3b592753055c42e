namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>A file of its owner's alone, which no other program may open while it is open here.</summary>
public sealed class DiskFile : IDiskFile
{
    private readonly FileStream _file;
    private readonly bool _lasting;

    /// <param name="path">Where; it is made where there is none.</param>
    /// <param name="lasting">Whether what is flushed is to survive a power cut.</param>
    /// <exception cref="IOException">Another program has it open.</exception>
    public DiskFile(string path, bool lasting = true)
        : this(OwnerOnly.MakeFile(path, FileMode.OpenOrCreate, FileShare.None), lasting)
    {
    }

    private DiskFile(FileStream file, bool lasting) => (_file, _lasting) = (file, lasting);

    public long Length => RandomAccess.GetLength(_file.SafeFileHandle);

    /// <summary>One that is there, to look at beside others who look.</summary>
    public static DiskFile ToLookAt(string path) => new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read), lasting: false);

    /// <summary>A copy of another, in a place of its own that is gone once it is closed.</summary>
    public static DiskFile Aside(IDiskFile of)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var copy = new DiskFile(new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options), lasting: false);
        // Where that can be, the copy of a program that is killed goes with it too.
        if (!OperatingSystem.IsWindows())
            File.Delete(copy._file.Name);
        of.CopyTo(copy);
        return copy;
    }

    public int Read(long at, Span<byte> into)
    {
        var read = 0;
        while (read < into.Length && RandomAccess.Read(_file.SafeFileHandle, into[read..], at + read) is > 0 and var more)
            read += more;
        return read;
    }

    public void Write(long at, ReadOnlySpan<byte> bytes) => RandomAccess.Write(_file.SafeFileHandle, bytes, at);

    public void SetLength(long length) => RandomAccess.SetLength(_file.SafeFileHandle, length);

    public void Flush()
    {
        if (_lasting)
            RandomAccess.FlushToDisk(_file.SafeFileHandle);
    }

    public void Dispose() => _file.Dispose();
}
