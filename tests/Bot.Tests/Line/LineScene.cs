using System.Net;
using System.Text.Json.Nodes;
using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Communities;
using CommunityBot.Conversation;
using CommunityBot.Meetings;
using CommunityBot.Outbox;
using CommunityBot.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>A bot on LINE with one community, whose third meeting is open for sign-in.</summary>
public sealed class LineScene : IAsyncDisposable
{
    /// <summary>Two minutes into the meeting.</summary>
    public static readonly DateTimeOffset Now = new(2025, 5, 12, 14, 2, 0, TimeSpan.FromHours(8));

    /// <summary>Bound to 王小明.</summary>
    public const string Member = "U4af4980629";

    public const string BindingCodeOfNewcomer = "7K3Q9XPA";

    /// <summary>What is due later than this is being sent just now.</summary>
    private static readonly TimeSpan s_inFlight = TimeSpan.FromMinutes(1);

    private int _events;

    private LineScene(LineStandIn line, RunningBot bot, SettableClock clock, Meeting meeting) =>
        (Line, Bot, Clock, Meeting) = (line, bot, clock, meeting);

    public LineStandIn Line { get; }

    public RunningBot Bot { get; }

    public SettableClock Clock { get; }

    public Meeting Meeting { get; }

    /// <summary>The code on the screen.</summary>
    public string Code => Meeting.Secret.CodeAt(Clock.GetUtcNow());

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

    /// <summary>Puts a message in the outbox, to one or several, without waking the delivery.</summary>
    public Task<OutboxMessage> Enqueue(Reply body, ReplyTicket? ticket = null, params IReadOnlyList<string> alsoTo)
    {
        var now = Clock.GetUtcNow();
        var message = new OutboxMessage
        {
            Id = OutboxId.Next(now),
            To = new Recipient(ChannelNames.Line, Member, IsGroup: false),
            AlsoTo = alsoTo,
            Ticket = ticket,
            Body = body,
            Language = Language.Chinese,
            EnqueuedAt = now,
        };
        return Bot.Change(records =>
        {
            records.Outbox.Enqueue(message);
            return message;
        });
    }

    /// <summary>Lets the clock run to the next attempt, and the next, until everything is sent or given up.</summary>
    public Task LetTimePass() => Eventually.IsTrue(
        async () =>
        {
            var (waiting, next) = await Bot.Read(records => (records.Outbox.Summarize().Waiting, records.Outbox.NextDue()));
            if (next - Clock.GetUtcNow() is { } wait && wait > TimeSpan.Zero && wait < s_inFlight)
            {
                Clock.Advance(wait);
                Bot.WakeDelivery();
            }

            return waiting == 0;
        },
        "everything is sent or given up");

    public JsonObject Text(string user, string text) => LineEvent.Text(text, LineEvent.User(user), Clock.GetUtcNow(), NextEvent());

    public async Task Deliver(params IEnumerable<JsonObject> events)
    {
        using var response = await Bot.Http.Deliver(events);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public string NextEvent() => $"01H{Interlocked.Increment(ref _events):0000}";

    public Task<IReadOnlyList<AttendanceEntry>> Attendance() => Bot.Read(records => records.Attendance.Of(Meeting.Id));

    public async ValueTask DisposeAsync()
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
        var open = records.Meetings.Plan(PlanAt(community, starts)) with { Window = new SignInWindow(starts.AddMinutes(-10), starts.AddHours(2.5)) };
        records.Meetings.Update(open);
        return open;
    }

    private static MeetingPlan PlanAt(Community community, DateTimeOffset starts) => new()
    {
        Community = community.Id,
        Kind = "routine",
        Topic = "AI教材共備",
        Place = "工程館301",
        StartsAt = starts,
        EndsAt = starts.AddHours(2),
    };
}
