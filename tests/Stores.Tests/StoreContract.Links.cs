using CommunityBot.Links;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_link_is_found_by_whoever_has_its_key_and_read_by_nobody()
    {
        var link = await LinkTo(once: false);
        var key = await Change(records => records.Links.Give(link));

        Assert.Equal(link, await Read(records => records.Links.Find(key)));
        Assert.Null(await Read(records => records.Links.Find("another")));
        Assert.Equal(link, await Change(records => records.Links.Press(key, Circle.Start)));
        Assert.Equal(link, await Change(records => records.Links.Press(key, Circle.Start.AddMinutes(29))));
        Assert.Null(await Change(records => records.Links.Press(key, link.ExpiresAt)));
    }

    [Fact]
    public async Task A_link_that_opens_once_is_used_up_by_being_pressed_and_not_by_being_looked_at()
    {
        var link = await LinkTo(once: true);
        var key = await Change(records => records.Links.Give(link));

        Assert.True((await Read(records => records.Links.Find(key)))!.IsOpenAt(Circle.Start));
        Assert.Equal(link, await Change(records => records.Links.Press(key, Circle.Start.AddMinutes(1))));
        Assert.Null(await Change(records => records.Links.Press(key, Circle.Start.AddMinutes(1))));
        Assert.False(await Change(records => records.Links.Use(key, Circle.Start.AddMinutes(2))));
        Assert.Equal(Circle.Start.AddMinutes(1), (await Read(records => records.Links.Find(key)))!.UsedAt);
    }

    [Fact]
    public async Task Somebodys_links_end_together_and_those_that_are_over_are_forgotten()
    {
        var link = await LinkTo(once: true);
        var (used, ended, other) = await Change(records => (
            records.Links.Give(link),
            records.Links.Give(link),
            records.Links.Give(link with { Person = records.People.Add("陳美麗", "", "", "").Id, ExpiresAt = Circle.Start.AddDays(1) })));
        await Change(records => records.Links.Press(used, Circle.Start));

        await Change(records => Ended(() => records.Links.EndOf(link.Person, Circle.Start.AddMinutes(1))));
        Assert.Null(await Change(records => records.Links.Press(ended, Circle.Start.AddMinutes(1))));
        Assert.NotNull(await Read(records => records.Links.Find(used)));

        Assert.Equal(1, await Change(records => records.Links.ForgetBefore(Circle.Start.AddSeconds(1))));
        Assert.Equal(1, await Change(records => records.Links.ForgetBefore(Circle.Start.AddHours(1))));
        Assert.NotNull(await Change(records => records.Links.Press(other, Circle.Start.AddHours(1))));
    }

    private async Task<PrivateLink> LinkTo(bool once) => new()
    {
        Person = (await Change(records => Circle.Add(records, "AI 社群"))).Member.Id,
        For = LinkPurpose.OwnData,
        ExpiresAt = Circle.Start.AddMinutes(30),
        Once = once,
    };
}
