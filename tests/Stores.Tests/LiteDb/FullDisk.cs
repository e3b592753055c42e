using CommunityBot.Stores.LiteDb.Disk;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>A disk that has room for some writes yet, and then for none.</summary>
internal sealed class FullDisk
{
    /// <summary>As the system says it.</summary>
    private static readonly int s_full = OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28;

    /// <summary>For how many writes; null for any.</summary>
    public int? Room { get; set; }

    public IDiskFile Over(IDiskFile file) => new OnIt(this, file);

    private sealed class OnIt(FullDisk disk, IDiskFile file) : IDiskFile
    {
        public long Length => file.Length;

        public int Read(long at, Span<byte> into) => file.Read(at, into);

        /// <summary>Half of what no longer fits is written.</summary>
        public void Write(long at, ReadOnlySpan<byte> bytes)
        {
            if (disk.Room is 0)
            {
                file.Write(at, bytes[..(bytes.Length / 2)]);
                throw new IOException("There is no space left on the disk.", s_full);
            }

            disk.Room--;
            file.Write(at, bytes);
        }

        public void SetLength(long length) => file.SetLength(length);

        public void Flush() => file.Flush();

        public void Dispose() => file.Dispose();
    }
}
