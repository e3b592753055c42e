namespace CommunityBot.Bot.Tests.Cli;

public sealed class ProxiesCheckTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("", "https://bot.example.edu.tw", "！ 對外網址是 https，前面就有反向代理，但沒有設定 Proxies", "but Proxies names none")]
    [InlineData("127.0.0.1, 10.0.0.0/8;::1", "https://bot.example.edu.tw", "✔ 訪客從哪裡來，聽這些反向代理的：127.0.0.1、10.0.0.0/8、::1。", "8, ::1.")]
    [InlineData("127.0.0.1", "", "✔ 訪客從哪裡來，聽這些反向代理的：127.0.0.1。", "127.0.0.1.")]
    [InlineData("127.0.0.1,0.0.0.0/0", "", "！ Proxies 設成誰都相信", "Proxies believes anybody")]
    [InlineData("nginx", "https://bot.example.edu.tw", "✘ 設定 Proxies 的「nginx」不是位址", "'nginx' of Proxies is no address")]
    public async Task It_says_who_is_believed_where_visitors_come_from(string proxies, string address, string chinese, string english)
    {
        await _run.Run("doctor", "--Proxies", proxies, $"--PublicBaseUrl={address}");

        Assert.Contains(chinese, _run.Out, StringComparison.Ordinal);
        Assert.Contains(english, _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_proxy_and_without_https_nothing_is_said_of_proxies()
    {
        await _run.Run("doctor", "--PublicBaseUrl=http://127.0.0.1:5000");

        Assert.DoesNotContain("Proxies", _run.Out, StringComparison.Ordinal);
    }
}
