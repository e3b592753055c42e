using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.Line.Menus;

/// <summary>
/// Gives everybody who is bound the menu of what they are. Who never was has LINE's default, which is that of newcomers; who was gets it. Until
/// the menus are uploaded there is nothing to give.
/// </summary>
public sealed class MenuSwitch(LineMenuApi line, IStore store, SchoolClock clock, TimeProvider time) : IMenuBoard
{
    public async Task<int> Switch(CancellationToken cancel)
    {
        var wrong = await store.Read(records => Wrong(records, clock.Day(time.GetUtcNow())), cancel);
        foreach (var group in wrong.GroupBy(one => one.Menu))
        {
            foreach (var users in group.Select(one => one.User).Chunk(LineLimits.MenuUsers))
            {
                await line.Link(group.Key, users, cancel);
                await store.Change(records => Note(records, users, group.Key), cancel);
            }
        }

        return wrong.Count;
    }

    private static List<(string User, string Menu)> Wrong(IRecords records, DateOnly today)
    {
        var uploaded = LineMenu.All
            .Select(menu => (menu.For, Id: records.Marks.Find(WantedMenu.MarkOf(menu))))
            .Where(one => one.Id is not null)
            .ToDictionary(one => one.For, one => one.Id!);
        return uploaded.Count == 0
            ? []
            : [.. records.Menus.On(ChannelNames.Line)
                .Select(held => (held.UserId, Menu: uploaded.GetValueOrDefault(MenuReaders.Of(records, held.Person, today)), Has: held.Menu))
                .Where(one => one.Menu is not null && one.Menu != one.Has)
                .Select(one => (one.UserId, one.Menu!))];
    }

    private static int Note(IRecords records, string[] users, string menu)
    {
        foreach (var user in users)
            records.Menus.Note(ChannelNames.Line, user, menu);
        return users.Length;
    }
}
