using CommunityBot.Bot.Demo;
using CommunityBot.Calendar;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks into the records: who is there, and what waits to be sent.</summary>
internal static class StoreCheck
{
    private static readonly TimeSpan s_ahead = TimeSpan.FromDays(366);

    /// <returns>What there is to say, and whether there are records that others can look at too.</returns>
    public static async Task<(IReadOnlyList<CheckupLine> Said, bool IsGood)> Look(
        IStoreProvider provider, DataFolder folder, bool tryOut, SchoolClock clock, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            folder.RefuseLost();
            if (!provider.IsThere(folder))
            {
                await using var empty = await Copies(provider, folder).Empty(cancel);
                return (await Look(empty, provider, folder, tryOut, clock, now, cancel), false);
            }

            if (provider.SchemaOf(folder) is > 0 and var found && found < provider.Schema)
                return ([Older(found, provider.Schema)], false);
            provider.RefuseDamaged(folder);
            using var store = provider.Look(folder, new CodeKey(folder));
            return (
                [
                    .. Server(provider, folder),
                    .. await Look(store, provider, folder, tryOut, clock, now, cancel),
                    .. Lock(provider, folder),
                    .. await ClockCheck.BesideDatabase(provider.Rota(), TimeProvider.System, cancel),
                ],
                true);
        }
        catch (StoreUnavailableException fault) when (fault.IsTaken && folder.IsServed())
        {
            return ([new CheckupLine(Verdict.Note, fault.Said)], false);
        }
        catch (StoreUnavailableException fault)
        {
            return ([new CheckupLine(Verdict.ToDo, fault.Said)], false);
        }
    }

    /// <summary>A database that was copied to a server lies where it was, and is what the bot would go on with if a setting got lost.</summary>
    private static IEnumerable<CheckupLine> Server(IStoreProvider provider, DataFolder folder)
    {
        if (provider.Server() is not { } server)
            yield break;
        yield return new CheckupLine(Verdict.Fine, server);
        if (FileSigns.ProviderOf(folder.Database) is { } other)
        {
            yield return CheckupLine.Note(
                $"資料夾裡還有以前的資料庫 {folder.Database}（{other}），現在沒有在用。確定不需要了，請把它移走；codes.key 要留著。",
                $"The folder has a database of before, {folder.Database} ({other}), which nobody uses. Move it away once it is not needed; codes.key stays.");
        }
    }

    /// <summary>Reading goes on while another program keeps everybody from writing.</summary>
    private static IEnumerable<CheckupLine> Lock(IStoreProvider provider, DataFolder folder)
    {
        try
        {
            provider.TryWriteLock(folder);
            return [];
        }
        catch (StoreUnavailableException kept)
        {
            return [new CheckupLine(Verdict.ToDo, kept.Said)];
        }
    }

    private static Task<IReadOnlyList<CheckupLine>> Look(
        IStore store, IStoreProvider provider, DataFolder folder, bool tryOut, SchoolClock clock, DateTimeOffset now, CancellationToken cancel)
    {
        var backups = BackupFolder.In(folder.Backups);
        return store.Read<IReadOnlyList<CheckupLine>>(
            records =>
            [
                provider.IsThere(folder) ? People(records, provider.Schema, clock.Day(now), now) : NothingYet(),
                provider.WrongKey(records, folder) is { } wrong ? new CheckupLine(Verdict.ToDo, wrong) : KeyCheck.Look(folder, records, now),
                Origin(records, tryOut),
                Outbox(records),
                .. OutageCheck.Look(records, clock),
                .. SignatureCheck.Look(records, clock, now),
                NudgeCheck.Look(records.Nudges.Summarize(clock.StartOfMonth(now))),
                .. new JobsCheck(clock, now).Look(records.Jobs.All()),
                .. BackupCheck.Look(backups, clock.Day(now)),
            ],
            cancel);
    }

    private static IStoreCopies Copies(IStoreProvider provider, DataFolder folder) => provider.Copies(folder, new CodeKey(folder));

    private static CheckupLine NothingYet() => CheckupLine.Note(
        "資料庫還沒有，第一次啟動或匯入名冊時會產生。請用 import roster 匯入名冊。", "There is no database yet; the first start or a roster makes it. Import a roster.");

    private static CheckupLine Older(long found, int newest) => CheckupLine.Note(
        $"資料庫是較舊的版本（結構第 {found} 版，這個程式是第 {newest} 版），doctor 不會去改它。"
            + "停下舊的機器人後，用這個版本執行 serve 或 upgrade，會先留一份備份再升級；之後再執行一次 doctor，看其他的。",
        $"The database has schema {found}, this program {newest}. Stop the older bot, then run serve or upgrade, which keep a copy first; "
            + "then doctor again.");

    private static CheckupLine People(IRecords records, int schema, DateOnly today, DateTimeOffset now)
    {
        var communities = records.Communities.All();
        var members = communities.SelectMany(community => records.People.MembersOf(community.Id, today));
        var people = members.Select(member => member.Person.Id).Distinct().ToList();
        var bound = people.Count(person => records.Accounts.Of(person).Count > 0);
        var coming = communities.Sum(community => records.Meetings.Of(community.Id, now, now + s_ahead).Count);
        return communities.Count == 0
            ? CheckupLine.Note($"資料庫正常（結構第 {schema} 版），還沒有社群。請用 import roster 匯入名冊。", $"The database is fine (schema {schema}) and empty. Import a roster.")
            : CheckupLine.Fine(
                $"資料庫正常（結構第 {schema} 版）：{communities.Count} 個社群，{people.Count} 位成員，{bound} 位已綁定，接下來一年 {coming} 場活動。",
                $"The database is fine (schema {schema}): {communities.Count} communities, {people.Count} members, {bound} of them bound, {coming} "
                    + "meetings ahead.");
    }

    private static CheckupLine Origin(IRecords records, bool tryOut) => (records.Marks.Find(DemoMode.Mark) is not null, tryOut) switch
    {
        (true, false) => CheckupLine.ToDo("資料夾裡是試用資料，不能用來正式服務。請用 --data 指定新的資料夾。", "The folder holds the try-out's data. Give a new one with --data."),
        (true, true) => CheckupLine.Fine("資料夾裡是試用資料。", "The folder holds the try-out's data."),
        (false, true) when records.Communities.All().Count > 0 => CheckupLine.Note(
            "資料夾裡是真正的名冊，但沒有設定任何頻道：大家現在用不到。請設定 LINE 或 Discord，或打開網頁聊天室（見維運手冊）。",
            "The folder holds a roster of your own, but no channel is set up: nobody can use it yet. Set up LINE or Discord, or open the web chat."),
        (false, _) => CheckupLine.Fine("資料夾裡沒有試用資料。", "The folder holds no data of the try-out."),
    };

    private static CheckupLine Outbox(IRecords records)
    {
        var summary = records.Outbox.Summarize();
        var (kept, keptInEnglish) = summary.Kept == 0 ? ("", "") : ($"{summary.Kept} 則會附在下一次回覆裡，", $", {summary.Kept} go with the next answer");
        return summary.GivenUp == 0
            ? CheckupLine.Fine($"待送訊息 {summary.Waiting} 則，{kept}沒有送不出去的。", $"{summary.Waiting} messages wait to be sent{keptInEnglish}, none was given up.")
            : CheckupLine.Note(
                $"待送訊息 {summary.Waiting} 則，{kept}{summary.GivenUp} 則送不出去；最後一則的原因：{summary.LastFailure?.TrimEnd('.')}。排除原因後執行 outbox retry。",
                $"{summary.Waiting} messages wait{keptInEnglish}; {summary.GivenUp} were given up, the last because: "
                    + $"{summary.LastFailure?.TrimEnd('.')}. Once that is solved, run outbox retry.");
    }
}
