using System.Text.RegularExpressions;
using CommunityBot.Accounts;
using CommunityBot.Bot.Tests;
using CommunityBot.Bot.Tests.Web;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CommunityBot.Browser.Tests;

/// <summary>Coming in and going out, as somebody sees it.</summary>
public sealed partial class LoginTests(Chromium chromium)
{
    private const string Code = "7K3Q9XPA";

    [Theory]
    [InlineData(390, 844)]
    [InlineData(1280, 800)]
    public async Task Whoever_binds_goes_on_in_the_same_conversation_and_can_log_out(int width, int height)
    {
        await using var bot = await TryOut.Start("--Demo:Enabled=false", "--WebChat:Enabled=true");
        await bot.Store.Change(AddTeacher, TestContext.Current.CancellationToken);
        var chat = await ChatPage.Open(await chromium.NewPage(width, height), bot.Chat);
        var leave = chat.Page.GetByRole(AriaRole.Button, new() { Name = "登出", Exact = true });
        await Expect(chat.Page.Locator("#log .bot").First).ToBeVisibleAsync();
        await Expect(leave).ToBeHiddenAsync();

        await chat.Say($"綁定 {Code}");
        await Expect(chat.Cards.Last).ToContainTextAsync("林老師");
        await Expect(chat.Page.Locator("#who")).ToContainTextAsync("林老師");
        await Expect(chat.Own).ToHaveCountAsync(1);
        await chat.Say("說明");
        await Expect(chat.Own).ToHaveCountAsync(2);

        await leave.ClickAsync();
        var dialog = chat.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("新的綁定碼");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "先不要" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();

        await leave.ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "登出" }).ClickAsync();
        await Expect(chat.Page.Locator("#who")).ToContainTextAsync("還沒有綁定");
        await Expect(chat.Own).ToHaveCountAsync(0);
        await Expect(leave).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_address_without_its_secret_leads_to_a_page_that_says_where_it_is_and_with_it_becomes_plain()
    {
        await using var bot = await TryOut.Start();
        var page = await chromium.NewPage();
        await page.GotoAsync(bot.Chat.Split('?')[0]);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("請用完整的網址打開");
        await Expect(page.Locator("img")).ToHaveJSPropertyAsync("complete", true);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        var chat = await ChatPage.Open(page, bot.Chat);
        await Expect(chat.Picker).ToBeVisibleAsync();
        Assert.Equal(bot.Chat.Split('?')[0], page.Url);
    }

    [Fact]
    public async Task Behind_a_proxy_and_under_a_path_the_chat_and_the_board_work()
    {
        await using var nginx = new Nginx();
        await using var bot = await TryOut.Start($"--PublicBaseUrl={nginx.Address}bot");
        var own = new Uri(bot.Chat);
        await nginx.Start($"location /bot/ {{ proxy_pass {own.GetLeftPart(UriPartial.Authority)}/; proxy_buffering off; }}");

        var chat = await ChatPage.OpenAs(await chromium.NewPage(), $"{nginx.Address}bot{own.PathAndQuery}", "林志宏");
        Assert.Equal($"{nginx.Address}bot/chat", chat.Page.Url);
        await chat.Say("開始簽到");
        var card = chat.Cards.Last;
        await Expect(card.Locator("img.qr")).ToBeVisibleAsync();
        await Eventually.IsTrue(() => card.Locator("img.qr").EvaluateAsync<bool>("picture => picture.naturalWidth > 0"), "the QR code is drawn");
        var board = await chat.Page.RunAndWaitForPopupAsync(() => card.GetByRole(AriaRole.Link, new() { Name = "投影頁" }).ClickAsync());
        await Expect(board.Locator("#code")).ToHaveTextAsync(FourDigits());
        await Eventually.IsTrue(() => board.Locator("#qr").EvaluateAsync<bool>("picture => picture.naturalWidth > 0"), "the board's QR code is drawn");
        Assert.Matches(@"/bot/board/\d+$", board.Url);
    }

    [GeneratedRegex(@"^\d{4}$", RegexOptions.None, 250)]
    private static partial Regex FourDigits();

    private static bool AddTeacher(Records.IRecords records)
    {
        var community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI 教材共備社群", "");
        var person = records.People.Add("林老師", "勤益科大", "", "");
        records.People.Put(community.Id, person.Id, Role.Member, PersonKind.Own);
        records.Accounts.AddCode(new BindingCode { Code = Code, Person = person.Id, ExpiresAt = DateTimeOffset.MaxValue });
        return true;
    }
}
