using System.Net;
using System.Net.Http.Json;
using CommunityBot.Accounts;
using CommunityBot.Bot.Channels.WebChat;
using CommunityBot.Bot.Settings;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>Many at once: a hall that signs in is let through, whoever is in a rush alone is not.</summary>
public sealed class CrowdTests
{
    /// <summary>More words than come free again while they are said: one after the other, some are too fast.</summary>
    private const int Several = 100;

    private const int Hall = 200;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_people_behind_one_address_sign_in_within_ten_seconds()
    {
        await using var bot = await Start();
        var (meeting, codes) = await FillHall(bot);
        var people = await Task.WhenAll(codes.Select(async code =>
        {
            var visitor = await ChatVisitor.Arrive(bot);
            using var greeted = await visitor.Post("/chat/hello", new { language = "Chinese" });
            Assert.Equal(HttpStatusCode.NoContent, greeted.StatusCode);
            await visitor.Say($"綁定 {code}");
            return visitor;
        }));

        var begun = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(people.Select(visitor => visitor.Say($"簽到 {meeting.Secret.CodeAt(TimeProvider.System.GetUtcNow())}")));
        Assert.True(TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(10));
        Assert.Equal(Hall, (await bot.Read(records => records.Attendance.Of(meeting.Id))).Count(entry => entry.Act == AttendanceAct.SignedIn));
        foreach (var visitor in people)
            visitor.Dispose();
    }

    [Fact]
    public async Task Four_digits_are_guessed_no_faster_with_many_cookies()
    {
        await using var bot = await Start();
        var (meeting, codes) = await FillHall(bot);
        var browsers = new List<ChatVisitor>();
        for (var code = codes[0]; browsers.Count < 3; code = await AnotherCode(bot, code))
        {
            browsers.Add(await ChatVisitor.Arrive(bot));
            await browsers[^1].Say($"綁定 {code}");
        }

        var right = meeting.Secret.CodeAt(TimeProvider.System.GetUtcNow()).ToString();
        for (var guess = 0; guess < 6; guess++)
            await browsers[guess % browsers.Count].Say(right[0] == '0' ? $"1{right[1..]}" : $"0{right[1..]}");
        foreach (var browser in browsers)
            await browser.Say($"簽到 {meeting.Secret.CodeAt(TimeProvider.System.GetUtcNow())}");
        Assert.Empty(await bot.Read(records => records.Attendance.Of(meeting.Id)));

        // Whoever is nobody is told nothing about a code, right or wrong.
        using var nobody = await ChatVisitor.Arrive(bot);
        await nobody.Say(right);
        await nobody.Say("0000");
        var told = (await nobody.Hear(4)).Select(line => line.Reply).OfType<string>().ToList();
        Assert.Equal(told[0], told[1]);
        foreach (var browser in browsers)
            browser.Dispose();
    }

