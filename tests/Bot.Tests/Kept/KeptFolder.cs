using CommunityBot.Bot.Cli;

namespace CommunityBot.Bot.Tests.Kept;

/// <summary>A copy of a data folder that an earlier version left, to be worked on, and what that version made of it.</summary>
internal sealed class KeptFolder : IDisposable
{
    /// <summary>It is in SQLite, whatever the other tests run on.</summary>
    public const string Provider = "--Storage:Provider=Sqlite";

    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("communitybot-");
    private readonly string _kept;

    /// <param name="name">Such as <c>schema-5</c>.</param>
    public KeptFolder(string name)
    {
        _kept = System.IO.Path.Combine(AppContext.BaseDirectory, "Kept", name);
        File.Copy(System.IO.Path.Combine(_kept, "communitybot.db"), System.IO.Path.Combine(Path, "communitybot.db"));
    }

    public string Path => _copy.FullName;

    public string[] ExpectedLines(string file) => File.ReadAllLines(ExpectedFile(file));

    public string ExpectedFile(string file) => System.IO.Path.Combine(_kept, "expected", file);

    /// <summary>Runs a command on it, which has to succeed.</summary>
    /// <returns>What it said.</returns>
    public async Task<string> Run(params string[] args)
    {
        using var said = new StringWriter();
        var code = await CommandLine.Run(
            [.. args, "--data", Path, Provider], new Terminal(said, said, () => Stream.Null), TestContext.Current.CancellationToken);
        Assert.True(code == 0, said.ToString());
        return said.ToString();
    }

    public void Dispose() => _copy.Delete(recursive: true);
}
