using System.Net;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>Who a browser is at the web chat, from binding to logging out.</summary>
public sealed class WebLoginTests
{
    private const string Cookie = "communitybot-chat";
    private static readonly DateTimeOffset s_now = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly SettableClock _clock = new(s_now);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("綁定 7K3Q-9XPA")]
    [InlineData("7k3q 9xpa")]
    [InlineData("７Ｋ３Ｑ－９ＸＰＡ")]
    public async Task A_cookie_that_was_planted_before_is_nobody_after_binding_and_the_conversation_moves_along(string words)
    {
        await using var bot = await Start();
        using var visitor = await ChatVisitor.Arrive(bot);
        await visitor.Say("說明");
        await visitor.Hear(2);
        using var intruder = await visitor.PlantedAt(bot);
        var planted = visitor.Cookie(Cookie);
        var following = intruder.Http.GetAsync(new Uri("/chat/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancel);

        using (var bound = await visitor.Post("/chat/messages", new { id = "b", text = words }))
            Assert.Equal(HttpStatusCode.ResetContent, bound.StatusCode);
        Assert.NotEqual(planted, visitor.Cookie(Cookie));
        Assert.Equal("林<b>老師</b>", await NameOf(visitor));
        Assert.Equal("說明", (await visitor.Hear(4))[0].Said);

        Assert.Null(await NameOf(intruder));
        await intruder.Say("點數", "another");
        Assert.DoesNotContain(await intruder.Hear(2), line => line.Reply?.Contains("林<b>老師</b>", StringComparison.Ordinal) == true);
        (await following).Dispose();
    }

    [Fact]
    public async Task A_cookie_of_somebody_else_that_was_planted_before_is_not_who_binds_either()
    {
        await using var bot = await Start();
        var codeOfIntruder = await bot.Change(records =>
        {
            var person = records.People.Add("王小明", "勤益科大", "", "");
            records.People.Put(records.Communities.All()[0].Id, person.Id, Role.Member, PersonKind.Own);
            return records.Accounts.NewCode(person.Id, s_now, BindingCode.ChatLifetime).Code;
        });
        using var intruder = await ChatVisitor.Arrive(bot);
        await intruder.Say($"綁定 {codeOfIntruder}");
        Assert.Equal("王小明", await NameOf(intruder));
        using var visitor = await intruder.PlantedAt(bot);

        using (var bound = await visitor.Post("/chat/messages", new { id = "b", text = $"綁定 {ChatBots.BindingCode}" }))
            Assert.Equal(HttpStatusCode.ResetContent, bound.StatusCode);

        Assert.Equal("林<b>老師</b>", await NameOf(visitor));
        Assert.Null(await NameOf(intruder));
    }

    [Fact]
    public async Task A_code_that_was_asked_for_is_still_an_answer_with_the_new_cookie()
    {
        await using var bot = await Start();
        using var visitor = await ChatVisitor.Arrive(bot);
        await visitor.Say("綁定");
        await visitor.Hear(2);
        await visitor.Say(ChatBots.BindingCode);
        Assert.Equal("林<b>老師</b>", await NameOf(visitor));
    }

    [Fact]
    public async Task Other_words_change_no_cookie_even_if_a_code_is_hidden_in_them()
    {
        await using var bot = await Start();
        using var visitor = await ChatVisitor.Arrive(bot);
        var before = visitor.Cookie(Cookie);
        foreach (var words in (string[])["how many points do I have", "簽到 4821", $"MNPQRSTV{ChatBots.BindingCode}ABCDEFGH", $"ABCDEFGH {ChatBots.BindingCode}"])
            await visitor.Say(words);
        Assert.Equal(before, visitor.Cookie(Cookie));
        Assert.Null(await NameOf(visitor));
    }

    [Fact]
    public async Task Nothing_is_told_of_a_code_but_by_the_answer_and_that_ends_with_the_fifth_wrong_one()
    {
        await using var bot = await Start();
        using var visitor = await ChatVisitor.Arrive(bot);
        for (var wrong = 0; wrong < 5; wrong++)
            Assert.Equal(HttpStatusCode.ResetContent, await Tried($"綁定 ZZZZ-ZZZ{wrong}"));
        Assert.Equal(HttpStatusCode.NoContent, await Tried($"綁定 {ChatBots.BindingCode}"));
        Assert.Equal(HttpStatusCode.NoContent, await Tried("綁定 ZZZZ-ZZZZ"));
        Assert.Null(await NameOf(visitor));

        async Task<HttpStatusCode> Tried(string words)
        {
            using var answer = await visitor.Post("/chat/messages", new { id = words.Replace("綁定 ", "", StringComparison.Ordinal), text = words });
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Logging_out_leaves_a_browser_that_nobody_is_known_at_with_the_old_cookie_either()
    {
        await using var bot = await Start();
        using var visitor = await Bound(bot);
        using var copied = await visitor.PlantedAt(bot);
        using (var left = await visitor.Post("/chat/leave", new { }))
            Assert.Equal(HttpStatusCode.NoContent, left.StatusCode);

        Assert.Null(visitor.Cookie(Cookie));
        Assert.Null(await NameOf(copied));
        Assert.Empty(await bot.Read(records => records.Accounts.Of(records.People.EverIn(records.Communities.All()[0].Id)[0].Person.Id)));
    }

    [Fact]
    public async Task A_login_that_is_not_used_for_three_months_ends_and_one_that_is_does_not()
    {
        await using var bot = await Start();
        using var visitor = await Bound(bot);
        for (var month = 0; month < 4; month++)
        {
            _clock.Advance(TimeSpan.FromDays(60));
            await bot.Change(records => Housekeeping.Run(records, _clock.GetUtcNow()));
            Assert.Equal("林<b>老師</b>", await NameOf(visitor));
        }

        _clock.Advance(TimeSpan.FromDays(BrowserLogin.IdleDays + 1));
        await bot.Change(records => Housekeeping.Run(records, _clock.GetUtcNow()));
        Assert.Null(await NameOf(visitor));
    }

    [Fact]
    public async Task What_nobodies_say_is_gone_after_a_day_and_what_members_say_is_not()
    {
        await using var bot = await Start();
        using var member = await Bound(bot);
        using var nobody = await ChatVisitor.Arrive(bot);
        await nobody.Say("說明");
        await nobody.Hear(2);
        await member.Say("說明");
        await member.Hear(4);

        _clock.Advance(TimeSpan.FromHours(25));
        await bot.Change(records => Housekeeping.Run(records, _clock.GetUtcNow()));
        await nobody.Say("在嗎");
        Assert.Equal("在嗎", (await nobody.Hear(1))[0].Said);
        Assert.Equal(4, (await member.Hear(4)).Count);
    }

    [Fact]
    public async Task Where_the_public_address_is_https_cookies_are_for_this_host_and_https_alone()
    {
        await using var bot = await Start("--PublicBaseUrl=https://bot.example.edu.tw");
        using var page = await bot.Http.GetAsync(new Uri("/chat", UriKind.Relative), Cancel);
        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^__Host-communitybot-chat=[0-9a-f]{32};", cookie);
        foreach (var part in (string[])["secure", "path=/", "httponly", "samesite=strict"])
            Assert.Contains(part, cookie.Split("; "), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("communitybot-chat", "", true)]
    [InlineData("communitybot-chat", "https://bot.example.edu.tw", false)]
    [InlineData("__Host-communitybot-chat", "https://bot.example.edu.tw", true)]
    public async Task A_cookie_that_a_neighbour_could_have_planted_is_nobodys_where_the_address_is_https(string name, string address, bool isTaken)
    {
        await using var bot = await Start(address.Length == 0 ? [] : [$"--PublicBaseUrl={address}"]);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/chat/me", UriKind.Relative));
        request.Headers.Add("Cookie", $"{name}=0123456789abcdef0123456789abcdef");

        using var answer = await bot.Http.SendAsync(request, Cancel);

        Assert.Equal(isTaken, (await answer.Content.ReadAsStringAsync(Cancel)).Contains("\"id\"", StringComparison.Ordinal));
    }

    private async Task<RunningBot> Start(params string[] settings)
    {
        var bot = await RunningBot.Start(
            services => services.AddSingleton<TimeProvider>(_clock),
            ["--Demo:Enabled=false", "--WebChat:Enabled=true", "--WebChat:AllowRemote=true", .. settings]);
        await ChatBots.AddTeacher(bot);
        return bot;
    }

    private static async Task<ChatVisitor> Bound(RunningBot bot)
    {
        var visitor = await ChatVisitor.Arrive(bot);
        await visitor.Say($"綁定 {ChatBots.BindingCode}");
        await visitor.Hear(2);
        Assert.Equal("林<b>老師</b>", await NameOf(visitor));
        return visitor;
    }

    private static async Task<string?> NameOf(ChatVisitor visitor) =>
        (await visitor.Get("/chat/me")).TryGetProperty("name", out var name) ? name.GetString() : null;
}
