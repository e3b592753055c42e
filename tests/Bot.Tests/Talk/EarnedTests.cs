using CommunityBot.Calendar;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>What somebody who signs in is told to have of it.</summary>
public sealed class EarnedTests
{
    private readonly PointRulebooks _rules = new();

    [Fact]
    public async Task Points_are_said_with_their_article() => Assert.Equal(["", "+0.5 點（五、(二)）"], await Fields());

    [Fact]
    public async Task What_the_cap_cuts_is_said()
    {
        _rules.Revise(50, most: 20);
        Assert.Equal(["", "+0.2 點（五、(二)）　原為 0.5 點，已達上限"], await Fields());
    }

    [Fact]
    public async Task That_a_kind_of_meeting_brings_none_is_said()
    {
        _rules.Current = _rules.Current with { Points = [.. _rules.Current.Points.Where(rule => rule.Id != "routine")] };
        Assert.Equal(["", "0 點，這類活動不在採計項目內"], await Fields());
    }

    [Fact]
    public async Task Where_no_points_are_counted_nothing_is_said_of_them()
    {
        _rules.Current = _rules.Current with { Points = [] };
        Assert.Equal([""], await Fields());
    }

    [Fact]
    public async Task Whoever_was_recorded_before_has_the_points_already()
    {
        using var scene = await Open();
        await scene.Says("林召集", "補簽 王小明");
        Assert.DoesNotContain("點", (await scene.Says("王小明", scene.Code))!.Card!.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_period_that_is_said_at_the_sign_in_and_beside_the_meeting()
    {
        _rules.Current = _rules.Current with { Period = new Period(new DateOnly(2025, 6, 1), new DateOnly(2025, 11, 30)) };
        using var scene = await Open();
        var card = (await scene.Says("王小明", scene.Code))!.Card!;
        Assert.Equal("提醒：計畫的活動期間是 114/06/01（日） 到 114/11/30（日）（計畫肆之一），這一場在期間之外。", card.Note);
        Assert.DoesNotContain(card.Fields, field => field.Label == "點數");

        var shown = (await scene.Says("王小明", "出席"))!.Card!;
        Assert.Equal(
            ["AI數位研究社群：本期還沒有活動", "114/05/26（一）：例行研討 第1次「AI教材共備」　出席 13:50（不在計畫期間）"],
            shown.Fields.Select(field => field.ToText()));
    }

    [Fact]
    public async Task Where_hours_count_one_is_told_to_sign_out()
    {
        _rules.Current = _rules.Current with { SignIn = _rules.Current.SignIn with { CountsHours = true } };
        using var scene = await Open();
        var said = (await scene.Says("王小明", scene.Code))!;
        Assert.Equal("這個計畫算時數：離開時請簽退，時數才記得到。", said.Card!.Note);
        Assert.Contains(said.Choices.OfType<Choice.Press>(), choice => choice.Words == "簽退");
    }

    private async Task<IEnumerable<string>> Fields()
    {
        using var scene = await Open();
        return (await scene.Says("王小明", scene.Code))!.Card!.Fields.Select(field => field.Label.Length > 0 ? field.Value : "");
    }

    private async Task<Scene> Open()
    {
        var scene = await Scene.Open(_rules);
        await scene.Says("林召集", "開始簽到");
        return scene;
    }
}
