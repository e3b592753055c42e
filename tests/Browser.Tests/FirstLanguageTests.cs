using System.Text.Json;
using CommunityBot.Bot.Demo;
using CommunityBot.Messages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CommunityBot.Browser.Tests;

/// <summary>The chat begins in the language of the browser.</summary>
public sealed class FirstLanguageTests(Chromium chromium) : IAsyncLifetime
{
    private TryOut _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TryOut.Start();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("en-US", "en", "Community bot")]
    [InlineData("en-GB", "en", "Community bot")]
    [InlineData("de-DE", "en", "Community bot")]
    [InlineData("zh-TW", "zh-Hant-TW", "社群小幫手")]
    [InlineData("zh-CN", "zh-Hant-TW", "社群小幫手")]
    public async Task The_pages_own_words_are_in_the_browsers_language(string locale, string lang, string title)
    {
        var chat = await ChatPage.Open(await chromium.NewPage(locale: locale), _bot.Chat);

        await Expect(chat.Page).ToHaveTitleAsync(title);
        await Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", lang);
    }

    [Theory]
    [InlineData(new[] { "ja-JP", "zh-TW", "en-US" }, "zh-Hant-TW")]
    [InlineData(new[] { "ja-JP", "en-US", "zh-TW" }, "en")]
    [InlineData(new[] { "zha", "en" }, "en")]
    [InlineData(new string[0], "zh-Hant-TW")]
    public async Task The_first_of_the_two_languages_that_the_browser_asks_for_is_taken(string[] asked, string lang)
    {
        var page = await chromium.NewPage();
        await page.AddInitScriptAsync($"Object.defineProperty(navigator, 'languages', {{ get: () => {JsonSerializer.Serialize(asked)} }})");
        var chat = await ChatPage.Open(page, _bot.Chat);

        await Expect(chat.Picker).ToBeVisibleAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", lang);
    }

    [Theory]
    [InlineData("en-US", Language.English, "Welcome back")]
    [InlineData("zh-TW", Language.Chinese, "歡迎回來")]
    public async Task The_bot_greets_and_answers_digits_in_it(string locale, Language language, string greeting)
    {
        var chat = await ChatPage.OpenAs(await chromium.NewPage(locale: locale), _bot.Chat, "王柏翰");
        await Expect(chat.Page.Locator("#log .bot").First).ToContainTextAsync(greeting);

        await chat.Say("0000");
        await Expect(chat.Page.Locator("#log .bot")).ToHaveCountAsync(2);
        var account = await _bot.Store.Read(
            records =>
            {
                var person = records.People.FindByEmail("wang.pohan@ncut.example")!;
                return records.Accounts.Find(new ChatAddress(ChannelNames.Web, DemoAccounts.For(person.Id)))!;
            },
            TestContext.Current.CancellationToken);
        Assert.Equal(language, account.Language);
    }

    [Fact]
    public async Task What_was_chosen_is_kept_whatever_the_browser_asks_for()
    {
        var chat = await ChatPage.OpenAs(await chromium.NewPage(locale: "en-US"), _bot.Chat, "王柏翰");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();
        await Expect(chat.Page).ToHaveTitleAsync("社群小幫手");

        await chat.Page.ReloadAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "送出" })).ToBeVisibleAsync();
    }
}
