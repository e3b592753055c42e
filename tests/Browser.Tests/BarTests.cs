using CommunityBot.Bot.Demo;
using CommunityBot.Messages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CommunityBot.Browser.Tests;

public sealed class BarTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly Card s_card = new()
    {
        Title = "AI 教材共備社群 的經費",
        Fields =
        [
            new Field("全部", "已用 21,000／30,000（70%），還有 9,000") { Bar = 70 },
            new Field("講座鐘點費", "已用 6,600／8,000（82%）") { Bar = 82 },
            new Field("膳食費", "已用 7,200／8,000（90%）") { Bar = 90 },
            new Field("印刷費", "已用 6,000／5,000（120%），超支 1,000") { Bar = 120 },
            new Field("雜支", "還沒有支出") { Bar = 0 },
            new Field("例行研討", "6／6 次") { Bar = 100, Full = FullBar.Goal },
            new Field("", "請購到 114/11/15（六）") { Bar = 35 },
        ],
        Note = "依計畫三、(二)。",
        Buttons = [Choice.Filling("支出", "支出 ")],
    };

    private TryOut _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TryOut.Start();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(320, 568, ColorScheme.Light)]
    public async Task A_bar_is_as_long_as_the_share_stands_out_and_never_leaves_its_card(int width, int height, ColorScheme scheme)
    {
        var chat = await ShowCard(width, height, scheme);
        var track = await Meter(chat, "膳食費").EvaluateAsync<double>("bar => bar.getBoundingClientRect().width");

        foreach (var (name, share) in new[] { ("全部", 0.7), ("講座鐘點費", 0.82), ("膳食費", 0.9), ("印刷費", 1), ("雜支", 0), ("例行研討", 1) })
        {
            var bar = Meter(chat, name);
            Assert.Equal(share * track, await bar.EvaluateAsync<double>("bar => bar.firstChild.getBoundingClientRect().width"), tolerance: 0.5);
            if (share > 0)
                Assert.InRange(await ContrastOf(bar), 3, 21);
        }

        Assert.Equal(0, await chat.Page.EvaluateAsync<int>("document.querySelector('#log').scrollWidth - document.querySelector('#log').clientWidth"));
        Assert.InRange(track, 200, 430);
    }

    [Fact]
    public async Task Whoever_hears_the_page_hears_the_share_and_the_numbers_stay_text()
    {
        var chat = await ShowCard(390, 844, ColorScheme.Light);

        await Expect(Meter(chat, "印刷費")).ToHaveAttributeAsync("aria-valuetext", "120%");
        await Expect(Meter(chat, "印刷費")).ToHaveAttributeAsync("aria-valuenow", "100");
        await Expect(Meter(chat, "雜支")).ToHaveAttributeAsync("aria-valuenow", "0");
        await Expect(Meter(chat, "請購到 114/11/15（六）")).ToHaveAttributeAsync("aria-valuetext", "35%");
        await Expect(chat.Cards.Last).ToContainTextAsync("已用 6,000／5,000（120%），超支 1,000");
    }

    [Fact]
    public async Task Nearing_a_limit_changes_the_colour_and_reaching_a_goal_does_not()
    {
        var chat = await ShowCard(390, 844, ColorScheme.Light);
        var colours = new List<string>();
        foreach (var name in (string[])["全部", "講座鐘點費", "膳食費", "印刷費", "例行研討"])
            colours.Add(await Meter(chat, name).EvaluateAsync<string>("bar => getComputedStyle(bar.firstChild).backgroundColor"));

        Assert.Equal(4, colours.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(colours[0], colours[4]);
    }

    private static ILocator Meter(ChatPage chat, string name) => chat.Cards.Last.GetByRole(AriaRole.Meter, new() { Name = name, Exact = true });

    /// <summary>How well the filled part stands out from the rest of the bar, as WCAG 2.1 counts.</summary>
    private static Task<double> ContrastOf(ILocator bar) => bar.EvaluateAsync<double>(
        """
        bar => {
          const light = element => {
            const [r, g, b] = getComputedStyle(element).backgroundColor.match(/\d+/g).map(part => part / 255)
              .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
          };
          const [one, other] = [light(bar), light(bar.firstChild)];
          return Math.max(one, other) / Math.min(one, other);
        }
        """);

    private async Task<ChatPage> ShowCard(int width, int height, ColorScheme scheme)
    {
        var page = await chromium.NewPage(width, height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        var chat = await ChatPage.OpenAs(page, _bot.Chat, "林志宏");
        await _bot.Store.Change(
            records =>
            {
                var convener = records.People.FindByEmail("lin.chihhung@ncut.example")!;
                return records.Transcript.Add(
                    new TranscriptLine
                    {
                        UserId = DemoAccounts.For(convener.Id),
                        Key = "bars",
                        At = TimeProvider.System.GetUtcNow(),
                        Reply = Reply.Show(s_card),
                    });
            },
            TestContext.Current.CancellationToken);
        await page.ReloadAsync();
        await Expect(Meter(chat, "全部")).ToBeVisibleAsync();
        return chat;
    }
}
