using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CommunityBot.Scheduler;

public static class SchedulerSetup
{
    /// <summary>Two at once leave the machine to those who are just talking to the bot.</summary>
    private const int AtOnce = 2;

    /// <summary>Adds the jobs of <see cref="JobTable"/>. Running ones are waited for when the program stops.</summary>
    /// <param name="builder">The program.</param>
    /// <param name="zone">What the hours of the day are counted in.</param>
    public static void AddScheduler(this IHostApplicationBuilder builder, TimeZoneInfo zone)
    {
        var services = builder.Services;
        services.AddSingleton<JobMetrics>();
        services.AddSingleton<Sweeps>();
        services.AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.UseDefaultThreadPool(AtOnce);
            quartz.AddJobListener(provider => ActivatorUtilities.CreateInstance<JobWatch>(provider, zone));
            foreach (var job in JobTable.All)
                quartz.AddJob(job.Type, detail => detail.WithIdentity(job.Key).StoreDurably());
        });
        services.AddQuartzHostedService(host =>
        {
            host.AutoStart = false;
            host.WaitForJobsToComplete = true;
        });
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<JobSchedule>(provider, zone));
        services.AddHostedService(provider => provider.GetRequiredService<JobSchedule>());
    }
}
