using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Asks each platform that counts, every hour, what may still be sent. The last answer stands, however often it is asked.</summary>
public sealed class AllowanceJob(IStore store, IEnumerable<IMessageMeter> meters) : ISweep
{
    public static readonly JobKey Key = new("allowance");

    public async Task<BothLanguages> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var (said, silent) = (new List<Allowance>(), new List<string>());
        foreach (var meter in meters)
        {
            try
            {
                said.Add(await meter.Read(cancel));
            }
            catch (HttpRequestException fault)
            {
                silent.Add(fault.Message);
            }
        }

        await store.Change(records => said.Count(reading => AllowanceReading.Note(records, reading)), cancel);
        if (silent.Count > 0)
            throw new HttpRequestException(string.Join(' ', silent));
        return new BothLanguages(
            said.Count == 0 ? "沒有計數的頻道" : string.Join('、', said.Select(one => $"{Name(one, Language.Chinese)} 已用 {one.Used} 則")),
            said.Count == 0 ? "no channel counts" : string.Join(", ", said.Select(one => $"{one.Used} used on {Name(one, Language.English)}")));
    }

    private static string Name(Allowance reading, Language language) => Catalogues.In(language).ChannelName(reading.Channel);
}
