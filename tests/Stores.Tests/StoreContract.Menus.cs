using CommunityBot.Accounts;
using CommunityBot.Messages;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Which_menu_is_under_whose_chat_is_kept_for_those_who_are_bound_and_can_be_reached()
    {
        var person = await Change(records => records.People.Add("王小明", "勤益科大", "資工系", ""));
        ChatAccount On(string channel, string user) => new() { Address = new ChatAddress(channel, user), Person = person, BoundAt = Circle.Start };
        ChatAccount[] others = [On("line", "U2") with { Reachable = false }, On("discord", "3"), On("line", "U4") with { Person = null }];
        foreach (var account in others.Append(On("line", "U1")))
            await Do(records => records.Accounts.Save(account));
        Assert.Equal([new HeldMenu("U1", person.Id, Menu: null)], await Read(records => records.Menus.On("line")));

        await Do(records => records.Menus.Note("line", "U1", "richmenu-1"));
        await Do(records => records.Accounts.Save(On("line", "U1") with { Language = Language.English }));
        Assert.Equal([new HeldMenu("U1", person.Id, "richmenu-1")], await Read(records => records.Menus.On("line")));
        await Do(records => records.Accounts.End(On("line", "U1"), Circle.Start));
        Assert.Equal([new HeldMenu("U1", Person: null, "richmenu-1")], await Read(records => records.Menus.On("line")));
    }
}
