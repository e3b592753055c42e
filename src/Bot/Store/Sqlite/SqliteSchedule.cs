using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Bot.Store.Sqlite;

/// <summary>Keeps the scheduler's own tables (<c>QRTZ_…</c>) in the bot's database.</summary>
public static class SqliteSchedule
{
    public static void KeepInDatabase(this IQuartzBuilder quartz) => quartz.UsePersistentStore(store =>
    {
        store.UseSqlite(source => source.DataSourceFactory = Open);
        store.ProvisionSchema();
    });

    /// <summary>The store is opened first, so that its own tables are up to date before the scheduler adds its.</summary>
    private static ScheduleSource Open(IServiceProvider services)
    {
        _ = services.GetRequiredService<IStore>();
        return new ScheduleSource(services.GetRequiredService<DataFolder>().Database);
    }
}
