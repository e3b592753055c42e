using System.Runtime.InteropServices;
using System.Text;

namespace CommunityBot.Stores;

/// <summary>A small file that only the account the program runs under may read.</summary>
public static class PrivateFile
{
    /// <summary>Of Linux, macOS and the BSDs: there is a file of that name.</summary>
    private const int NameIsTaken = 17;

    /// <summary>Whole, or not at all.</summary>
    /// <param name="file">Where.</param>
    /// <param name="text">What is to stand in it.</param>
    /// <param name="overwrite">Whether it takes the place of one that is there; else that one stays.</param>
    public static void Write(string file, string text, bool overwrite)
    {
        var part = $"{file}.{Path.GetRandomFileName()}.part";
        try
        {
            using (var stream = OwnerOnly.MakeFile(part))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            if (overwrite)
                File.Move(part, file, overwrite: true);
            else
                TakeFreeName(part, file);
        }
        catch (IOException) when (!overwrite && File.Exists(file))
        {
            File.Delete(part);
        }
    }

    /// <summary>
    /// Of two at once, one: on Unix <see cref="File.Move(string, string)"/> looks whether the name is free and renames then, which lets both have it
    /// in turn. A link takes a free name or none; where the disk knows no links, moving has to do.
    /// </summary>
    private static void TakeFreeName(string part, string file)
    {
        if (OperatingSystem.IsWindows() || (Link(part, file) != 0 && Marshal.GetLastPInvokeError() != NameIsTaken))
            File.Move(part, file);
        else
            File.Delete(part);
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);
}
