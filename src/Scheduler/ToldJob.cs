using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>
/// A job whose failure is for <see cref="JobWatch"/> to tell, as Quartz takes it for one that the job itself spoke of: what else is thrown is an
/// error of the scheduler to it, and in the log with its trace, a full disk too.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class ToldJob<T>(IServiceProvider services) : IJob
    where T : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await ActivatorUtilities.CreateInstance<T>(services).Execute(context, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested || fault is not OperationCanceledException)
        {
            throw new JobExecutionException(fault);
        }
    }
}
