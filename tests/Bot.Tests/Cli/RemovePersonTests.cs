using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Somebody who is on the rosters twice can be there once again.</summary>
public sealed class RemovePersonTests : IDisposable
{
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Of_two_the_one_without_a_trace_goes_and_the_other_stays_as_they_were()
    {
        await _run.Store(records =>
        {
            var community = records.Communities.Add(s_programme, "AI 社群", "").Id;
            foreach (var school in (string[])["臺中科大", "台中科大"])
            {
                var person = records.People.Add("鄭雅婷", school, "資管系", "");
                records.People.Put(community, person.Id, Role.Convener, PersonKind.Own);
                records.People.PutHead(community, person.Id);
                if (school == "臺中科大")
                    records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U1"), Person = person, BoundAt = DateTimeOffset.UnixEpoch });
            }

            return true;
        });

        Assert.Equal(1, await _run.Run("remove", "鄭雅婷"));
        Assert.Contains("「鄭雅婷」有 2 位，請寫成其中一位：鄭雅婷 臺中科大 資管系、鄭雅婷 台中科大 資管系", _run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await _run.Run("remove", "鄭雅婷 臺中科大"));
        Assert.Contains("不能拿掉", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _run.Run("remove", "鄭雅婷 台中科大"));

        Assert.Equal("臺中科大", Assert.Single(await _run.Store(records => records.People.Named("鄭雅婷"))).School);
        var community = await _run.Store(records => records.Communities.All()[0].Id);
        Assert.Equal(Role.Convener, Assert.Single(await _run.Store(records => records.People.EverIn(community))).Role);
        Assert.Single(await _run.Store(records => records.People.HeadsOf(community, DateOnly.MaxValue)));
        Assert.Equal(1, await _run.Run("remove", "路人"));
    }

    [Fact]
    public async Task Who_leads_there_hears_of_it()
    {
        await _run.Store(records =>
        {
            var community = records.Communities.Add(s_programme, "AI 社群", "").Id;
            var convener = records.People.Add("林召集", "勤益科大", "", "");
            records.People.Put(community, convener.Id, Role.Convener, PersonKind.Own);
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("discord", "1"), Person = convener, BoundAt = DateTimeOffset.UnixEpoch });
            records.People.Put(community, records.People.Add("測試己", "勤益科大", "", "").Id, Role.Member, PersonKind.Own);
            return true;
        });

        Assert.Equal(0, await _run.Run("remove", "測試己"));

        var told = Assert.Single(await _run.Store(records => records.Outbox.Waiting().Select(one => records.Outbox.Find(one.Id)!).ToList()));
        Assert.Equal("「AI 社群」的名冊拿掉了測試己（重複或誤加的一位），沒有留下紀錄。", told.Body.Text);
    }
}
