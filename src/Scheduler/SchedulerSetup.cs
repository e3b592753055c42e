using Microsoft.Extensions.Hosting;
using Quartz;

namespace CommunityBot.Scheduler;

public static class SchedulerSetup
{
    /// <summary>Adds the jobs. They wait for running ones to end when the program stops.</summary>
    /// <param name="builder">The program.</param>
    /// <param name="zone">What the hours of the day are counted in.</param>
    public static void AddScheduler(this IHostApplicationBuilder builder, TimeZoneInfo zone)
    {
        builder.Services.AddQuartz(quartz =>
        {
            quartz.AddJob<HousekeepingJob>(job => job.WithIdentity(HousekeepingJob.Key));
            quartz.AddTrigger(trigger => trigger
                .ForJob(HousekeepingJob.Key)
                .WithCronSchedule("0 30 3 * * ?", nightly => nightly.InTimeZone(zone)));
        });
        builder.Services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }
}
