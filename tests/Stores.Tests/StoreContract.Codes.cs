using CommunityBot.Accounts;
using CommunityBot.Messages;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_code_is_found_by_whoever_has_it_with_all_but_itself()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var code = await Change(records => records.Accounts.NewCode(circle.Member.Id, Circle.Start, BindingCode.ChatLifetime, circle.Convener.Id));
        var slip = await Change(records => records.Accounts.NewCode(circle.Member.Id, Circle.Start, BindingCode.RosterLifetime));

        Assert.Equal(
            new KeptCode { Person = circle.Member.Id, MadeBy = circle.Convener.Id, ExpiresAt = code.ExpiresAt },
            await Read(records => records.Accounts.FindCode(code.Code)));
        Assert.Null((await Read(records => records.Accounts.FindCode(slip.Code)))!.MadeBy);
        Assert.Null(await Read(records => records.Accounts.FindCode("ZZZZZZZZ")));
        Assert.Equal(
            [slip.ExpiresAt, code.ExpiresAt],
            (await Read(records => records.Accounts.OpenCodesOf(circle.Member.Id, Circle.Start))).Select(open => open.ExpiresAt));
        Assert.Single(await Read(records => records.Accounts.OpenCodesOf(circle.Member.Id, code.ExpiresAt)));
    }

    [Fact]
    public async Task A_code_that_is_taken_is_drawn_again()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var drawn = new Queue<string>(["AAAAAAAA", "AAAAAAAA", "AAAAAAAA", "BBBBBBBB"]);
        BindingCode Draw() => BindingCode.For(circle.Member.Id, Circle.Start, BindingCode.RosterLifetime) with { Code = drawn.Dequeue() };

        Assert.Equal("AAAAAAAA", (await Change(records => records.Accounts.NewCode(Draw))).Code);
        Assert.Equal("BBBBBBBB", (await Change(records => records.Accounts.NewCode(Draw))).Code);
        Assert.Equal(2, (await Read(records => records.Accounts.OpenCodesOf(circle.Member.Id, Circle.Start))).Count);
    }

    [Fact]
    public async Task Codes_of_somebody_end_together_and_so_do_those_that_somebody_made()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var (slip, made, conveners) = await Change(records => (
            records.Accounts.NewCode(circle.Member.Id, Circle.Start, BindingCode.RosterLifetime),
            records.Accounts.NewCode(circle.Member.Id, Circle.Start, BindingCode.ChatLifetime, circle.Convener.Id),
            records.Accounts.NewCode(circle.Convener.Id, Circle.Start, BindingCode.RosterLifetime)));

        await Change(records => Ended(() => records.Accounts.EndCodesBy(circle.Convener.Id, Circle.Start)));
        Assert.Equal([null, Circle.Start, null], await UsesOf(slip, made, conveners));
        await Change(records => Ended(() => records.Accounts.EndCodesOf(circle.Member.Id, Circle.Start.AddHours(1))));
        Assert.Equal([Circle.Start.AddHours(1), Circle.Start, null], await UsesOf(slip, made, conveners));
        Assert.False(await Change(records => records.Accounts.EndCode(slip.Code, CodeEnd.Used, Circle.Start)));
    }

    [Fact]
    public async Task An_account_that_is_ended_is_nobodys_and_its_persons_codes_are_void()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var account = new ChatAccount { Address = new ChatAddress("line", "U1"), Person = circle.Member, BoundAt = Circle.Start, UsedAt = Circle.Start };
        var code = await Change(records =>
        {
            records.Accounts.Save(account);
            return records.Accounts.NewCode(circle.Member.Id, Circle.Start, BindingCode.ChatLifetime, circle.Member.Id);
        });
        Assert.Equal(account, await Read(records => records.Accounts.Find(account.Address)));

        var ended = await Change(records => records.Accounts.End(account, Circle.Start.AddDays(1)));

        Assert.Equal((null, null), (ended.Person, ended.BoundAt));
        Assert.Equal(ended, await Read(records => records.Accounts.Find(account.Address)));
        Assert.Empty(await Read(records => records.Accounts.Of(circle.Member.Id)));
        Assert.Equal([Circle.Start.AddDays(1)], await UsesOf(code));
    }

    [Fact]
    public async Task Guesses_are_kept_by_whose_they_are_until_they_are_right_or_forgotten()
    {
        var limit = GuessLimit.None.AfterWrong(Circle.Start);
        await Change(records => Ended(() => records.Guesses.Save("sender line U1", limit)));
        await Change(records => Ended(() => records.Guesses.Save("sender line U1", limit.AfterWrong(Circle.Start.AddMinutes(1)))));
        await Change(records => Ended(() => records.Guesses.Save("person 7", limit)));

        Assert.Equal(2, (await Read(records => records.Guesses.Of("sender line U1"))).Wrong);
        Assert.Equal(GuessLimit.None, await Read(records => records.Guesses.Of("sender line U2")));
        Assert.Equal(1, await Change(records => records.Guesses.ForgetBefore(Circle.Start.AddSeconds(1))));
        Assert.Equal(GuessLimit.None, await Read(records => records.Guesses.Of("person 7")));
        await Change(records => Ended(() => records.Guesses.Save("sender line U1", GuessLimit.None)));
        Assert.Equal(GuessLimit.None, await Read(records => records.Guesses.Of("sender line U1")));
    }

    private async Task<IReadOnlyList<DateTimeOffset?>> UsesOf(params IReadOnlyList<BindingCode> codes) =>
        await Read(records => codes.Select(code => records.Accounts.FindCode(code.Code)!.UsedAt).ToList());

    private static bool Ended(Action act)
    {
        act();
        return true;
    }
}
