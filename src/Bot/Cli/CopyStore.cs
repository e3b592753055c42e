using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// store copy: takes the records of one database into another, of whatever kind. It reads no other settings, as it is what comes before they are
/// changed.
/// </summary>
internal static class CopyStore
{
    private const string Examples = "Sqlite:data、LiteDb:data-new、PostgreSql:Host=…";

    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var from = new Option<string>("--from")
        {
            Description = $"從哪裡，例如 {Examples}；只寫名稱就照設定的地方 ／ From where; a name alone is where the settings say",
            HelpName = "STORE",
            Required = true,
        };
        var to = new Option<string>("--to") { Description = "到哪裡，要是空的 ／ To where, an empty place", HelpName = "STORE", Required = true };
        var copy = new Command("copy", "把全部紀錄複製到另一種資料庫，中斷了再執行一次就接著做 ／ Copy all records; run it again to go on where it stopped") { from, to };
        copy.Does((parsed, cancel) => Task.FromResult(
            Run(typed.In(parsed), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), terminal, cancel)));
        return new Command("store", "資料庫 ／ The database") { copy };
    }

    private static int Run(string[] given, string fromWritten, string toWritten, Terminal terminal, CancellationToken cancel)
    {
        var settings = Installation.SettingsOf(given);
        var (from, to) = (StorageOptions.Named(fromWritten, settings), StorageOptions.Named(toWritten, settings));
        if ((WhatIsWrong("--from", from) ?? WhatIsWrong("--to", to) ?? SamePlace(from, to)) is { } no)
        {
            terminal.Complain(no);
            return ExitCode.Usage;
        }

        var key = new CodeKey(from.Folder());
        // Nobody works with a folder as long as it is held. A server says itself who is there.
        using var source = from.IsOnServer ? null : from.Folder().Existing().HoldForServer();
        using var rows = from.Database().Rows(from.Folder(), key);
        using var target = to.IsOnServer ? null : to.Folder().HoldToFill();
        using var filling = to.Database().Filling(to.Folder(), key);
        var copying = new Copying(SqliteTables.All, rows, filling, to.Called());
        copying.Begin();
        key.GiveTo(to.Folder());
        terminal.Say(Begun(from, to, copying.Count));
        from.Shelf().CopyTo(to.Shelf());
        var chains = copying.Run(cancel);
        copying.Finish();
        terminal.Say(Done(to, copying.Count, chains));
        if (!key.IsThere)
            terminal.Say(Keyless(from, to));
        return ExitCode.Fine;
    }

    private static BothLanguages? WhatIsWrong(string option, StorageOptions written) => written.WhatIsWrong() is var (setting, why)
        ? new BothLanguages($"{option} 的 {setting}{why.Chinese}。", $"{option}: {setting} {why.English}.")
        : null;

    private static BothLanguages? SamePlace(StorageOptions from, StorageOptions to) => from.Called() == to.Called()
        ? new BothLanguages(
            $"--from 和 --to 是同一個地方（{to.Called()}）。每個資料夾只有一個資料庫：請用 --to 指定另一個資料夾。",
            $"--from and --to are one place, {to.Called()}. A folder has one database: name another with --to.")
        : null;

    private static BothLanguages Begun(StorageOptions from, StorageOptions to, long there) => there == 0
        ? new BothLanguages(
            $"正在把 {from.Called()} 複製到 {to.Called()}。中斷了沒關係：再執行一次，會接著做。",
            $"Copying {from.Called()} to {to.Called()}. If it is stopped, run it again: it goes on where it was.")
        : new BothLanguages($"{to.Called()} 已經有上次複製的 {there:N0} 筆，從那裡接著做。", $"{to.Called()} has {there:N0} rows from before; going on from there.");

    private static BothLanguages Done(StorageOptions to, long count, int chains) => new(
        $"複製好了：{count:N0} 筆，每一筆都讀回來比對過；{chains:N0} 條出席、經費、點數的鏈，最後一環也都和來源一樣。"
            + $"接下來把設定改成新的地方（{Setting(to)}），再啟動機器人；原來的先收著。",
        $"Copied {count:N0} rows, each of which was read back and compared; the {chains:N0} chains of attendance, money and points end as they do at the "
            + $"source. Now set the new place ({Setting(to)}) and start the bot. Keep what was until you are sure.");

    private static BothLanguages Keyless(StorageOptions from, StorageOptions to) => new(
        $"{from.Folder().Path} 裡沒有 codes.key，所以沒有帶過去。機器人用過這些紀錄的話，請把它的 codes.key 放進 {to.Folder().Path}，不然發出去的綁定碼和行事曆網址都失效。",
        $"{from.Folder().Path} has no codes.key, so none went along. If a bot worked with these records, put its codes.key into {to.Folder().Path}; "
            + "else codes and calendar addresses that were given out end.");

    private static string Setting(StorageOptions to) =>
        to.IsOnServer ? $"Storage:Provider={to.Provider}, Storage:ConnectionString" : $"Storage:Provider={to.Provider}, --data {to.Path}";
}
