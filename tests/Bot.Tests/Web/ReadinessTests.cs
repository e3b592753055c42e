using System.Net;
using CommunityBot.Bot.Tests.Jobs;
using CommunityBot.Scheduler;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;

namespace CommunityBot.Bot.Tests.Web;

public sealed class ReadinessTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_whose_scheduler_is_stopped_is_alive_and_not_ready()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        Assert.Equal((HttpStatusCode.OK, "ok"), await Ask(scene, "/readyz"));

        await (await scene.Scheduler()).Standby(Cancel);

        var (status, words) = await Ask(scene, "/readyz");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The scheduler does not run", words, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "ok"), await Ask(scene, "/healthz"));
    }

    [Fact]
    public async Task A_job_that_is_not_started_though_it_is_long_due_is_named()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        await scene.UntilQuiet();

        // By the clock of the check alone: that of the scheduler stands, and nothing starts meanwhile.
        var clock = new SettableClock(JobScene.Noon + SchedulerHealth.Patience);
        var health = new SchedulerHealth(scene.Services.GetRequiredService<ISchedulerFactory>(), clock);
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync(new HealthCheckContext(), Cancel)).Status);

        clock.Advance(TimeSpan.FromMinutes(2));

        var late = await health.CheckHealthAsync(new HealthCheckContext(), Cancel);
        var words = late.Description!;
        Assert.Equal(HealthStatus.Unhealthy, late.Status);
        Assert.StartsWith("These jobs do not run: ", words, StringComparison.Ordinal);
        Assert.Contains(SignInJob.Key.Name, words, StringComparison.Ordinal);
        Assert.DoesNotContain(BackupJob.Key.Name, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_lost_its_trigger_is_named()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        await scene.UntilQuiet();

        await (await scene.Scheduler()).UnscheduleJob(new TriggerKey(BackupJob.Key.Name), Cancel);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, $"These jobs do not run: {BackupJob.Key.Name}."), await Ask(scene, "/readyz"));
    }

    private static async Task<(HttpStatusCode Status, string Words)> Ask(JobScene scene, string path)
    {
        using var answer = await scene.Http.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }
}
