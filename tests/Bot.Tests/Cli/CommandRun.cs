using System.Text;
using CommunityBot.Bot.Cli;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Runs commands within the test, on a folder of its own.</summary>
public sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    public string Data => Path.Combine(_folder.FullName, "data");

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>What somebody who looks on saw come and go.</summary>
    public StringWriter Live { get; } = new();

    /// <summary>What the last command wrote to standard output as bytes.</summary>
    public byte[] Raw { get; private set; } = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public string Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public string Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(file), bytes);
        return PathOf(file);
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <returns>The exit code.</returns>
    public Task<int> Run(params string[] args) => Run(typed: null, args);

    /// <summary>As somebody at a terminal, who answers a question.</summary>
    public async Task<int> Typing(string answer, params string[] args)
    {
        using var typed = new StringReader(answer);
        return await Run(typed, args);
    }

    /// <summary>Takes what a command on another folder said as the last one's.</summary>
    public void Take(string output, string error) => (Out, Error) = (output, error);

    private async Task<int> Run(TextReader? typed, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var raw = new MemoryStream();
        var code = await CommandLine.Run([.. args, "--data", Data], new Terminal(output, error, () => raw, typed, Live), Cancel);
        (Out, Error, Raw) = (output.ToString(), error.ToString(), raw.ToArray());
        return code;
    }

    public async Task<T> Store<T>(Func<IRecords, T> work)
    {
        using var store = TestStore.Open(new DataFolder(Data));
        return await store.Change(work, Cancel);
    }

    public void Dispose()
    {
        Live.Dispose();
        _folder.Delete(recursive: true);
    }
}
