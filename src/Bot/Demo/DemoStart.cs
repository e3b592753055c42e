using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Demo;

/// <summary>
/// Before the server listens: fills an empty store for the try-out where one is wanted, and refuses to serve real people from a
/// store that was filled so.
/// </summary>
public sealed class DemoStart(
    DemoMode demo, DemoSeeds seeds, DemoFiller filler, IConfiguration settings, IStore store, DataFolder folder, SchoolClock clock, TimeProvider time)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var wanted = DemoMode.IsWanted(settings);
        var filled = wanted
            ? await store.Change(records => FillIfEmpty(records) || IsFilled(records), cancellationToken)
            : await store.Read(IsFilled, cancellationToken);
        if (filled && !wanted)
            throw DemoDataException.In(folder.Path);
        if (filled)
            demo.TurnOn();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsFilled(IRecords records) => records.Marks.Find(DemoMode.Mark) is not null;

    private bool FillIfEmpty(IRecords records)
    {
        if (seeds.All.Count == 0 || records.Communities.All().Count > 0)
            return false;
        // What the people of the try-out have done is judged by rules that are about today, as what they will do.
        demo.TurnOn();
        var now = time.GetUtcNow();
        foreach (var seed in seeds.All)
            filler.Fill(records, seed, now);
        records.Marks.Set(DemoMode.Mark, clock.Day(now).ToString("O", CultureInfo.InvariantCulture));
        return true;
    }
}
