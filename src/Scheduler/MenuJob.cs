using CommunityBot.Messages;
using CommunityBot.Outbox;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Puts under each chat the menu of what its reader is by now. What is right already stays, however often it runs.</summary>
public sealed class MenuJob(IEnumerable<IMenuBoard> boards) : ISweep
{
    public static readonly JobKey Key = new("menus");

    public async Task<BothLanguages> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var changed = 0;
        foreach (var board in boards)
            changed += await board.Switch(cancel);
        return new BothLanguages($"換了 {changed} 個選單", $"{changed} menus changed");
    }
}
