using CommunityBot.Bot.Store.Sqlite;
using CommunityBot.Scheduler;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CommunityBot.Bot.Tests.Jobs;

public sealed class TimetableTests
{
    private static readonly string[] s_tables = ["qrtz_job_details", "qrtz_triggers", "qrtz_cron_triggers"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_scheduled_is_in_the_bots_own_database_and_leaves_its_version_alone()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);

        Assert.Equal(JobTable.All.Select(job => job.Key.Name).Order(), scene.Sql(sql => sql.All("SELECT job_name FROM qrtz_triggers WHERE trigger_group = 'DEFAULT' ORDER BY 1", row => row.Text(0))));
        Assert.Equal(SqliteSchema.Newest, scene.Sql(SqliteSchema.VersionOf));
    }

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
    }

    [Fact]
    public async Task What_came_due_while_the_bot_was_off_runs_once_and_not_again_at_the_next_start()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        await scene.UntilQuiet();
        await scene.Stop();
        Assert.Empty(scene.Backups.Days);

        await scene.Start(JobScene.Noon.AddDays(2));
        await Eventually.IsTrue(async () => await scene.Last(BackupJob.Key) is not null, "the backup is made up for");
        await scene.UntilQuiet();
        await scene.Stop();
        await scene.Start(JobScene.Noon.AddDays(2).AddMinutes(5));
        await scene.UntilQuiet();

        Assert.Equal([new DateOnly(2025, 5, 14)], scene.Backups.Days);
    }

    [Fact]
    public async Task What_an_earlier_version_had_scheduled_is_removed_and_what_changed_is_replaced()
    {
        await using var scene = new JobScene();
        await scene.Start(JobScene.Noon);
        await scene.UntilQuiet();
        await scene.Stop();
        scene.Sql(sql =>
        {
            foreach (var table in s_tables)
                Double(sql, table, HousekeepingJob.Key.Name, "retired");
            sql.Execute("UPDATE qrtz_job_details SET job_class_name = 'CommunityBot.Scheduler.Retired, CommunityBot.Scheduler' WHERE job_name = 'retired'");
            sql.Execute("UPDATE qrtz_cron_triggers SET cron_expression = '0 0 5 * * ?' WHERE trigger_name = $1", BackupJob.Key.Name);
            return sql.Execute("UPDATE qrtz_triggers SET trigger_state = 'ERROR' WHERE trigger_name = $1", SignInJob.Key.Name);
        });

        await scene.Start(JobScene.Noon);

        Assert.DoesNotContain("retired", scene.Sql(sql => sql.All("SELECT job_name FROM qrtz_job_details UNION ALL SELECT trigger_name FROM qrtz_triggers", row => row.Text(0))));
        Assert.Equal(new DateTimeOffset(2025, 5, 13, 3, 10, 0, TimeSpan.FromHours(8)), await scene.NextOf(BackupJob.Key));
        Assert.Equal(TriggerState.Normal, await (await scene.Scheduler()).GetTriggerState(new TriggerKey(SignInJob.Key.Name), Cancel));
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
        await scene.Services.GetRequiredService<Timetable>().LookAtClock(Cancel);
        Assert.Equal(JobScene.Noon.AddYears(-1).AddHours(-1).AddSeconds(30), await scene.NextOf(SignInJob.Key));
    }

    /// <summary>Adds rows like those of a job under another name.</summary>
    private static void Double(SqliteSession sql, string table, string name, string other)
    {
        var columns = sql.All($"SELECT name FROM pragma_table_info('{table}')", row => row.Text(0));
        var values = columns.Select(column => column.ToUpperInvariant() is "JOB_NAME" or "TRIGGER_NAME" ? $"'{other}'" : column);
        var key = columns.Exists(column => string.Equals(column, "JOB_NAME", StringComparison.OrdinalIgnoreCase)) ? "job_name" : "trigger_name";
        Assert.Equal(1, sql.Execute($"INSERT INTO {table} ({string.Join(',', columns)}) SELECT {string.Join(',', values)} FROM {table} WHERE {key} = $1", name));
    }
}
