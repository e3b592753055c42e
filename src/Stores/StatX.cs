using System.Runtime.InteropServices;

namespace CommunityBot.Stores;

/// <summary>What Linux knows of a file, in a record that is the same on every machine. Elsewhere nothing is asked.</summary>
internal static class StatX
{
    private const int FromWorkingFolder = -100;
    private const int RecordBytes = 256;

    /// <summary>The record's field that begins at a byte is read with <see cref="BitConverter"/>; null where there is no such file.</summary>
    /// <param name="path">Which file. A link is followed.</param>
    /// <param name="fields">What is wanted of it.</param>
    public static byte[]? Of(string path, uint fields)
    {
        var told = new byte[RecordBytes];
        return OperatingSystem.IsLinux() && Ask(FromWorkingFolder, path, flags: 0, fields, told) == 0 ? told : null;
    }

    [DllImport("libc", EntryPoint = "statx", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Ask(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] told);
}
