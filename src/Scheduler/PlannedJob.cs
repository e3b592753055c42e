using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>A job, when it runs, and what it is called where people read of it.</summary>
/// <param name="Key">The job's own.</param>
/// <param name="Type">Its class.</param>
/// <param name="Cron">When, by the school's clock: seconds, minutes, hours, day of the month, month, day of the week.</param>
/// <param name="Chinese">Its name in <c>doctor</c>.</param>
/// <param name="English">The same in English.</param>
public sealed record PlannedJob(JobKey Key, Type Type, string Cron, string Chinese, string English)
{
    /// <summary>Whether it runs once more whenever the bot starts.</summary>
    public bool AtStart { get; init; }

    /// <summary>Named, so that a later start finds it.</summary>
    public TriggerKey Trigger => new(Key.Name);

    /// <summary>When it runs next after an instant.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset instant, TimeZoneInfo zone) => new CronExpression(Cron, zone).GetNextValidTimeAfter(instant);

    /// <summary>A trigger that knows nothing of the time before; what is missed from then on is made up for once.</summary>
    public ITrigger TriggerFromNow(TimeProvider time, TimeZoneInfo zone) => TriggerBuilder.Create(time)
        .ForJob(Key)
        .WithIdentity(Trigger)
        .StartNow()
        .WithCronSchedule(Cron, cron => cron.InTimeZone(zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();

    /// <summary>Whether a trigger of another start is the one that is wanted now.</summary>
    public bool Describes(ICronTrigger trigger, TimeZoneInfo zone) =>
        trigger.JobKey.Equals(Key) && trigger.CronExpressionString == Cron && trigger.TimeZone.Id == zone.Id;

    /// <summary>Whether a trigger is to fire again: it was not paused, and firing it has not failed for good.</summary>
    public static bool IsInForce(TriggerHeader trigger) => trigger.State is TriggerState.Normal or TriggerState.Blocked or TriggerState.Executing;

    /// <param name="key">The job's own.</param>
    /// <param name="cron">When.</param>
    /// <param name="chinese">Its name.</param>
    /// <param name="english">Its name in English.</param>
    /// <typeparam name="T">Its class.</typeparam>
    public static PlannedJob Of<T>(JobKey key, string cron, string chinese, string english)
        where T : IJob => new(key, typeof(T), cron, chinese, english);
}
