using CommunityBot.Scheduler;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CommunityBot.Bot.Tests.Jobs;

public sealed class JobScheduleTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_start_leaves_one_trigger_for_each_job_and_the_times_as_they_were()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        var due = await scene.NextOf(BackupJob.Key);
        await scene.Stop();

        await scene.Start(JobScene.Noon.AddMinutes(3));

        await scene.UntilQuiet();
        var triggers = (await (await scene.Scheduler()).QueryTriggers(new TriggerQuery(), Cancel)).Items;
        Assert.Equal(JobTable.All.Select(job => job.Trigger).Order(), triggers.Select(trigger => trigger.Key).Order());
        Assert.Equal(due, await scene.NextOf(BackupJob.Key));
        Assert.Equal(new DateTimeOffset(2025, 5, 13, 3, 10, 0, TimeSpan.FromHours(8)), due);
        Assert.Empty(scene.Backups.Days);
    }

    [Fact]
    public async Task What_came_due_while_the_bot_was_off_runs_once_and_not_again_at_the_next_start()
    {
        await using var scene = new JobScene();
        await StartAndStop(scene, JobScene.Noon);
        Assert.Empty(scene.Backups.Days);

        await scene.Start(JobScene.Noon.AddDays(2));
        await Eventually.IsTrue(async () => await scene.Last(BackupJob.Key) is not null, "the backup is made up for");
        await scene.UntilQuiet();
        await scene.Stop();
        await StartAndStop(scene, JobScene.Noon.AddDays(2).AddMinutes(5));

        Assert.Equal([new DateOnly(2025, 5, 14)], scene.Backups.Days);
    }

    [Fact]
    public async Task A_clock_that_is_before_what_ran_is_told_of_in_the_log_and_the_bot_runs()
    {
        await using var scene = new JobScene { Log = new HeardLog() };
        await scene.Start(JobScene.Noon);
        await scene.Run(BackupJob.Key);
        await scene.Stop();

        await StartAndStop(scene, JobScene.Noon.AddDays(-1));

        Assert.Single(
            scene.Log.Lines,
            line => line.Words.StartsWith("The clock says 2025-05-11 04:00:30Z, and a job ran at 2025-05-12", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_ran_is_owed_again_once_its_next_time_has_passed()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        await scene.Run(BackupJob.Key);
        await scene.Stop();

        await StartAndStop(scene, JobScene.Noon.AddHours(15));
        Assert.Equal([new DateOnly(2025, 5, 12)], scene.Backups.Days);
        await StartAndStop(scene, JobScene.Noon.AddHours(16));
        Assert.Equal([new DateOnly(2025, 5, 12), new DateOnly(2025, 5, 13)], scene.Backups.Days);
    }

    [Fact]
    public async Task A_run_that_failed_is_tried_again_at_its_time_and_not_at_the_next_start()
    {
        await using var scene = new JobScene();
        scene.Backups.Writing = _ => throw new IOException("The disk is full.");
        await scene.Start(JobScene.Noon);
        Assert.True((await scene.Run(BackupJob.Key)).HasFailed);
        await scene.Stop();

        await StartAndStop(scene, JobScene.Noon.AddMinutes(5));
        Assert.Single(scene.Backups.Days);
        await StartAndStop(scene, JobScene.Noon.AddDays(1));
        Assert.Equal(2, scene.Backups.Days.Count);
    }

    [Fact]
    public async Task A_run_that_was_cut_short_is_made_up_for()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        await scene.Run(BackupJob.Key);
        await scene.Stop();
        scene.Backups.Writing = cancel => Task.Delay(Timeout.Infinite, cancel);
        await scene.Start(JobScene.Noon.AddDays(1));
        await Eventually.IsTrue(() => scene.Backups.Days.Count == 2, "the backup is being written");
        await (await scene.Scheduler()).Interrupt(BackupJob.Key, Cancel);
        await scene.UntilQuiet();
        await scene.Stop();
        scene.Backups.Writing = _ => Task.CompletedTask;

        await StartAndStop(scene, JobScene.Noon.AddDays(1).AddMinutes(5));

        Assert.Equal(3, scene.Backups.Days.Count);
    }

    [Fact]
    public async Task A_run_noted_by_a_clock_that_was_ahead_holds_up_no_later_one()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon.AddYears(1));
        await scene.Run(BackupJob.Key);
        await scene.Stop();
        await StartAndStop(scene, JobScene.Noon);
        Assert.Single(scene.Backups.Days);

        await StartAndStop(scene, JobScene.Noon.AddDays(1));

        Assert.Equal([new DateOnly(2026, 5, 12), new DateOnly(2025, 5, 13)], scene.Backups.Days);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_holds_up_no_job()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        await scene.UntilQuiet();
        await scene.Stop();

        await scene.Start(JobScene.Noon.AddYears(-1));
        Assert.Equal(JobScene.Noon.AddYears(-1).AddSeconds(30), await scene.NextOf(SignInJob.Key));

        scene.Clock.Advance(TimeSpan.FromHours(-1));
        await scene.Services.GetRequiredService<JobSchedule>().LookAtClock(Cancel);
        Assert.Equal(JobScene.Noon.AddYears(-1).AddHours(-1).AddSeconds(30), await scene.NextOf(SignInJob.Key));
    }

    /// <summary>The bot is on until it has done what it has to.</summary>
    private static async Task StartAndStop(JobScene scene, DateTimeOffset now)
    {
        await scene.Start(now);
        await scene.UntilQuiet();
        await scene.Stop();
    }
}
