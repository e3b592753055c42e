using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CommunityBot.Bot.Tests.Attachments;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CommunityBot.Browser.Tests;

public sealed partial class WebChatTests(Chromium chromium) : IAsyncDisposable
{
    private readonly List<IPage> _pages = [];
    private readonly List<TryOut> _started = [];

    /// <summary>What went wrong in the scripts of the pages.</summary>
    private readonly ConcurrentBag<string> _failures = [];

    [Fact]
    public async Task A_teacher_types_the_code_of_the_conveners_card_sees_that_it_is_done_and_sends_a_photo()
    {
        var bot = await Start();
        var convener = await ChatPage.OpenAs(await NewPage(), bot.Chat, "林志宏");
        await convener.Say("開始簽到");
        var code = await convener.Cards.Last.Locator(".code").TextContentAsync();
        await Expect(convener.Cards.Last.Locator("img.qr")).ToHaveJSPropertyAsync("complete", true);

        var teacher = await ChatPage.OpenAs(await NewPage(), bot.Chat, "王柏翰");
        await teacher.Say($"簽到 {code}");
        await Expect(teacher.Cards.Last).ToContainTextAsync("已簽到：例行研討");
        await Expect(teacher.Cards.Last).ToHaveClassAsync(GoodTone());

        await teacher.Suggestions.GetByText("出席").ClickAsync();
        await Expect(teacher.Own.Last).ToHaveTextAsync("出席");
        await Expect(teacher.Cards.Last).ToContainTextAsync("王柏翰 的出席");

        var chooser = await teacher.Page.RunAndWaitForFileChooserAsync(() => teacher.Page.Locator("#attach").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "合照.jpg", MimeType = "image/jpeg", Buffer = TestPictures.FromPhone(400, 300) });
        await Expect(teacher.Own.Last).ToHaveTextAsync("📎 合照.jpg");
        await Expect(teacher.Page.Locator("#log .bot").Last).ToContainTextAsync("已收下照片：例行研討");
    }

    [Fact]
    public async Task The_board_shows_the_code_in_a_new_tab_and_the_name_when_it_was_typed()
    {
        var bot = await Start();
        var teacher = await ChatPage.OpenAs(await NewPage(1280, 720), bot.Chat, "葉思妤");
        var board = await teacher.Page.Context.RunAndWaitForPageAsync(() => teacher.Page.Locator("#session a").ClickAsync());
        await Expect(board.Locator("#code")).ToHaveTextAsync(FourDigits());
        await Expect(board.Locator("#present")).ToHaveTextAsync("0");

        await teacher.Say(await board.Locator("#code").TextContentAsync() ?? "");
        await Expect(board.Locator("#present")).ToHaveTextAsync("1");
        await Expect(board.Locator("#people .Present")).ToContainTextAsync("葉思妤");
        await ExpectNothingCutOff(board);
        Assert.Equal(720, await board.EvaluateAsync<int>("document.documentElement.scrollHeight"));
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard_alone()
    {
        var bot = await Start();
        var code = await CodeOf(bot, "AI 教材共備社群");
        var chat = await ChatPage.Open(await NewPage(1280, 800), bot.Chat);
        await Expect(chat.Picker).ToBeVisibleAsync();
        await chat.Page.Keyboard.PressAsync("Escape");
        await Expect(chat.Picker).ToBeHiddenAsync();

        await TabTo(chat.Page, "換身分");
        await chat.Page.Keyboard.PressAsync("Enter");
        await TabTo(chat.Page, "陳怡君");
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Box).ToBeFocusedAsync();
        await Expect(chat.Suggestions.First).ToBeVisibleAsync();

        await chat.Page.Keyboard.TypeAsync($"簽到 {code}");
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Cards.Last).ToContainTextAsync("已簽到");
        await Expect(chat.Suggestions).ToHaveCountAsync(2);

        await TabTo(chat.Page, "出席");
        Assert.NotEqual("none", await chat.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await chat.Page.Keyboard.PressAsync("Space");
        await Expect(chat.Cards.Last).ToContainTextAsync("陳怡君 的出席");
        await Expect(chat.Box).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(360, 640)]
    [InlineData(320, 568)]
    public async Task On_a_small_phone_nothing_is_cut_off_or_scrolls_sideways(int width, int height)
    {
        var bot = await Start();
        var chat = await ChatPage.Open(await NewPage(width, height), bot.Chat);
        await Expect(chat.Picker).ToBeVisibleAsync();
        await ExpectNothingCutOff(chat.Page);
        await chat.Picker.GetByRole(AriaRole.Button, new() { Name = "林志宏" }).ClickAsync();
        await Expect(chat.Picker).ToBeHiddenAsync();
        foreach (var words in (string[])["說明", "活動", "開始簽到", "名單", new string('字', 300), new string('x', 300)])
        {
            await chat.Say(words);
            await Expect(chat.Own.Last).ToHaveTextAsync(words);
            await ExpectNothingCutOff(chat.Page);
        }
    }

    [Fact]
    public async Task In_English_the_page_and_the_bot_speak_English()
    {
        var bot = await Start();
        var chat = await ChatPage.OpenAs(await NewPage(), bot.Chat, "王柏翰");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(chat.Page).ToHaveTitleAsync("Community bot");
        await Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");

        await chat.Suggestions.GetByText("meetings").ClickAsync();
        await Expect(chat.Cards.Last).ToContainTextAsync("Routine discussion");
        await chat.Page.ReloadAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_reload_and_a_restart_keep_the_conversation_and_the_page_comes_back_by_itself()
    {
        var bot = await Start();
        var chat = await ChatPage.OpenAs(await NewPage(), bot.Chat, "王柏翰");
        await chat.Say("活動");
        await Expect(chat.Cards).ToHaveCountAsync(1);
        await chat.Page.ReloadAsync();
        await Expect(chat.Own).ToHaveTextAsync("活動");
        await Expect(chat.Cards).ToHaveCountAsync(1);
        await Expect(chat.Picker).ToBeHiddenAsync();

        var address = await bot.Stop();
        await Expect(chat.Page.Locator("#connection")).ToBeVisibleAsync();
        await chat.Say("說明");
        await Expect(chat.Page.Locator(".failure")).ToContainTextAsync("沒有送出");

        await bot.StartAgain(address);
        await Expect(chat.Page.Locator("#connection")).ToBeHiddenAsync();
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "再送一次" }).ClickAsync();
        await Expect(chat.Cards).ToHaveCountAsync(2);
        await Expect(chat.Own).ToHaveCountAsync(2);
        await Expect(chat.Page.Locator(".failure")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Names_with_tags_are_text_on_the_page_and_on_the_board()
    {
        const string name = "<img src=x onerror=alert(1)>&amp;";
        var bot = await Start();
        await bot.Store.Change(
            records =>
            {
                var person = records.People.FindByEmail("wang.pohan@ncut.example")!;
                records.People.Update(person with { Name = name });
                return true;
            },
            TestContext.Current.CancellationToken);

        var chat = await ChatPage.OpenAs(await NewPage(), bot.Chat, name);
        await Expect(chat.Page.Locator("#who")).ToContainTextAsync(name);
        await chat.Say(name);
        await Expect(chat.Own.Last).ToHaveTextAsync(name);
        await chat.Say("出席");
        await Expect(chat.Cards.Last).ToContainTextAsync($"{name} 的出席");

        var board = await NewPage(1280, 720);
        await board.GotoAsync(await chat.Page.Locator("#session a").GetAttributeAsync("href") ?? "");
        await Expect(board.Locator("#people")).ToContainTextAsync(name);
    }

    [Fact]
    public async Task A_scanned_code_waits_in_the_box_to_be_sent()
    {
        var bot = await Start();
        var code = await CodeOf(bot, "AI 教材共備社群");
        var chat = await ChatPage.OpenAs(await NewPage(), $"{bot.Chat}&say={Uri.EscapeDataString($"簽到 {code}")}", "張淑芬");
        await Expect(chat.Box).ToHaveValueAsync($"簽到 {code}");
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Cards.Last).ToContainTextAsync("已簽到");
    }

    [Fact]
    public async Task Whoever_speaks_before_choosing_is_asked_to_choose_and_the_words_wait()
    {
        var bot = await Start();
        var chat = await ChatPage.Open(await NewPage(), bot.Chat);
        await Expect(chat.Picker).ToBeVisibleAsync();
        await chat.Page.Keyboard.PressAsync("Escape");
        await chat.Say("活動");
        await chat.Picker.GetByRole(AriaRole.Button, new() { Name = "王柏翰" }).ClickAsync();
        await Expect(chat.Picker).ToBeHiddenAsync();
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Own).ToHaveTextAsync("活動");
        await Expect(chat.Cards).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Enter_that_picks_a_character_does_not_send()
    {
        var bot = await Start();
        var chat = await ChatPage.OpenAs(await NewPage(), bot.Chat, "王柏翰");
        await chat.Box.FillAsync("活");
        await chat.Box.EvaluateAsync(
            "box => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");
        await Expect(chat.Box).ToHaveValueAsync("活");
        await Expect(chat.Own).ToHaveCountAsync(0);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
            await page.Context.CloseAsync();
        foreach (var bot in _started)
            await bot.DisposeAsync();
        Assert.Empty(_failures);
    }

    /// <summary>Nothing is wider than its place, neither the page nor what scrolls within it.</summary>
    private static async Task ExpectNothingCutOff(IPage page) => Assert.Equal(0, await page.EvaluateAsync<int>(
        "Math.max(...[document.documentElement, ...document.querySelectorAll('#log, dialog')].map(part => part.scrollWidth - part.clientWidth))"));

    private static async Task<string> CodeOf(TryOut bot, string community)
    {
        using var http = new HttpClient();
        await http.GetStringAsync(new Uri(bot.Chat), TestContext.Current.CancellationToken);
        await http.GetStringAsync(new Uri(new Uri(bot.Chat), "chat/people"), TestContext.Current.CancellationToken);
        var now = TimeProvider.System.GetUtcNow();
        return await bot.Store.Read(
            records => records.Meetings.OpenAt(now)
                .Single(meeting => records.Communities.Find(meeting.Community)!.Name == community).Secret.CodeAt(now).ToString(),
            TestContext.Current.CancellationToken);
    }

    /// <summary>Presses Tab until what has the focus begins with that label.</summary>
    private static async Task TabTo(IPage page, string label)
    {
        const string focused = "(document.activeElement?.textContent ?? '').trim()";
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var text = await page.EvaluateAsync<string>(focused);
            if (text.StartsWith(label, StringComparison.Ordinal) && text.Length < 40)
                return;
        }

        Assert.Fail($"Tab does not lead to {label}.");
    }

    private async Task<IPage> NewPage(int width = 390, int height = 844)
    {
        var page = await chromium.NewPage(width, height);
        _pages.Add(page);
        page.PageError += (_, error) => _failures.Add(error);
        return page;
    }

    private async Task<TryOut> Start()
    {
        var bot = await TryOut.Start();
        _started.Add(bot);
        return bot;
    }

    [GeneratedRegex(@"\bGood\b", RegexOptions.None, 250)]
    private static partial Regex GoodTone();

    [GeneratedRegex(@"^\d{4}$", RegexOptions.None, 250)]
    private static partial Regex FourDigits();
}
