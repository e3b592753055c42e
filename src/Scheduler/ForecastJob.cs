using CommunityBot.Conversation.Post;
using CommunityBot.Messages;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Works out every night what the rest of the month will take, in place of what was worked out before.</summary>
public sealed class ForecastJob(Forecast forecast, IStore store) : ISweep
{
    public static readonly JobKey Key = new("forecast");

    public async Task<BothLanguages> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var lines = await forecast.OfMonth(now, cancel);
        await store.Change(records => records.Allowances.SaveForecast(lines), cancel);
        var messages = lines.Sum(line => line.Messages);
        return new BothLanguages($"本月底前預計 {messages} 則", $"{messages} messages until the end of the month");
    }
}
