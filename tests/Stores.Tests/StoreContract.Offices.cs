using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task The_days_of_an_office_come_back_and_where_it_never_was_there_are_none()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        Office[] offices = [new Office.Officer(Circle.Programme), new Office.Head(circle.Community.Id)];
        foreach (var days in new Tenure?[] { default(Tenure), new Tenure(Until: s_between), new Tenure(s_between, s_between.AddDays(9)), null })
        {
            foreach (var office in offices)
            {
                await Change(records =>
                {
                    records.People.Put(office, circle.Member.Id, days);
                    return true;
                });
                Assert.Equal(days, await Read(records => records.People.DaysIn(office, circle.Member.Id)));
                Assert.Null(await Read(records => records.People.DaysIn(office, circle.Convener.Id)));
                Assert.Equal(days is null ? [] : [circle.Member], await Read(records => records.People.HoldersOf(office, s_between)));
            }
        }
    }

    [Fact]
    public async Task A_deed_about_offices_comes_back_whole()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        OfficeChange[] changes =
        [
            new(new Office.Officer(Circle.Programme), circle.Convener.Id, default(Tenure), new Tenure(Until: s_between)),
            new(new Office.Head(circle.Community.Id), circle.Member.Id, null, new Tenure(From: s_between)),
        ];

        var kept = await Change(records => records.Deeds.Add(
            new DeedEntry { Person = circle.Convener.Id, At = Circle.Start, What = new Deed.Appointed(changes, circle.Member.Id) }));

        var deed = Assert.IsType<Deed.Appointed>((await Read(records => records.Deeds.Find(kept.Id)))!.What);
        Assert.Equal(changes, deed.Of);
        Assert.Equal(circle.Member.Id, deed.Made);
    }

    [Fact]
    public async Task Only_who_is_referred_to_nowhere_is_forgotten_with_what_nothing_came_of()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var ghost = await Change(records => records.People.Add("張大同", "勤益科大", "資管系", ""));
        await Change(records =>
        {
            records.Accounts.AddCode(new BindingCode { Code = "7K3Q9XPA", Person = ghost.Id, ExpiresAt = Circle.Start.AddDays(7) });
            records.People.Put(circle.Community.Id, ghost.Id, Role.Member, PersonKind.Own);
            return true;
        });
        Assert.False(await Change(records => records.People.Remove(ghost.Id)));
        Assert.Single(await Read(records => records.Accounts.OpenCodesOf(ghost.Id, Circle.Start)));

        await Change(records =>
        {
            records.People.Put(circle.Community.Id, ghost.Id, []);
            return true;
        });
        Assert.True(await Change(records => records.People.Remove(ghost.Id)));
        Assert.Null(await Read(records => records.People.Find(ghost.Id)));
        Assert.Empty(await Read(records => records.Accounts.OpenCodesOf(ghost.Id, Circle.Start)));
        Assert.False(await Change(records => records.People.Remove(ghost.Id)));
    }

    [Fact]
    public async Task The_number_of_who_is_forgotten_is_never_given_again()
    {
        var given = new List<PersonId>();
        for (var turn = 0; turn < 3; turn++)
        {
            var (first, second) = await Change(records => (records.People.Add("張大同", "勤益科大", "", "").Id, records.People.Add("李新人", "勤益科大", "", "").Id));
            given.AddRange([first, second]);
            Assert.True(await Change(records => records.People.Remove(second) && records.People.Remove(first)));
        }

        Assert.Equal(given.OrderBy(id => id.Value).Distinct(), given);
    }
}
