using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Core.Tests.Records;

public sealed class JobRunTests
{
    private static readonly JobRun s_good = new() { Job = "backup", StartedAt = Sample.End, Took = TimeSpan.FromSeconds(1), Result = "備份 312 KB" };
    private static readonly JobRun s_failed = s_good with { StartedAt = Sample.Start, Result = "", Failure = "The disk is full.", FailedAt = Sample.Start };

    [Fact]
    public void A_run_that_went_well_remembers_the_last_failure()
    {
        var after = s_good.After(s_failed);

        Assert.Equal(s_good with { Failure = "The disk is full.", FailedAt = Sample.Start }, after);
        Assert.False(after.HasFailed);
    }

    [Fact]
    public void A_failure_is_told_in_place_of_the_one_before()
    {
        var again = s_failed with { StartedAt = Sample.End, Failure = "The disk is gone.", FailedAt = Sample.End };

        Assert.Equal(again, again.After(s_failed));
        Assert.Equal(s_good, s_good.After(before: null));
    }
}
