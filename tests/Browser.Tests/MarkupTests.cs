using CommunityBot.Messages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CommunityBot.Browser.Tests;

public sealed class MarkupTests(Chromium chromium) : IAsyncLifetime
{
    private TryOut _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TryOut.Start();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_chat_is_valid_as_it_is_served_and_after_use()
    {
        var chat = await ChatPage.Open(await chromium.NewPage(), _bot.Chat);
        await Expect(chat.Picker).ToBeVisibleAsync();
        Assert.Empty(await Markup.FaultsInWhatIsServed(chat.Page));
        Assert.Empty(await Markup.FaultsIn(chat.Page));

        await chat.Picker.GetByRole(AriaRole.Button, new() { Name = "林志宏" }).ClickAsync();
        await Expect(chat.Page.Locator("#log .bot")).ToHaveCountAsync(1);
        foreach (var words in (string[])["說明", "開始簽到", "名單", "經費", "期限"])
        {
            await chat.Say(words);
            await Expect(chat.Own.Last).ToHaveTextAsync(words);
        }

        await _bot.Tell(Reply.Show(new Card
        {
            Title = "網址",
            Fields = [new Field("", "沒有標題的一行")],
            Buttons = [Choice.Opening("打開", new Uri("https://a.example"))],
        }));
        await Expect(chat.Page.Locator("#log").GetByRole(AriaRole.Link, new() { Name = "打開" })).ToBeVisibleAsync();
        await Expect(chat.Page.Locator("#log .bot")).ToHaveCountAsync(7);
        await Expect(chat.Page.Locator("#log img.qr")).ToBeVisibleAsync();
        Assert.Empty(await Markup.FaultsIn(chat.Page));
    }

    [Fact]
    public async Task One_finds_the_conversation_inside_the_main_part_of_the_page()
    {
        var chat = await ChatPage.OpenAs(await chromium.NewPage(), _bot.Chat, "林志宏");

        var main = chat.Page.GetByRole(AriaRole.Main);
        await Expect(main).ToHaveCountAsync(1);
        await Expect(main.GetByRole(AriaRole.Log, new() { Name = "對話" })).ToBeVisibleAsync();
        await Expect(main.GetByRole(AriaRole.Textbox)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_board_is_valid_as_it_is_served_while_sign_in_is_open_and_after()
    {
        var chat = await ChatPage.OpenAs(await chromium.NewPage(1280, 720), _bot.Chat, "林志宏");
        var board = await chat.Page.Context.RunAndWaitForPageAsync(() => chat.Page.Locator("#session a").ClickAsync());
        await Expect(board.GetByAltText("簽到的 QR 碼")).ToHaveJSPropertyAsync("complete", true);
        Assert.Empty(await Markup.FaultsInWhatIsServed(board));
        Assert.Empty(await Markup.FaultsIn(board));

        await chat.Say("結束簽到");
        await Expect(board.Locator("#notice")).ToContainTextAsync("結束");
        Assert.Empty(await Markup.FaultsIn(board));
    }
}
