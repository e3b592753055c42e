namespace CommunityBot.House.Tests.Reading;

/// <summary>The files of this repository, by their paths in it with <c>/</c> between folders.</summary>
internal static class Repository
{
    private static readonly string root = Root(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(root, path));

    /// <summary>Files under a folder that are somebody's work: not what a build has left there.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    public static bool Has(string path) => Path.Exists(Path.Combine(root, path));

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "CommunityBot.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
