using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Channels.Line;

/// <summary>What LINE lets be pushed this month. It answers 60 times an hour; once an hour is enough, as what is pushed in between is known.</summary>
public sealed class LineMeter(LineApi api, TimeProvider time) : IMessageMeter
{
    public async Task<Allowance> Read(CancellationToken cancel)
    {
        // Taken before the answer: what is sent while LINE counts is rather counted twice than not at all.
        var now = time.GetUtcNow();
        var quota = await api.Quota(cancel);
        var use = await api.QuotaUse(cancel);
        return new Allowance(ChannelNames.Line, quota.Value, use.TotalUsage, now);
    }
}
