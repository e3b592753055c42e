using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Talk;

namespace CommunityBot.Files.Talk;

/// <summary>The talk books in use: the officer's own, and of those that come with the program the ones it has none of.</summary>
public static class TalkShelf
{
    /// <param name="own">The officer's folder (<c>Talk:Path</c>), or nothing.</param>
    /// <param name="shipped">The folder that comes with the program, or nothing when it was not found.</param>
    /// <param name="commands">The ids of the commands that there are.</param>
    public static (IReadOnlyList<TalkBook> Books, IReadOnlyList<FileProblem> Problems) Read(
        string? own, string? shipped, IReadOnlyCollection<string> commands)
    {
        if (own is not null && !Directory.Exists(own))
            return ([], [new FileProblem(own, 1, own, new BothLanguages("存在的資料夾（設定 Talk:Path）", "a folder that exists (setting Talk:Path)"))]);
        var files = YamlFile.In(own).Concat(YamlFile.In(shipped)).DistinctBy(Path.GetFileNameWithoutExtension).ToList();
        var readings = files.ConvertAll(file => TalkFile.Read(file, commands));
        return ([.. readings.Select(reading => reading.Book).OfType<TalkBook>()], [.. readings.SelectMany(reading => reading.Problems)]);
    }
}
