using CommunityBot.Messages;

namespace CommunityBot.Stores;

/// <summary>Whether this account can write in a folder, or make it where it is not there. It is tried, with a file that is gone at once.</summary>
public static class WritableFolder
{
    /// <returns>Why not, in words that stand after a colon; null where it can.</returns>
    public static BothLanguages? Refusal(string folder)
    {
        var full = Path.GetFullPath(folder);
        var there = Nearest(full);
        if (File.Exists(there))
            return new BothLanguages($"{there} 是檔案，不是資料夾", $"{there} is a file, no folder");
        try
        {
            File.Create(Path.Combine(there, Path.GetRandomFileName()), bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return OwnerAccount.WhyFolder(fault, full);
        }
    }

    /// <summary>The path, or the nearest above it that there is.</summary>
    public static string Nearest(string path) => Path.Exists(path) || Path.GetDirectoryName(path) is not { } parent ? path : Nearest(parent);
}
