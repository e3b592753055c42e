using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Scheduler;

namespace CommunityBot.Bot.Tests.Jobs;

public sealed class JobsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sign_in_opens_by_itself_and_what_a_convener_did_stands()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        var shut = new SignInWindow(JobScene.Noon.AddMinutes(-9), JobScene.Noon.AddMinutes(-5));
        var (soon, later, closed, over) = await scene.Store.Change(
            records =>
            {
                var community = records.Communities.Add(TestRulebooks.Programme, "AI 教學社群", "");
                var closed = records.Meetings.Plan(Plan(community, JobScene.Noon.AddMinutes(2))) with { Window = shut };
                records.Meetings.Update(closed);
                return (records.Meetings.Plan(Plan(community, JobScene.Noon.AddMinutes(10))),
                    records.Meetings.Plan(Plan(community, JobScene.Noon.AddMinutes(30))),
                    closed,
                    records.Meetings.Plan(Plan(community, JobScene.Noon.AddHours(-3))));
            },
            Cancel);

        Assert.Equal("開放 1 場簽到 ／ 1 opened", (await scene.Run(SignInJob.Key)).Result);
        Assert.Equal("開放 0 場簽到 ／ 0 opened", (await scene.Run(SignInJob.Key)).Result);

        Assert.Equal(new SignInWindow(JobScene.Noon.AddSeconds(1), soon.EndsAt.AddMinutes(30)), (await Find(scene, soon))!.Window);
        Assert.Null((await Find(scene, later))!.Window);
        Assert.Equal(shut, (await Find(scene, closed))!.Window);
        Assert.Null((await Find(scene, over))!.Window);
    }

    [Fact]
    public async Task A_new_months_messages_let_out_what_was_held()
    {
        var meter = new Meter { Answer = Meter.Of(used: 200) };
        await using var scene = new JobScene { Meter = meter };
        await scene.Start(JobScene.Noon);
        await scene.Run(AllowanceJob.Key);
        await scene.Store.Change(
            records =>
            {
                var person = records.People.Add("王小明", "勤益科大", "資工系", "");
                return records.Nudges.Add(
                    new Nudge
                    {
                        To = person.Id,
                        About = new Matter.Week(new DateOnly(2025, 5, 12)),
                        Step = "week",
                        Priority = Priority.Digest,
                        DueAt = JobScene.Noon,
                        UsefulUntil = JobScene.Noon.AddDays(3),
                        Held = true,
                    },
                    JobScene.Noon);
            },
            Cancel);

        meter.Answer = Meter.Of(used: 201);
        await scene.Run(AllowanceJob.Key);
        Assert.Equal(1, await Held(scene));
        meter.Answer = Meter.Of(used: 0);
        await scene.Run(AllowanceJob.Key);

        Assert.Equal(0, await Held(scene));
        Assert.Equal(0, (await scene.Store.Read(records => records.Allowances.Find(ChannelNames.Line), Cancel))!.Used);
    }

    private static Task<int> Held(JobScene scene) => scene.Store.Read(records => records.Nudges.Summarize(JobScene.Noon).Held, Cancel);

    private static Task<Meeting?> Find(JobScene scene, Meeting meeting) => scene.Store.Read(records => records.Meetings.Find(meeting.Id), Cancel);

    private static MeetingPlan Plan(Community community, DateTimeOffset starts) =>
        new() { Community = community.Id, Kind = "routine", StartsAt = starts, EndsAt = starts.AddHours(2) };
}
