using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class UnlinkAccountsTests : IDisposable
{
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");

    private readonly CommandRun _run = new();

    [Fact]
    public async Task The_only_officer_with_a_lost_phone_gets_a_new_code()
    {
        var officer = await Officer("陳承辦", "研發處");
        Assert.Equal(0, await _run.Run("unlink", "陳承辦"));
        Assert.Contains("已解除 陳承辦 的 1 個帳號", _run.Out, StringComparison.Ordinal);
        Assert.Single(await _run.Store(records => records.Accounts.OpenCodesOf(officer, TimeProvider.System.GetUtcNow())));
        Assert.Matches("新的綁定碼：[0-9A-Z]{4}-[0-9A-Z]{4}（到 ", _run.Out);
        Assert.Empty(await _run.Store(records => records.Accounts.Of(officer)));
    }

    [Fact]
    public async Task Of_two_of_one_name_none_is_unlinked_until_it_is_said_which()
    {
        await Officer("陳承辦", "研發處");
        var other = await Officer("陳承辦", "教務處");
        Assert.Equal(1, await _run.Run("unlink", "陳承辦"));
        Assert.Contains("陳承辦 勤益科大 教務處", _run.Error, StringComparison.Ordinal);
        Assert.Single(await _run.Store(records => records.Accounts.Of(other)));

        Assert.Equal(0, await _run.Run("unlink", "陳承辦 勤益科大 教務處"));
        Assert.Empty(await _run.Store(records => records.Accounts.Of(other)));
        Assert.Equal(1, await _run.Run("unlink", "陳承辦 勤益科大 教務處"));
        Assert.Contains("沒有綁定的帳號", _run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await _run.Run("unlink", "路人"));
    }

    [Theory]
    [InlineData("陳承辦")]
    [InlineData("陳 承辦")]
    public async Task Whoever_left_is_found_and_what_they_had_ends(string name)
    {
        var officer = await Officer("陳承辦", "研發處");
        var key = await _run.Store(records =>
        {
            records.People.PutOfficer(s_programme, officer, new Tenure(Until: new DateOnly(2024, 7, 31)));
            return records.Feeds.Renew(officer, DateTimeOffset.UnixEpoch);
        });

        Assert.Equal(0, await _run.Run("unlink", name));

        Assert.Empty(await _run.Store(records => records.Accounts.Of(officer)));
        Assert.True(await _run.Store(records => records.Feeds.Find(key) is null));
        Assert.Empty(await _run.Store(records => records.Accounts.OpenCodesOf(officer, TimeProvider.System.GetUtcNow())));
    }

    public void Dispose() => _run.Dispose();

    private Task<PersonId> Officer(string name, string department) => _run.Store(records =>
    {
        var person = records.People.Add(name, "勤益科大", department, "");
        records.People.PutOfficer(s_programme, person.Id);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", $"U-{department}"), Person = person, BoundAt = DateTimeOffset.UnixEpoch });
        return person.Id;
    });
}
