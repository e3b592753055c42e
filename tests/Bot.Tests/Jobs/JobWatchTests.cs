using System.Text.RegularExpressions;
using CommunityBot.Bot.Cli;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Scheduler;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Jobs;

public sealed class JobWatchTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_that_fails_is_told_of_and_stops_no_other()
    {
        await using var scene = new JobScene { Meter = new Meter() };
        await scene.Start(TimeProvider.System.GetUtcNow());
        await Eventually.IsTrue(async () => await scene.Last(AllowanceJob.Key) is not null, "the job that runs at the start has run");

        var failed = (await scene.Last(AllowanceJob.Key))!;
        Assert.True(failed.HasFailed);
        Assert.Equal(("連不上平台，或回答的不是它 ／ LINE does not answer.", ""), (failed.Failure, failed.Result));
        Assert.Equal(7, failed.NextAt!.Value.Minute);
        Assert.Equal("清掉 0 筆舊資料 ／ 0 old things forgotten", (await scene.Run(HousekeepingJob.Key)).Result);
        var told = await Doctor(scene);
        Assert.Matches("！ 「讀取訊息額度」[-0-9]{5} [0-9]{2}:[0-9]{2} 失敗：連不上平台，或回答的不是它。[-0-9]{5} [0-9]{2}:07 會再試", told);
        Assert.Matches("✔ 「清理舊資料」[-0-9]{5} [0-9]{2}:[0-9]{2} 執行：清掉 0 筆舊資料；下次 [-0-9]{5} 03:30。", told);
    }

    [Fact]
    public async Task A_job_that_should_have_run_and_did_not_is_told_of()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        await scene.Run(HousekeepingJob.Key);

        var told = await Doctor(scene);

        Assert.Contains("！ 「清理舊資料」05-13 03:30 該執行而沒有執行，上次是 05-12 12:00。", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_goes_well_again_the_failure_is_remembered_and_no_more()
    {
        var meter = new Meter();
        await using var scene = new JobScene { Meter = meter };
        await scene.Start(JobScene.Noon);
        await Eventually.IsTrue(async () => await scene.Last(AllowanceJob.Key) is { HasFailed: true }, "it has failed");
        meter.Answer = Meter.Of(used: 42);

        var run = await scene.Run(AllowanceJob.Key);

        Assert.False(run.HasFailed);
        Assert.Equal("LINE 已用 42 則 ／ 42 used on LINE", run.Result);
        Assert.Equal(JobScene.Noon, run.FailedAt);
    }

    public static TheoryData<Exception, string> Outages => new()
    {
        { new HttpRequestException("LINE does not answer.", new TimeoutException("Ten seconds passed.")), "失敗：連不上平台，或回答的不是它。" },
        { new HttpRequestException("LINE answered 500: nope", inner: null, System.Net.HttpStatusCode.InternalServerError), "失敗：平台回答 500。" },
        { new StoreUnavailableException(new BothLanguages("磁碟滿了。", "The disk is full."), new InvalidOperationException("13")), "失敗：磁碟滿了。" },
        { new IOException("No space left on device"), "失敗：No space left on device。" },
    };

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task An_outage_is_a_line_when_it_begins_and_one_when_it_is_over_without_a_trace(Exception outage, string toldByDoctor)
    {
        await using var scene = new JobScene { Log = new HeardLog() };
        await scene.Start(JobScene.Noon);
        scene.Backups.Writing = _ => Task.FromException(outage);
        for (var times = 0; times < 3; times++)
            Assert.True((await scene.Run(BackupJob.Key)).HasFailed);
        var told = await Doctor(scene);
        scene.Backups.Writing = _ => Task.CompletedTask;
        await scene.Run(BackupJob.Key);

        Assert.Equal(
            [
                $"The job backup cannot do its work, and is tried at its times until it can: {outage.Message}",
                "The job backup does its work again, after 3 runs that could not",
            ],
            scene.Log.Lines.Select(line => line.Words).Where(words => words.Contains("backup", StringComparison.Ordinal)));
        Assert.All(scene.Log.Lines, line => Assert.Null(line.Fault));
        Assert.Contains(toldByDoctor, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_expected_has_its_trace_once_under_a_reference_that_doctor_gives()
    {
        await using var scene = new JobScene { Log = new HeardLog() };
        await scene.Start(JobScene.Noon);
        scene.Backups.Writing = _ => throw new InvalidOperationException("Nobody thought of that.");

        await scene.Run(BackupJob.Key);

        var (words, fault) = Assert.Single(scene.Log.Lines, line => line.Fault is not null);
        Assert.Equal("Nobody thought of that.", Assert.IsType<InvalidOperationException>(fault).Message);
        var reference = Regex.Match(words, "^The job backup failed, reference (?<reference>[^;]{8});", RegexOptions.NonBacktracking).Groups["reference"].Value;
        Assert.NotEmpty(reference);
        Assert.Contains($"失敗：Nobody thought of that.（紀錄檔裡的編號 {reference}）。", await Doctor(scene), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_store_is_away_the_log_says_so_once_however_often_jobs_run()
    {
        await using var scene = new JobScene { Log = new HeardLog(), IsBreakable = true };
        await scene.Start(JobScene.Noon);
        await scene.UntilQuiet();
        var store = (BreakableStore)scene.Store;
        store.Break();
        for (var times = 0; times < 3; times++)
        {
            scene.Clock.Advance(TimeSpan.FromSeconds(1));
            await (await scene.Scheduler()).TriggerJob(NudgeJob.Key, cancellationToken: Cancel);
            await scene.UntilQuiet();
        }

        scene.Services.GetRequiredService<OutboxFeed>().LookThrough();
        var refused = store.Refused;
        await Eventually.IsTrue(
            () =>
            {
                scene.Clock.Advance(TimeSpan.FromSeconds(6));
                return store.Refused >= refused + 3;
            },
            "the outbox was tried again and again");

        Assert.Single(scene.Log.Lines, line => line.Words.Contains("noted", StringComparison.Ordinal));
        Assert.Single(scene.Log.Lines, line => line.Words.Contains("The outbox cannot be used", StringComparison.Ordinal));
        Assert.Single(scene.Log.Lines, line => line.Words.StartsWith("The job nudges cannot", StringComparison.Ordinal));
        Assert.All(scene.Log.Lines, line => Assert.Null(line.Fault));
    }

    private static async Task<string> Doctor(JobScene scene)
    {
        using var output = new StringWriter();
        await CommandLine.Run(["doctor", "--data", scene.Data.Path], new Terminal(output, TextWriter.Null, () => Stream.Null), Cancel);
        return output.ToString();
    }
}
