using CommunityBot.Messages;

namespace CommunityBot.Files.Formats;

/// <summary>Why a file that somebody named cannot be read.</summary>
internal static class UnreadableFile
{
    public static BothLanguages Say(string file, Exception fault)
    {
        var why = Directory.Exists(file) ? FileFaults.IsFolder : FileFaults.Why(fault);
        return new BothLanguages($"讀不到 {file}：{why.Chinese}。", $"{file} cannot be read: {why.English}.");
    }
}
