using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Tests.Jobs;

/// <summary>A platform that says what it is told to, or nothing.</summary>
internal sealed class Meter : IMessageMeter
{
    /// <summary>Null while it does not answer.</summary>
    public Allowance? Answer { get; set; }

    public static Allowance Of(long used, long? most = 200) => new(ChannelNames.Line, most, used, JobScene.Noon);

    public Task<Allowance> Read(CancellationToken cancel) =>
        Answer is { } answer ? Task.FromResult(answer) : throw new HttpRequestException("LINE does not answer.", new TimeoutException("Ten seconds passed."));
}
