using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>
/// What Quartz runs of a job. A failure is for <see cref="JobWatch"/> to tell, as Quartz takes it for one that the job itself spoke of: what else is
/// thrown is an error of the scheduler to it, and in the log with its trace, a full disk too.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class ToldJob<T>(Sweeps sweeps, IServiceProvider services) : IJob
    where T : ISweep
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var said = await sweeps.Run(
                ActivatorUtilities.CreateInstance<T>(services),
                JobTable.Find(context.JobDetail.Key.Name)!,
                context.Trigger.Key,
                context.ScheduledFireTimeUtc ?? context.FireTimeUtc,
                cancellationToken);
            context.Result = said is null ? null : Conclusion.InBoth(said.Chinese, said.English);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested || fault is not OperationCanceledException)
        {
            throw new JobExecutionException(fault);
        }
    }
}
