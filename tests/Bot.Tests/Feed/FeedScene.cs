using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Feed;

/// <summary>A bot on Thursday 22 May 2025 with a convener who has subscribed to their calendar, and a meeting on the Monday after.</summary>
internal static class FeedScene
{
    public static readonly DateTimeOffset Now = new(2025, 5, 22, 12, 0, 0, TimeSpan.FromHours(8));
    public static readonly DateTimeOffset SessionAt = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private const string NoTryOut = "--Demo:Enabled=false";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<RunningBot> Start(TimeProvider clock, params IEnumerable<string> settings) =>
        RunningBot.Start(services => services.AddSingleton(clock), [NoTryOut, .. settings]);

    public static Task<RunningBot> Start(TimeProvider clock, IRulebookSource rulebooks) =>
        RunningBot.Start(services => services.AddSingleton(clock).AddSingleton(rulebooks), NoTryOut);

    public static (Meeting Meeting, Subscribed Feed) Plan(IRecords records)
    {
        var community = records.Communities.Add(TestRulebooks.Programme, "AI 社群", "");
        var convener = records.People.Add("林召集", "勤益科大", "", "");
        records.People.Put(community.Id, convener.Id, Role.Convener, PersonKind.Own);
        return (PlanAt(records, community, SessionAt), Subscribe(records, convener.Id));
    }

    public static Meeting PlanAt(IRecords records, Community community, DateTimeOffset at) => records.Meetings.Plan(new MeetingPlan
    {
        Community = community.Id,
        Kind = "routine",
        Topic = "AI教材, 共備; 第一單元",
        Place = "工程館301",
        StartsAt = at,
        EndsAt = at.AddHours(2),
    });

    public static Subscribed Subscribe(IRecords records, PersonId person) => new(person, records.Feeds.Renew(person, Now));

    public static bool Do(Action act)
    {
        act();
        return true;
    }

    public static Uri Address(Subscribed feed) => new($"/calendar/{feed.Key}.ics", UriKind.Relative);

    public static async Task<ReadCalendar> Read(RunningBot bot, Subscribed feed) =>
        await ReadCalendar.Of(await bot.Http.GetStringAsync(Address(feed), Cancel));
}

/// <summary>Somebody with the key of their calendar's address.</summary>
internal sealed record Subscribed(PersonId Person, string Key);
