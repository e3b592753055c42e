using Microsoft.Playwright;

namespace CommunityBot.Browser.Tests;

/// <summary>What one sees and does on the page of the web chat.</summary>
public sealed class ChatPage(IPage page)
{
    public IPage Page => page;

    public ILocator Box => page.Locator("#words");

    public ILocator Picker => page.GetByRole(AriaRole.Dialog);

    public ILocator Cards => page.Locator("#log .card");

    public ILocator Own => page.Locator("#log .own .bubble");

    /// <summary>What one may say next.</summary>
    public ILocator Suggestions => page.Locator("#choices button");

    public static async Task<ChatPage> Open(IPage page, string address)
    {
        await page.GotoAsync(address);
        return new ChatPage(page);
    }

    /// <summary>Opens the page as that person, and waits until the bot has said its first word.</summary>
    public static async Task<ChatPage> OpenAs(IPage page, string address, string name)
    {
        var chat = await Open(page, address);
        await chat.Picker.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Assertions.Expect(page.Locator("#log .bot").First).ToBeVisibleAsync();
        return chat;
    }

    public async Task Say(string words)
    {
        await Box.FillAsync(words);
        await Box.PressAsync("Enter");
    }
}
