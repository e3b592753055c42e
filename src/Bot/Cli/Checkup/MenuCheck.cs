using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Channels.Line.Menus;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks whether LINE has the menus of this version, and this store knows them.</summary>
internal static class MenuCheck
{
    /// <param name="line">LINE.</param>
    /// <param name="provider">Which database has the records.</param>
    /// <param name="folder">Where the records are; null where they cannot be read.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<CheckupLine> Look(LineMenuApi line, IStoreProvider provider, DataFolder? folder, CancellationToken cancel)
    {
        var kept = folder is null ? new Dictionary<LineMenu, string?>() : await Kept(provider, folder, cancel);
        var there = await line.All(cancel);
        var missing = LineMenu.All.Count(menu => !there.Any(one => one.RichMenuId == kept.GetValueOrDefault(menu) && WantedMenu.IsCurrent(one, menu)));
        return missing == 0
            ? CheckupLine.Fine($"LINE 的 {LineMenu.All.Count} 個選單都在，是這一版的。", $"LINE has all {LineMenu.All.Count} menus, of this version.")
            : CheckupLine.Note(
                $"LINE 的選單少了 {missing} 個，或不是這一版的。請執行 line menu，老師按一下就能簽到。",
                $"{missing} of LINE's menus are missing or of another version. Run line menu.");
    }

    private static async Task<Dictionary<LineMenu, string?>> Kept(
        IStoreProvider provider, DataFolder folder, CancellationToken cancel)
    {
        try
        {
            using var store = provider.Look(folder, new CodeKey(folder));
            return await store.Read(records => LineMenu.All.ToDictionary(menu => menu, menu => records.Marks.Find(WantedMenu.MarkOf(menu))), cancel);
        }
        catch (StoreUnavailableException)
        {
            return [];
        }
    }
}
