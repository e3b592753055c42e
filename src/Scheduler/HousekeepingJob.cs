using CommunityBot.Attachments;
using CommunityBot.Messages;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs <see cref="Housekeeping"/> every night. Running it twice does no harm.</summary>
public sealed class HousekeepingJob(IStore store, IStoreUpkeep upkeep, IFileShelf shelf) : ISweep
{
    public static readonly JobKey Key = new("housekeeping");

    public async Task<BothLanguages> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var forgotten = await store.Change(records => Housekeeping.Run(records, now), cancel);
        var isClear = upkeep.Clear();
        var files = shelf.Sweep(await store.Read(records => records.Attachments.FilesThatStay(now), cancel), now - Sweeping.OnItsWay);
        var (removed, inEnglish) = files > 0 ? ($"、{files} 個檔案", $", {files} files removed") : ("", "");
        return new BothLanguages(
            $"清掉 {forgotten} 筆舊資料{removed}{(isClear ? "" : "；工作檔還在用，下次再清空")}",
            $"{forgotten} old things forgotten{inEnglish}{(isClear ? "" : "; the working file was in use and is emptied next time")}");
    }
}
