using System.Runtime.InteropServices;

namespace CommunityBot.Stores;

/// <summary>Whose a file is, and giving it away, which only root may. Only Linux is asked.</summary>
/// <param name="User">The account's number.</param>
/// <param name="Group">The number of its group.</param>
internal readonly record struct FileOwner(uint User, uint Group)
{
    private const uint AskedFor = 0x18;
    private const int UserAt = 20;
    private const int GroupAt = 24;

    /// <summary>Null where there is no such file, or the system was not asked.</summary>
    public static FileOwner? Of(string path) =>
        StatX.Of(path, AskedFor) is { } told ? new FileOwner(BitConverter.ToUInt32(told, UserAt), BitConverter.ToUInt32(told, GroupAt)) : null;

    /// <summary>
    /// Gives a file, and not what a link of that name leads to. Whoever is not root has made what is theirs; on a disk that knows no owners it
    /// stays as it is, and whoever cannot open it says so.
    /// </summary>
    public static void Give(string path, FileOwner? to)
    {
        if (to is { } owner && Environment.IsPrivilegedProcess && Of(path) is { } now && now != owner)
            _ = Change(path, owner.User, owner.Group);
    }

    [DllImport("libc", EntryPoint = "lchown", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Change([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint user, uint group);
}
