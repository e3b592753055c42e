using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>A job, when it runs, and what it is called where people read of it.</summary>
/// <param name="Key">The job's own.</param>
/// <param name="Type">What Quartz runs: its class, within a <see cref="ToldJob{T}"/>.</param>
/// <param name="Cron">When, by the school's clock: seconds, minutes, hours, day of the month, month, day of the week.</param>
/// <param name="Chinese">Its name in <c>doctor</c>.</param>
/// <param name="English">The same in English.</param>
public sealed record PlannedJob(JobKey Key, Type Type, string Cron, string Chinese, string English)
{
    /// <summary>Whether it runs once more whenever the bot starts.</summary>
    public bool AtStart { get; init; }

    /// <summary>Whether each bot that works with the store runs it for itself: what it leaves lies with the bot.</summary>
    public bool IsOfEachBot { get; init; }

    /// <summary>Named, so that it can be replaced and asked about.</summary>
    public TriggerKey Trigger => new(Key.Name);

    /// <summary>Whether a run is nobody else's: where each bot has its own, and what each does as it starts.</summary>
    /// <param name="why">What had it run.</param>
    public bool IsEachBotsOwn(TriggerKey why) => IsOfEachBot || (AtStart && why != Trigger);

    /// <summary>When it runs next after an instant.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset instant, TimeZoneInfo zone) => new CronExpression(Cron, zone).GetNextValidTimeAfter(instant);

    /// <summary>When it was due last, at an instant or before. It is looked for from ever further back.</summary>
    public DateTimeOffset LastAt(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var back = TimeSpan.FromMinutes(1);
        while (NextAfter(instant - back, zone) > instant)
            back *= 2;
        var last = NextAfter(instant - back, zone)!.Value;
        while (NextAfter(last, zone) is { } next && next <= instant)
            last = next;
        return last;
    }

    /// <summary>
    /// Whether it came due since it last ran, by the job log, so that a start has to make up for it. A run that failed counts: it is
    /// tried again at its time. One that was cut short does not: it is not in the log. A job that never ran would have while the bot was
    /// on, which it was at the last run of any: so a machine that is off every night has its first backup too. In a new store nothing ran.
    /// </summary>
    /// <param name="log">What is noted of all jobs. Runs later than now are of a clock that was ahead, and tell nothing.</param>
    /// <param name="now">The start.</param>
    /// <param name="zone">What the hours of the day are counted in.</param>
    public bool CameDue(IReadOnlyList<JobRun> log, DateTimeOffset now, TimeZoneInfo zone)
    {
        var runs = log.Where(run => run.StartedAt <= now).ToList();
        return (runs.Find(run => run.Job == Key.Name) ?? runs.MaxBy(run => run.StartedAt)) is { } last && NextAfter(last.StartedAt, zone) <= now;
    }

    /// <summary>A trigger from now on. What it misses while the machine sleeps is made up for once.</summary>
    public ITrigger TriggerFromNow(TimeProvider time, TimeZoneInfo zone) => TriggerBuilder.Create(time)
        .ForJob(Key)
        .WithIdentity(Trigger)
        .StartNow()
        .WithCronSchedule(Cron, cron => cron.InTimeZone(zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();

    /// <param name="key">The job's own.</param>
    /// <param name="cron">When.</param>
    /// <param name="chinese">Its name.</param>
    /// <param name="english">Its name in English.</param>
    /// <typeparam name="T">Its class.</typeparam>
    public static PlannedJob Of<T>(JobKey key, string cron, string chinese, string english)
        where T : ISweep => new(key, typeof(ToldJob<T>), cron, chinese, english);
}
