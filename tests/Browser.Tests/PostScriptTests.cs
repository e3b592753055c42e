using CommunityBot.Messages;
using static Microsoft.Playwright.Assertions;

namespace CommunityBot.Browser.Tests;

public sealed class PostScriptTests(Chromium chromium) : IAsyncLifetime
{
    private TryOut _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TryOut.Start();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task What_comes_along_stands_under_the_answer_and_the_choices_of_both_are_offered(int width)
    {
        var chat = await ChatPage.OpenAs(await chromium.NewPage(width, 844), _bot.Chat, "林志宏");
        var reminder = Reply.Say("順帶提醒", Choice.Saying("期限"), Choice.Saying("出席"));
        await _bot.Tell(Reply.Say("好的。", Choice.Saying("出席")) with { PostScript = reminder });

        var (answer, along) = (chat.Page.GetByText("好的。"), chat.Page.GetByText("順帶提醒"));
        await Expect(along).ToBeVisibleAsync();
        Assert.True((await along.BoundingBoxAsync())!.Y >= (await answer.BoundingBoxAsync())!.Y + (await answer.BoundingBoxAsync())!.Height);
        await Expect(chat.Suggestions).ToHaveTextAsync(["出席", "期限"]);
    }
}
