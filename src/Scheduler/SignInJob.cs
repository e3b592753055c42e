using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs <see cref="SelfOpening"/> every minute. What is open stays as it is, however often it runs.</summary>
public sealed class SignInJob(IStore store, IRulebookSource rulebooks, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("sign-in");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var opened = await store.Change(records => SelfOpening.Run(records, rulebooks, time.GetUtcNow()), cancellationToken);
        context.Conclude($"開放 {opened.Count} 場簽到", $"{opened.Count} opened");
    }
}
