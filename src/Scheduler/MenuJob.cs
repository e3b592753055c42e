using CommunityBot.Outbox;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Puts under each chat the menu of what its reader is by now. What is right already stays, however often it runs.</summary>
public sealed class MenuJob(IEnumerable<IMenuBoard> boards) : IJob
{
    public static readonly JobKey Key = new("menus");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var changed = 0;
        try
        {
            foreach (var board in boards)
                changed += await board.Switch(cancellationToken);
        }
        catch (HttpRequestException silent)
        {
            throw new JobExecutionException(silent);
        }

        context.Conclude($"換了 {changed} 個選單", $"{changed} menus changed");
    }
}
