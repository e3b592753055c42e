using CommunityBot.Conversation.Post;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Works out every night what the rest of the month will take, in place of what was worked out before.</summary>
public sealed class ForecastJob(Forecast forecast, IStore store, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("forecast");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var lines = await forecast.OfMonth(time.GetUtcNow(), cancellationToken);
        await store.Change(records => records.Allowances.SaveForecast(lines), cancellationToken);
        var messages = lines.Sum(line => line.Messages);
        context.Conclude($"本月底前預計 {messages} 則", $"{messages} messages until the end of the month");
    }
}
