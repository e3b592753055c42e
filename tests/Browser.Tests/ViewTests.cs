using CommunityBot.Messages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CommunityBot.Browser.Tests;

/// <summary>What of the conversation is in sight.</summary>
public sealed class ViewTests(Chromium chromium) : IAsyncLifetime
{
    /// <summary>
    /// Where the newest line begins and ends in the view, how high that is, and what is beyond it, once the page has settled; a machine that does
    /// much else may draw it late.
    /// </summary>
    private const string Measured = """
        async () => {
          for (let frame = 0; frame < 4; frame++)
            await new Promise(drawn => { requestAnimationFrame(drawn); setTimeout(drawn, 500); });
          const log = document.querySelector("#log");
          const newest = [...log.querySelectorAll("article")].at(-1);
          const [view, line] = [log.getBoundingClientRect(), newest.lastElementChild.previousElementSibling.getBoundingClientRect()];
          return [line.top - view.top, line.bottom - view.top, view.height, log.scrollHeight - log.scrollTop - log.clientHeight];
        }
        """;

    /// <summary>What is in sight, for whoever reads why a test failed.</summary>
    private const string Seen = """
        () => {
          const log = document.querySelector("#log");
          const { scrollTop, clientHeight, scrollHeight } = log;
          return JSON.stringify({ scrollTop, clientHeight, scrollHeight, buttons: document.querySelectorAll("#choices button").length, log: log.innerText });
        }
        """;

    private static readonly Choice[] s_many = [.. Enumerable.Range(1, 24).Select(nth => Choice.Saying($"第 {nth} 個可以說的話"))];

    private TryOut _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TryOut.Start();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(390, 844)]
    [InlineData(320, 568)]
    [InlineData(1280, 640)]
    public async Task The_newest_answer_is_above_the_buttons_however_many_there_are(int width, int height)
    {
        var chat = await Open(width, height);
        for (var i = 0; i < 12; i++)
            await _bot.Tell(Reply.Say($"第 {i} 句"));
        await Show(chat, Reply.Say("最新的一句", s_many));

        var (top, bottom, view, _) = await Measure(chat);
        Assert.True(top >= 0 && bottom <= view, $"The newest line is at {top} to {bottom} of {view}: " + await chat.Page.EvaluateAsync<string>(Seen));
    }

    [Theory]
    [InlineData(390, 844)]
    [InlineData(1280, 640)]
    public async Task A_card_higher_than_the_view_shows_its_top(int width, int height)
    {
        var chat = await Open(width, height);
        await Show(chat, High("很長的卡片"));

        var (top, bottom, view, _) = await Measure(chat);
        Assert.InRange(top, 0, 24);
        Assert.True(bottom > view);
        await chat.Page.ReloadAsync();
        await Expect(chat.Cards.Last).ToContainTextAsync("很長的卡片");
        Assert.InRange((await Measure(chat)).Top, 0, 24);
    }

    [Fact]
    public async Task Whoever_reads_older_lines_is_left_there_until_they_speak()
    {
        var chat = await Open(390, 844);
        await Show(chat, High("很長的卡片"));
        await chat.Page.Locator("#log").EvaluateAsync("log => log.scrollTop = 40");
        await Measure(chat);

        await Show(chat, Reply.Say("稍後說的", s_many));
        Assert.Equal(40, await chat.Page.Locator("#log").EvaluateAsync<double>("log => log.scrollTop"));

        await chat.Say("謝謝");
        await Expect(chat.Own.Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Whoever_has_read_a_card_to_its_end_stays_at_the_end_when_the_room_shrinks()
    {
        var chat = await Open(390, 844);
        await Show(chat, High("很長的卡片"));
        await chat.Page.Locator("#log").EvaluateAsync("log => log.scrollTop = log.scrollHeight");
        await Measure(chat);

        await chat.Page.SetViewportSizeAsync(390, 500);

        Assert.InRange((await Measure(chat)).Beyond, -1, 1);
    }

    private static Reply High(string title) =>
        Reply.Show(new Card { Title = title, Fields = [.. Enumerable.Range(1, 60).Select(nth => new Field($"第 {nth} 行", "內容"))] }, s_many);

    private static async Task<(double Top, double Bottom, double View, double Beyond)> Measure(ChatPage chat) =>
        await chat.Page.EvaluateAsync<double[]>(Measured) is [var top, var bottom, var view, var beyond] ? (top, bottom, view, beyond) : default;

    private async Task Show(ChatPage chat, Reply reply)
    {
        await _bot.Tell(reply);
        await Expect(chat.Page.Locator("#log")).ToContainTextAsync(reply.Card?.Title ?? reply.Words);
        await Expect(chat.Suggestions).ToHaveCountAsync(reply.Choices.Count);
    }

    private async Task<ChatPage> Open(int width, int height)
    {
        var page = await chromium.NewPage(width, height);
        // What arrives slides a little into its place; that is not what is measured.
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        return await ChatPage.OpenAs(page, _bot.Chat, "林志宏");
    }
}
