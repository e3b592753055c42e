using CommunityBot.Conversation.Post;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs a <see cref="NudgeRound"/> every minute. However often it runs, each step of a matter is told once.</summary>
public sealed class NudgeJob(NudgeRound round, NudgeOptions options, IStore store, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("nudges");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (!options.Enabled)
        {
            context.Conclude("提醒關著（Nudges:Enabled）", "Nudges are switched off (Nudges:Enabled)");
            return;
        }

        var result = await round.Run(store, time.GetUtcNow(), cancellationToken);
        context.Conclude($"看了 {result.Looked} 個社群，提醒 {result.Told.Count} 位", $"{result.Looked} communities looked at, {result.Told.Count} people told");
    }
}
