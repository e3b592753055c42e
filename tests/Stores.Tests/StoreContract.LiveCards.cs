using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_live_card_is_kept_with_what_it_shows_until_it_is_removed()
    {
        var meeting = (await Change(records => Circle.Add(records, "AI 社群"))).First;
        LiveCard CardIn(string place, string channel = "discord") =>
            new() { Place = new ChatAddress(channel, place, IsGroup: true), Message = "7", Meeting = meeting.Id, Language = Language.English, Shown = "0/3" };
        var (one, other) = (CardIn("1"), CardIn("2"));
        foreach (var card in (LiveCard[])[one, other, CardIn("1", "elsewhere")])
            await Do(records => records.LiveCards.Save(card));

        await Do(records => records.LiveCards.Save(one with { Shown = "1/3" }));
        Assert.Equal([one with { Shown = "1/3" }, other], await Read(records => records.LiveCards.On("discord")));

        await Do(records => records.LiveCards.Remove(one));
        Assert.Equal([other], await Read(records => records.LiveCards.On("discord")));
    }
}
