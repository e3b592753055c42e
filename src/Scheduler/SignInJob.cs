using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs <see cref="SelfOpening"/> every minute. What is open stays as it is, however often it runs.</summary>
public sealed class SignInJob(IStore store, IRulebookSource rulebooks) : ISweep
{
    public static readonly JobKey Key = new("sign-in");

    public async Task<BothLanguages> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var opened = await store.Change(records => SelfOpening.Run(records, rulebooks, now), cancel);
        return new BothLanguages($"開放 {opened.Count} 場簽到", $"{opened.Count} opened");
    }
}
