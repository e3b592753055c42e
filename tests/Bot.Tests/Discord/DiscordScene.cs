using System.Net;
using System.Text.Json.Nodes;
using CommunityBot.Accounts;
using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Programmes;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>A bot on Discord with one community, whose meeting is open for sign-in.</summary>
public sealed class DiscordScene : ChannelScene
{
    /// <summary>Bound to 王小明.</summary>
    public const string Member = "53908232506183680";

    /// <summary>Bound to 林召集.</summary>
    public const string Convener = "53908099506183680";
    public const string Newcomer = "80351110224678912";

    /// <summary>A channel of the community's server.</summary>
    public const string Channel = "645027906669510667";

    private int _events;

    private DiscordScene(DiscordStandIn discord, RunningBot bot, SettableClock clock, Meeting meeting)
        : base(bot, clock, meeting) => Discord = discord;

    public DiscordStandIn Discord { get; }

    protected override bool IsAnswering => Discord.Answering > 0;

    public static Task<DiscordScene> Open(params IEnumerable<string> settings) => Open(_ => { }, settings: settings);

    /// <param name="replace">Replaces services.</param>
    /// <param name="patience">How long the bot waits for Discord's answer; as long as always when it is left out.</param>
    /// <param name="gateway">Where the socket is, for a bot that asks.</param>
    /// <param name="settings">Besides those of Discord.</param>
    public static async Task<DiscordScene> Open(
        Action<IServiceCollection> replace, TimeSpan? patience = null, Uri? gateway = null, params IEnumerable<string> settings)
    {
        var discord = await DiscordStandIn.Start();
        discord.Gateway = gateway;
        var clock = new SettableClock(Now);
        var bot = await RunningBot.Start(
            services =>
            {
                services.AddSingleton<TimeProvider>(clock);
                services.AddHttpClient<DiscordApi>(http => http.Timeout = patience ?? http.Timeout);
                replace(services);
            },
            [.. Settings(discord), .. settings]);
        return new DiscordScene(discord, bot, clock, await bot.Change(Furnish));
    }

    public static string[] Settings(DiscordStandIn discord) =>
    [
        "--Discord:ApplicationId", DiscordStandIn.ApplicationId,
        "--Discord:PublicKey", DiscordKey.OfTheTest.Public,
        "--Discord:BotToken", DiscordStandIn.BotToken,
        "--Discord:ApiBaseUrl", discord.Address,
        "--Discord:CdnBaseUrl", discord.Address,
    ];

    public JsonObject Command(string user, string name, string? value = null, string? channel = null, string locale = "zh-TW") =>
        DiscordEvent.Command(user, name, value, Clock.GetUtcNow(), Interlocked.Increment(ref _events), channel, locale);

    public JsonObject Press(string user, string customId, string? channel = null, int flags = 0) =>
        DiscordEvent.Press(user, customId, Clock.GetUtcNow(), Interlocked.Increment(ref _events), channel, flags);

    /// <summary>Somebody types into the form of that id and sends it.</summary>
    public JsonObject Submit(string user, string form, string typed)
    {
        var told = Press(user, form);
        told["type"] = 5;
        told["data"] = new JsonObject
        {
            ["custom_id"] = form,
            ["components"] = new JsonArray(new JsonObject
            {
                ["type"] = 1,
                ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["custom_id"] = "words", ["value"] = typed }),
            }),
        };
        return told;
    }

    /// <summary>Somebody uses a slash command.</summary>
    /// <returns>Discord's first answer.</returns>
    public Task<JsonObject> Use(string user, string name, string? value = null, string? channel = null, string locale = "zh-TW") =>
        Interact(Command(user, name, value, channel, locale));

    /// <summary>Delivers an interaction and takes the first answer as Discord does.</summary>
    public async Task<JsonObject> Interact(JsonObject told)
    {
        using var response = await Bot.Http.Interact(told, Clock.GetUtcNow());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
        Discord.NoteAnswer(told["token"]!.GetValue<string>(), answer);
        return answer;
    }

    /// <summary>What is shown for an interaction now, the first answer and what followed.</summary>
    public IReadOnlyList<string> Shown(JsonObject told) =>
        [.. Discord.Answered.GetValueOrDefault(told["token"]!.GetValue<string>(), []).Select(DiscordText.Of)];

    /// <summary>Puts a message to a person in the outbox, without waking the delivery.</summary>
    public Task<OutboxMessage> Enqueue(string words, ReplyTicket? ticket = null, string user = Member, TimeSpan age = default) =>
        Enqueue(new ChatAddress(ChannelNames.Discord, user), Reply.Say(words), ticket, age);

    public Task<OutboxMessage> Enqueue(Reply body, ReplyTicket ticket) => Enqueue(new ChatAddress(ChannelNames.Discord, Member), body, ticket);

    public override async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        // Whatever was done, nobody was to be mentioned in it.
        Assert.All(Discord.Calls.Where(call => call.IsMessage), call => Assert.Equal("""{"parse":[]}""", call.Body!["allowed_mentions"]?.ToJsonString()));
        await Discord.DisposeAsync();
    }

    private static Meeting Furnish(IRecords records)
    {
        var community = records.Communities.Add(TestRulebooks.Programme, "AI 教學社群 @everyone", "");
        Person Join(string name, Role role, string? user)
        {
            var person = records.People.Add(name, "勤益科大", "資工系", "");
            records.People.Put(community.Id, person.Id, role, PersonKind.Own);
            if (user is not null)
                records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Discord, user), Person = person, BoundAt = Now.AddDays(-30) });
            return person;
        }

        Join("王小明", Role.Member, Member);
        Join("林召集", Role.Convener, Convener);
        var newcomer = Join("陳<@&1>@everyone**美麗**", Role.Member, user: null);
        records.Accounts.AddCode(new BindingCode { Code = BindingCodeOfNewcomer, Person = newcomer.Id, ExpiresAt = Now.AddDays(1) });
        var planned = records.Meetings.Plan(PlanAt(community, Now.AddMinutes(-2)));
        var open = planned with { Window = WindowOf(planned) };
        records.Meetings.Update(open);
        return open;
    }
}
