using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.Line.Menus;

/// <summary>Has LINE know the menus as they should be. What is there already stays; an upload that broke off is done again by the next run.</summary>
public sealed class MenuUpload(LineMenuApi line, IStore store)
{
    /// <returns>Which were uploaded.</returns>
    /// <exception cref="HttpRequestException">LINE did not do it.</exception>
    public async Task<IReadOnlyList<LineMenu>> Run(IReadOnlyDictionary<MenuReader, MenuImage> images, CancellationToken cancel)
    {
        var there = (await line.All(cancel)).Where(WantedMenu.IsOurs).ToList();
        var kept = await store.Read(records => LineMenu.All.ToDictionary(menu => menu, menu => records.Marks.Find(WantedMenu.MarkOf(menu))), cancel);
        var uploaded = new List<LineMenu>();
        foreach (var menu in LineMenu.All)
        {
            var wanted = WantedMenu.Of(menu, images[menu.For]);
            if (there.Exists(one => one.RichMenuId == kept[menu] && one.Name == wanted.Name))
                continue;
            kept[menu] = await Upload(menu, wanted, images[menu.For], cancel);
            uploaded.Add(menu);
        }

        var first = kept[LineMenu.All.Single(menu => menu.For == MenuReader.Newcomer)]!;
        if (await line.Default(cancel) != first)
            await line.MakeDefault(first, cancel);
        foreach (var old in there.Where(one => !kept.ContainsValue(one.RichMenuId)))
            await line.Delete(old.RichMenuId!, cancel);
        return uploaded;
    }

    private async Task<string> Upload(LineMenu menu, RichMenu wanted, MenuImage image, CancellationToken cancel)
    {
        var id = await line.Create(wanted, cancel);
        await line.Upload(id, image.Bytes, image.Type, cancel);
        return await store.Change(
            records =>
            {
                records.Marks.Set(WantedMenu.MarkOf(menu), id);
                return id;
            },
            cancel);
    }
}
