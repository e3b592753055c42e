using CommunityBot.Messages;

namespace CommunityBot.Files.Formats;

/// <summary>Something in a file that is not as it must be.</summary>
/// <param name="File">As it was named by whoever asked.</param>
/// <param name="Line">Counted from 1; 0 for the whole of it, of which <paramref name="Expected"/> then says all.</param>
/// <param name="Found">What stands there; empty when it is something missing.</param>
/// <param name="Expected">What should stand there, to follow 「應該是」 or "expected".</param>
public sealed record FileProblem(string File, int Line, string Found, BothLanguages Expected)
{
    /// <summary>The file as a whole cannot be read.</summary>
    internal static FileProblem Unreadable(string file, Exception fault) => new(file, 0, "", UnreadableFile.Say(file, fault));

    public BothLanguages Said => Line == 0 ? Expected : Found.Length == 0
        ? new BothLanguages($"{File}:{Line}：少了{Expected.Chinese}。", $"{File}:{Line}: missing {Expected.English}.")
        : new BothLanguages($"{File}:{Line}：寫的是「{Found}」，應該是{Expected.Chinese}。", $"{File}:{Line}: found \"{Found}\", expected {Expected.English}.");
}