    [Fact]
    public async Task One_person_who_sends_in_a_rush_is_told_to_wait_and_others_are_not()
    {
        await using var bot = await Start();
        using var hasty = await ChatVisitor.Arrive(bot);
        using var other = await ChatVisitor.Arrive(bot);
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => hasty.Post("/chat/messages", new { id = $"h{i}", text = "說明" })));
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.InRange(refused.Count, 20, 45);
        Assert.All(refused, answer => Assert.NotNull(answer.Headers.RetryAfter));
        Assert.Contains("太快了", await refused[0].Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await other.Say("說明");
        foreach (var answer in answers)
            answer.Dispose();
    }

    [Fact]
    public async Task Nobodies_with_a_new_cookie_for_each_word_are_slowed_down_by_address_and_members_are_not()
    {
        await using var bot = await Start();
        await ChatBots.AddTeacher(bot);
        using var member = await ChatVisitor.Arrive(bot);
        await member.Say($"綁定 {ChatBots.BindingCode}");
        using var http = Outsider(bot);

        var taken = await Flood(http, 900, forwardedFor: null);
        Assert.InRange(taken, 300, 700);
        await member.Say("說明");
        Assert.True(await Flood(http, Several, "203.0.113.9") < Several);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.0/8,127.0.0.0/8", true)]
    [InlineData("10.0.0.0/8", false)]
    public async Task Where_somebody_comes_from_is_for_named_proxies_to_say(string proxies, bool isBelieved)
    {
        await using var bot = await Start($"--Proxies={proxies}");
        using var http = Outsider(bot);
        await Flood(http, 900, "203.0.113.9");
        Assert.True(await Flood(http, Several, "203.0.113.9") < Several);
        if (isBelieved)
            Assert.Equal(HttpStatusCode.NoContent, await Word(http, "203.0.113.10"));
        else
            Assert.True(await Flood(http, Several, "203.0.113.10") < Several);
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_said_at_the_start()
    {
        var refused = await Assert.ThrowsAsync<WrongSettingsException>(() => Start("--Proxies=127.0.0.1, nginx"));
        Assert.Contains("「nginx」", Assert.Single(refused.Said).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_platforms_deliver_is_never_too_fast()
    {
        await using var line = await LineStandIn.Start();
        await using var bot = await Start(
            $"--Line:ChannelSecret={LineDelivery.Secret}", $"--Line:ChannelAccessToken={LineStandIn.AccessToken}", $"--Line:ApiBaseUrl={line.Address}");
        using var platform = new HttpClient { BaseAddress = bot.Http.BaseAddress };
        for (var batch = 0; batch < 50; batch++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => platform.Deliver()));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        }
    }

    [Fact]
    public async Task One_visitor_follows_with_a_few_pages_and_no_more_and_has_room_again_when_one_is_closed()
    {
        await using var bot = await Start();
        using var visitor = await ChatVisitor.Arrive(bot);
        var streams = new List<HttpResponseMessage>();
        for (var page = 0; page < OpenStreams.MostOfVisitor; page++)
            streams.Add(await Follow(visitor.Http));
        Assert.All(streams, stream => Assert.Equal(HttpStatusCode.OK, stream.StatusCode));

        using (var more = await Follow(visitor.Http))
            Assert.Equal(HttpStatusCode.TooManyRequests, more.StatusCode);
        using (var other = await ChatVisitor.Arrive(bot))
            await other.Say("說明");
        streams[0].Dispose();
        await Eventually.IsTrue(
            async () =>
            {
                using var again = await Follow(visitor.Http);
                return again.StatusCode == HttpStatusCode.OK;
            },
            "there is room for another page");
        foreach (var stream in streams)
            stream.Dispose();
    }

    [Fact]
    public async Task Whoever_has_a_cookie_for_each_stream_leaves_connections_to_the_platforms()
    {
        await using var bot = await Start();
        using var http = Outsider(bot);
        var streams = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => Follow(http, $"{Guid.CreateVersion7():N}")));

        Assert.InRange(streams.Count(stream => stream.StatusCode == HttpStatusCode.OK), Hall, 300);
        using var healthy = await http.GetAsync(new Uri("/healthz", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, healthy.StatusCode);
        foreach (var stream in streams)
            stream.Dispose();
    }

    private static async Task<HttpResponseMessage> Follow(HttpClient http, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/chat/events", UriKind.Relative));
        if (cookie is not null)
            request.Headers.Add("Cookie", $"communitybot-chat={cookie}");
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
    }

    /// <summary>A code for the same person, who asked for it themselves.</summary>
    private static Task<string> AnotherCode(RunningBot bot, string code) => bot.Change(records =>
    {
        var person = records.Accounts.FindCode(code)!.Person;
        return records.Accounts.NewCode(person, TimeProvider.System.GetUtcNow(), BindingCode.ChatLifetime, madeBy: person).Code;
    });

    private static Task<RunningBot> Start(params string[] settings) =>
        RunningBot.Start(_ => { }, ["--Demo:Enabled=false", "--WebChat:Enabled=true", "--WebChat:AllowRemote=true", .. settings]);

    private static HttpClient Outsider(RunningBot bot) => new(new HttpClientHandler { UseCookies = false }) { BaseAddress = bot.Http.BaseAddress };

    /// <returns>How many were taken.</returns>
    private static async Task<int> Flood(HttpClient http, int count, string? forwardedFor)
    {
        var taken = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Cancel }, async (_, _) =>
        {
            if (await Word(http, forwardedFor) != HttpStatusCode.TooManyRequests)
                Interlocked.Increment(ref taken);
        });
        return taken;
    }

    private static async Task<HttpStatusCode> Word(HttpClient http, string? forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/chat/messages", UriKind.Relative));
        request.Headers.Add("Cookie", $"communitybot-chat={Guid.CreateVersion7():N}");
        if (forwardedFor is not null)
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        request.Content = JsonContent.Create(new { id = "a", text = "？" });
        using var answer = await http.SendAsync(request, Cancel);
        return answer.StatusCode;
    }

    private static Task<(Meeting Meeting, List<string> Codes)> FillHall(RunningBot bot)
    {
        var now = TimeProvider.System.GetUtcNow();
        return bot.Change(records =>
        {
            var community = records.Communities.Add(TestRulebooks.Programme, "AI 教材共備社群", "");
            var codes = Enumerable.Range(1, Hall).Select(nth =>
            {
                var person = records.People.Add($"老師{nth}", "勤益科大", "", "");
                records.People.Put(community.Id, person.Id, Role.Member, PersonKind.Own);
                return records.Accounts.NewCode(person.Id, now, BindingCode.RosterLifetime).Code;
            }).ToList();
            var meeting = records.Meetings.Plan(new MeetingPlan
            {
                Community = community.Id,
                Kind = "routine",
                Topic = "AI教材共備",
                Place = "國秀樓",
                StartsAt = now.AddMinutes(-1),
                EndsAt = now.AddMinutes(30),
            });
            return (records.Meetings.OpenSignIn(meeting, now.AddMinutes(-1), TimeSpan.FromMinutes(30)), codes);
        });
    }
}
