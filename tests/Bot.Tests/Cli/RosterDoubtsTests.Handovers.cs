using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>What is registered for a later day is not undone by a file, unless somebody says so.</summary>
public sealed partial class RosterDoubtsTests
{
    [Fact]
    public async Task Who_is_to_convene_from_a_later_day_stays_so_by_a_file_that_says_nothing_of_it()
    {
        await Import(s_first);
        await Registered("陳美麗", Today.AddDays(40));

        Assert.Equal(0, await Import(s_first));

        Assert.Contains("不變 3 列", _run.Out, StringComparison.Ordinal);
        Assert.Contains(await Later("陳美麗"), place => place.Role == Role.Convener && place.Days.From == Today.AddDays(40));
    }

    [Fact]
    public async Task What_a_file_takes_back_of_a_handover_is_asked_about()
    {
        await Import(s_first);
        await Registered("陳美麗", Today.AddDays(40));

        await IsRefusedUntil(
            "--accept-old",
            s_first.Replace(Row("陳美麗"), Row("陳美麗", until: $"{Today.AddDays(90):O}"), StringComparison.Ordinal),
            "取消登記好的異動　資安社群：陳美麗 從 ",
            " 起本來是召集人");
    }

    [Fact]
    public async Task So_is_a_handover_to_somebody_whom_the_file_lacks()
    {
        await Import(s_first);
        await Registered("陳美麗", Today.AddDays(40));
        var without = s_first.Replace(Row("陳美麗"), "", StringComparison.Ordinal);

        Assert.Equal(1, await Import(without, "--leavers"));

        Assert.Contains("取消登記好的異動　資安社群：陳美麗", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Import(without));
    }

    [Fact]
    public async Task Another_role_today_leaves_what_is_registered_for_later()
    {
        await Import(s_first);
        await Registered("陳美麗", Today.AddDays(40));

        Assert.Equal(0, await Import(s_first.Replace("陳美麗,成員", "陳美麗,召集人", StringComparison.Ordinal)));

        Assert.Equal([Role.Convener, Role.Convener], (await Later("陳美麗")).Select(place => place.Role));
    }

    private Task<bool> Registered(string name, DateOnly from) => _run.Store(records =>
    {
        records.People.Put(Community(records), Known(records, name), Role.Convener, PersonKind.Own, new Tenure(From: from));
        return true;
    });

    private Task<IReadOnlyList<Place>> Later(string name) => _run.Store(records => records.People.PlacesOf(Community(records), Known(records, name)));
}
