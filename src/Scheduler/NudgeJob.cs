using CommunityBot.Conversation.Post;
using CommunityBot.Messages;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs a <see cref="NudgeRound"/> every minute. However often it runs, each step of a matter is told once.</summary>
public sealed class NudgeJob(NudgeRound round, NudgeOptions options, IStore store) : ISweep
{
    public static readonly JobKey Key = new("nudges");

    public bool IsForAll => options.Enabled;

    public async Task<BothLanguages> Run(DateTimeOffset now, CancellationToken cancel)
    {
        if (!options.Enabled)
            return new BothLanguages("這個機器人的提醒關著（Nudges:Enabled）", "The nudges of this bot are switched off (Nudges:Enabled)");
        var result = await round.Run(store, now, cancel);
        return new BothLanguages($"看了 {result.Looked} 個社群，提醒 {result.Told.Count} 位", $"{result.Looked} communities looked at, {result.Told.Count} people told");
    }
}
