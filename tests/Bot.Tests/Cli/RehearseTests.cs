using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class RehearseTests : IDisposable
{
    private static readonly DateTimeOffset s_start = new(2025, 5, 28, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly CommandRun _run = new();

    [Fact]
    public async Task The_try_out_is_played_in_its_own_year_for_people_and_for_programs()
    {
        Assert.Equal(0, await _run.Run("rehearse", "--demo", "--from", "114-10-01", "--to", "114-11-30"));
        var (text, complaint) = (_run.Out, _run.Error);
        Assert.Equal(0, await _run.Run("rehearse", "--demo", "--from", "2025-10-01", "--to", "2025-11-30", "--json"));
        var json = JsonElement.Parse(_run.Out);

        var letters = json.GetProperty("letters").EnumerateArray().ToList();
        Assert.NotEmpty(letters);
        Assert.Equal("", complaint);
        Assert.Equal(
            ("demo", "2025-10-01", "2025-11-30"),
            (json.GetProperty("data").GetString(), json.GetProperty("from").GetString(), json.GetProperty("to").GetString()));
        Assert.Equal(letters.Sum(letter => letter.GetProperty("messages").GetInt32()), json.GetProperty("messages").GetInt32());
        Assert.Equal(
            json.GetProperty("months").EnumerateArray().Sum(month => month.GetProperty("messages").GetInt32()),
            json.GetProperty("messages").GetInt32());
        Assert.Contains($"合計 {letters.Count} 次提醒，最多用 {json.GetProperty("messages").GetInt32()} 則主動訊息", text, StringComparison.Ordinal);
        Assert.All(letters, letter => Assert.Contains(letter.GetProperty("text").GetString()!.Split('\n')[0], text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_happens_to_the_try_out_it_says_when_something_does()
    {
        // A folder with nothing in it; one that is missing would be a slip.
        Directory.CreateDirectory(_run.Data);
        Assert.Equal(0, await _run.Run("rehearse", "--from", "117-01-01", "--to", "117-12-31"));

        Assert.Contains("合計 0 次提醒", _run.Out, StringComparison.Ordinal);
        Assert.Contains("--from 114/04/01 --to 114/10/30", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _run.Run("rehearse", "--from", "114/04/01", "--to", "114/10/30"));
        Assert.Equal("", _run.Error);
    }

    [Fact]
    public async Task Ones_own_records_are_played_on_a_copy()
    {
        await _run.Store(records =>
        {
            var community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI 社群", "AI數位");
            var ming = records.People.Add("王小明", "勤益科大", "資管系", "");
            records.People.Put(community.Id, ming.Id, Role.Member, PersonKind.Own);
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Line, "U1"), Person = ming });
            return records.Meetings.Plan(
                new MeetingPlan
                {
                    Community = community.Id,
                    Kind = "routine",
                    Topic = "共備",
                    Place = "工程館301",
                    StartsAt = s_start,
                    EndsAt = s_start.AddHours(2),
                });
        });

        Assert.Equal(0, await _run.Run("rehearse", "--from", "114-05-26", "--to", "114-05-28", "--json"));

        var json = JsonElement.Parse(_run.Out);
        var letter = Assert.Single(json.GetProperty("letters").EnumerateArray());
        Assert.Equal(
            ("records", "王小明", "2025-05-27"),
            (json.GetProperty("data").GetString(), letter.GetProperty("name").GetString(), letter.GetProperty("at").GetString()![..10]));
        Assert.Contains("共備", letter.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, await _run.Store(records => records.Outbox.Summarize().Waiting));
    }

    [Fact]
    public async Task A_period_that_ends_before_it_starts_is_refused()
    {
        Assert.Equal(1, await _run.Run("rehearse", "--from", "114-05-02", "--to", "114-05-01"));

        Assert.Equal("", _run.Out);
        Assert.Contains("開始日 114/05/02 在結束日 114/05/01 之後", _run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();
}
