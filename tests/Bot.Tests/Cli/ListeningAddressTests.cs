namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Where the server listens is what was meant: a slip in an address opens nothing to the network, and ends in a sentence.</summary>
public sealed class ListeningAddressTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("http://localhst:18192", "的主機「localhst」不行", "whose host must be localhost")]
    [InlineData("http://127.0.0,1:18192", "的主機「127.0.0,1」不行", "whose host must be localhost")]
    [InlineData("http://0:18192", "的主機「0」不行", "whose host must be localhost")]
    [InlineData("http://:18192", "的主機「」不行", "whose host must be localhost")]
    [InlineData("http://::1:18192", "的主機「::1」不行", "whose host must be localhost")]
    [InlineData("http://bot.example.edu.tw", "的主機「bot.example.edu.tw」不行", "an IP address of this machine")]
    [InlineData("http://127.0.0.1:80x", "的連接埠「80x」不行", "whose port must be a number")]
    [InlineData("http://127.0.0.1:65536", "的連接埠「65536」不行", "whose port must be a number")]
    [InlineData("http://127.0.0.1:-1", "的連接埠「-1」不行", "whose port must be a number")]
    [InlineData("http://localhost:0", "這時主機要寫 127.0.0.1", "then the host must be 127.0.0.1")]
    [InlineData("http://127.0.0.1:18218/bot", "並把路徑寫在 PublicBaseUrl", "write the path in PublicBaseUrl")]
    [InlineData("http://127.0.0.1:18192;http://localhst", "「http://localhst」的主機", "--urls is 'http://localhst'")]
    [InlineData("127.0.0.1:5000", "不是伺服器的位址", "must be like http://127.0.0.1:5000")]
    [InlineData("", "不是伺服器的位址", "must be like http://127.0.0.1:5000")]
    public async Task A_slip_is_said_at_the_start_and_by_doctor(string urls, string chinese, string english)
    {
        foreach (var command in (string[])["serve", "doctor"])
        {
            // Another fault keeps a server that would take the address from starting.
            Assert.Equal(1, await _run.Run(command, $"--urls={urls}", "--Nudges:Enabled=perhaps"));
            Assert.Contains(chinese, _run.Error + _run.Out, StringComparison.Ordinal);
            Assert.Contains(english, _run.Error + _run.Out, StringComparison.Ordinal);
            Assert.Contains("（命令列的 --urls）", _run.Error + _run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://LOCALHOST")]
    [InlineData("http://*:5000;http://+:5001")]
    [InlineData("http://[::1]:5000/")]
    [InlineData("http://192.168.1.10:80")]
    public async Task What_is_meant_is_taken(string urls)
    {
        Assert.Equal(0, await _run.Run("doctor", "--urls", urls));

        Assert.DoesNotContain("--urls", _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://localhst:5000")]
    [InlineData("DOTNET_URLS", "http://localhst:5000")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80x")]
    [InlineData("Kestrel__Endpoints__Here__Url", "http://localhst:5000")]
    public async Task An_environment_variable_is_looked_at_too_and_called_as_it_was_set(string name, string value)
    {
        var run = await ProgramRun.Of(_run.PathOf(""), new Dictionary<string, string> { [name] = value }, "doctor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"（環境變數 {name}）", run.Out, StringComparison.Ordinal);
    }
}
