using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    private static JobRun Failed => new()
    {
        Job = "backup",
        StartedAt = s_start,
        Took = TimeSpan.FromMilliseconds(1_500),
        Failure = "The disk is full.",
        FailedAt = s_start,
        NextAt = s_start.AddDays(1),
    };

    [Fact]
    public async Task The_last_run_of_each_job_is_kept_and_a_good_one_remembers_the_last_failure()
    {
        var good = new JobRun
        {
            Job = "backup",
            StartedAt = s_start.AddDays(1),
            Took = TimeSpan.FromMilliseconds(20),
            Result = "備份 312 KB",
            NextAt = s_start.AddDays(2),
        };
        var other = new JobRun { Job = "allowance", StartedAt = s_start, Took = TimeSpan.Zero };
        await Note(Failed);
        Assert.True(Assert.Single(await Jobs()).HasFailed);

        await Note(good);
        await Note(other);

        Assert.Equal([other, good with { Failure = Failed.Failure, FailedAt = Failed.FailedAt }], await Jobs());
        Assert.DoesNotContain(await Jobs(), run => run.HasFailed);
        Assert.Equal(other, await Read(records => records.Jobs.Find("allowance")));
        Assert.Null(await Read(records => records.Jobs.Find("backups")));
    }

    [Fact]
    public async Task A_failure_after_good_runs_is_the_one_that_is_told()
    {
        await Note(Failed);
        await Note(new JobRun { Job = "backup", StartedAt = s_start.AddDays(1), Took = TimeSpan.Zero, Result = "備份 312 KB" });
        var again = Failed with { StartedAt = s_start.AddDays(2), FailedAt = s_start.AddDays(2), Failure = "The disk is gone." };

        await Note(again);

        Assert.Equal([again], await Jobs());
    }

    private Task<IReadOnlyList<JobRun>> Jobs() => Read(records => records.Jobs.All());

    private Task<bool> Note(JobRun run) => Change(records =>
    {
        records.Jobs.Note(run);
        return true;
    });
}
