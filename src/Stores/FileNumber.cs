namespace CommunityBot.Stores;

/// <summary>
/// Which file it is that a name is of: hard links are other names of the same one. Only Linux is asked; elsewhere such a name is taken from the
/// file when something else is written under it, and the file stays.
/// </summary>
/// <param name="Number">The file's, on its disk.</param>
/// <param name="Disk">The disk's, in two parts.</param>
internal readonly record struct FileNumber(ulong Number, (uint Major, uint Minor) Disk)
{
    private const uint AskedFor = 0x100;
    private const int NumberAt = 32;
    private const int MajorAt = 136;
    private const int MinorAt = 140;

    /// <summary>Null where there is no such file, or the system was not asked.</summary>
    public static FileNumber? Of(string path) => StatX.Of(path, AskedFor) is { } told
        ? new FileNumber(BitConverter.ToUInt64(told, NumberAt), (BitConverter.ToUInt32(told, MajorAt), BitConverter.ToUInt32(told, MinorAt)))
        : null;
}
