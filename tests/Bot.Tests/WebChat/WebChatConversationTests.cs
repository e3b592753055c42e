using System.Net;

namespace CommunityBot.Bot.Tests.WebChat;

public sealed class WebChatConversationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visitor_is_greeted_binds_with_a_code_and_is_known_by_name_from_then_on()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        using (await visitor.Post("/chat/hello", new { language = "Chinese" }))
        using (await visitor.Post("/chat/hello", new { language = "Chinese" }))
            Assert.Contains("綁定", (await visitor.Hear(1))[0].Reply, StringComparison.Ordinal);

        await visitor.Say($"綁定 {ChatBots.BindingCode}");
        var lines = await visitor.Hear(3);
        Assert.Equal($"綁定 {ChatBots.BindingCode}", lines[1].Said);
        Assert.Contains("林<b>老師</b>", lines[2].Reply, StringComparison.Ordinal);
        Assert.Equal("林<b>老師</b>", (await visitor.Get("/chat/me")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Outside_the_try_out_nobody_chooses_who_to_be()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        using var people = await visitor.Http.GetAsync(new Uri("/chat/people", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, people.StatusCode);
        using var chosen = await visitor.Post("/chat/me", new { id = "demo-1" });
        Assert.Equal(HttpStatusCode.NotFound, chosen.StatusCode);

        using var forger = new HttpClient { BaseAddress = bot.Http.BaseAddress };
        forger.DefaultRequestHeaders.Add("Cookie", $"{ChatBots.KeyOf(bot)}; communitybot-chat=demo-1");
        using var events = await forger.GetAsync(new Uri("/chat/events", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, events.StatusCode);
    }

    [Fact]
    public async Task The_identity_cannot_be_guessed_nor_read_by_scripts_nor_used_by_other_sites()
    {
        await using var bot = await ChatBots.ForRealPeople("--WebChat:AllowRemote=true");
        using var one = await bot.Http.GetAsync(new Uri("/chat", UriKind.Relative), Cancel);
        var cookie = Assert.Single(one.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^communitybot-chat=[0-9a-f]{32};", cookie);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Saying_it_again_under_the_same_id_says_it_once()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => visitor.Say("說明", "same")));
        await visitor.Say("說明", "other");

        var lines = await visitor.Hear(4);
        Assert.Equal(2, lines.Count(line => line.Said is not null));
        Assert.Equal(2, lines.Count(line => line.Reply is not null));
    }

    [Fact]
    public async Task One_visitors_ids_do_not_stand_in_the_way_of_anothers_and_neither_reads_the_other()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var first = await ChatVisitor.Arrive(bot);
        using var second = await ChatVisitor.Arrive(bot);
        await first.Say("說明", "same");
        await second.Say("help", "same");
        Assert.Equal(["說明"], (await first.Hear(2)).Select(line => line.Said).OfType<string>());
        Assert.Equal(["help"], (await second.Hear(2)).Select(line => line.Said).OfType<string>());
    }

    [Fact]
    public async Task A_page_that_was_cut_off_gets_what_it_missed_and_then_what_comes()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        await visitor.Say("說明");
        var last = (await visitor.Hear(2))[^1].Id;

        await visitor.Say("第一句");
        await visitor.Hear(4);
        var hearing = visitor.Hear(4, after: last);
        await visitor.Say("第二句");
        Assert.Equal(["第一句", "第二句"], (await hearing).Select(line => line.Said).OfType<string>());
    }

    [Fact]
    public async Task A_restart_keeps_the_conversation_and_who_one_is()
    {
        var folder = Directory.CreateTempSubdirectory("communitybot-");
        var before = await ChatBots.ForRealPeople($"--Storage:Path={folder.FullName}");
        using var visitor = await ChatVisitor.Arrive(before);
        await visitor.Say($"綁定 {ChatBots.BindingCode}");
        var said = await visitor.Hear(2);
        await before.DisposeAsync();

        await using (var after = await ChatBots.ForRealPeople($"--Storage:Path={folder.FullName}"))
        {
            using var again = await visitor.ComeBack(after);
            Assert.Equal(said, await again.Hear(2));
            Assert.Equal("林<b>老師</b>", (await again.Get("/chat/me")).GetProperty("name").GetString());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_button_is_shown_by_its_label_and_says_its_words()
    {
        await using var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        using (await visitor.Post("/chat/messages", new { id = "a", text = "說明", shown = "看說明\u0007" }))
        {
            var lines = await visitor.Hear(2);
            Assert.Equal("看說明", lines[0].Said);
            Assert.StartsWith("您可以這樣說", lines[1].Reply, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Choosing_a_language_decides_what_digits_are_answered_in()
    {
        await using var bot = await ChatBots.TryOut();
        using var visitor = await ChatVisitor.ArriveAs(bot, "王柏翰");
        using (var answer = await visitor.Post("/chat/language", new { language = "English" }))
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        await visitor.Say("0000 1111 這是什麼");
        var english = (await visitor.Hear(2))[1].Reply!;
        Assert.DoesNotContain("抱歉", english, StringComparison.Ordinal);
        foreach (var none in (object[])["Klingon", "99", 99, 1])
        {
            using var wrong = await visitor.Post("/chat/language", new { language = none });
            Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        }
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_pages_that_follow()
    {
        var bot = await ChatBots.ForRealPeople();
        using var visitor = await ChatVisitor.Arrive(bot);
        using var following = await visitor.Http.GetAsync(new Uri("/chat/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancel);
        var stopped = TimeProvider.System.GetTimestamp();
        await bot.DisposeAsync();
        Assert.True(TimeProvider.System.GetElapsedTime(stopped) < TimeSpan.FromSeconds(10));
    }
}
