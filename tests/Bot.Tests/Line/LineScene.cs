using System.Net;
using System.Text.Json.Nodes;
using CommunityBot.Accounts;
using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Programmes;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>A bot on LINE with one community, whose third meeting is open for sign-in.</summary>
public sealed class LineScene : ChannelScene
{
    /// <summary>Bound to 王小明.</summary>
    public const string Member = "U4af4980629";

    private int _events;

    private LineScene(LineStandIn line, RunningBot bot, SettableClock clock, Meeting meeting)
        : base(bot, clock, meeting) => Line = line;

    public LineStandIn Line { get; }

    protected override bool IsAnswering => Line.Answering > 0;

    /// <param name="patience">How long the bot waits for LINE's answer; as long as always when it is left out.</param>
    public static async Task<LineScene> Open(TimeSpan? patience = null)
    {
        var line = await LineStandIn.Start();
        var clock = new SettableClock(Now);
        var bot = await RunningBot.Start(
            services =>
            {
                services.AddSingleton<TimeProvider>(clock);
                services.AddHttpClient<LineApi>(http => http.Timeout = patience ?? http.Timeout);
            },
            "--Line:ChannelSecret", LineDelivery.Secret,
            "--Line:ChannelAccessToken", LineStandIn.AccessToken,
            "--Line:ApiBaseUrl", line.Address.ToString(),
            "--Line:DataApiBaseUrl", line.Address.ToString());
        return new LineScene(line, bot, clock, await bot.Change(Furnish));
    }

    /// <summary>Somebody types to the bot alone; returns once everything it leads to is sent or given up.</summary>
    public async Task<string> Say(string user, string text)
    {
        var told = Text(user, text);
        await Deliver(told);
        await Bot.UntilOutboxIsEmpty();
        return LineEvent.TokenOf(told["webhookEventId"]!.GetValue<string>());
    }

    /// <summary>Puts a message in the outbox, to one or several, from where it is sent.</summary>
    public Task<OutboxMessage> Enqueue(Reply body, ReplyTicket? ticket = null, params IReadOnlyList<string> alsoTo) =>
        Enqueue(new ChatAddress(ChannelNames.Line, Member), body, ticket, age: TimeSpan.Zero, alsoTo);

    /// <summary>Until something was sent and LINE has answered, if it does.</summary>
    public Task UntilFirstAttemptIsOver() => Eventually.IsTrue(() => Line.Calls.Count > 0 && !IsAnswering, "the first attempt is over");

    public JsonObject Text(string user, string text) => LineEvent.Text(text, LineEvent.User(user), Clock.GetUtcNow(), NextEvent());

    public async Task Deliver(params IEnumerable<JsonObject> events)
    {
        using var response = await Bot.Http.Deliver(events);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public string NextEvent() => $"01H{Interlocked.Increment(ref _events):0000}";

    public override async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Line.DisposeAsync();
    }

    private static Meeting Furnish(IRecords records)
    {
        var community = records.Communities.Add(TestRulebooks.Programme, "AI 教學社群", "");
        var member = records.People.Add("王小明", "勤益科大", "資工系", "");
        var newcomer = records.People.Add("陳\"<b>美</b>\"麗", "勤益科大", "電機系", "");
        var convener = records.People.Add("林召集", "勤益科大", "資工系", "");
        records.People.Put(community.Id, member.Id, Role.Member, PersonKind.Own);
        records.People.Put(community.Id, newcomer.Id, Role.Member, PersonKind.Own);
        records.People.Put(community.Id, convener.Id, Role.Convener, PersonKind.Own);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Line, Member), Person = member, BoundAt = Now.AddDays(-30) });
        records.Accounts.AddCode(new BindingCode { Code = BindingCodeOfNewcomer, Person = newcomer.Id, ExpiresAt = Now.AddDays(1) });
        var starts = Now.AddMinutes(-2);
        records.Meetings.Plan(PlanAt(community, starts.AddDays(-14)));
        records.Meetings.Plan(PlanAt(community, starts.AddDays(-7)));
        var third = records.Meetings.Plan(PlanAt(community, starts));
        var open = third with { Window = WindowOf(third) };
        records.Meetings.Update(open);
        return open;
    }
}
