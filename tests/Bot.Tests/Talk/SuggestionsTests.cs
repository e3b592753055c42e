using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Tests;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class SuggestionsTests
{
    private static readonly Suggestions s_suggestions = new(
        RealTalk.Ear,
        RealRules.Rulebooks,
        new SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei")),
        new ChatLinks(() => null, lineBasicId: null));

    [Fact]
    public async Task A_meeting_is_named_by_day_and_said_by_number()
    {
        using var scene = await Scene.Open();

        var only = Assert.Single(await For(scene, "林召集", CommandIds.OpenSignIn, CommandInput.Meeting));

        Assert.Equal("114/05/26（一） 14:00 例行研討 第1次「AI教材共備」", only.Label);
        Assert.Equal(scene.Meeting.Id.ToString(), only.Words);
    }

    [Fact]
    public async Task The_meeting_nearest_in_time_comes_first()
    {
        using var scene = await Scene.Open();
        var (later, before) = await scene.Change(records => (
            records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(20))).Id,
            records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(-7))).Id));

        var words = (await For(scene, "林召集", CommandIds.Roster, CommandInput.Meeting)).Select(one => one.Words);

        Assert.Equal([scene.Meeting.Id.ToString(), before.ToString(), later.ToString()], words);
    }

    [Fact]
    public async Task A_member_takes_leave_from_what_comes()
    {
        using var scene = await Scene.Open();
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(-7))));

        Assert.Equal(scene.Meeting.Id.ToString(), Assert.Single(await For(scene, "王小明", CommandIds.Leave, CommandInput.Meeting)).Words);
        Assert.Contains("公差", (await For(scene, "王小明", CommandIds.Leave, CommandInput.Reason)).Select(one => one.Words));
    }

    [Fact]
    public async Task What_is_typed_narrows_it_down()
    {
        using var scene = await Scene.Open();

        Assert.Equal(3, (await For(scene, "林召集", CommandIds.Record, CommandInput.Member)).Count);
        Assert.Equal("王小明", Assert.Single(await For(scene, "林召集", CommandIds.Record, CommandInput.Member, "小明")).Words);
        Assert.Empty(await For(scene, "林召集", CommandIds.Record, CommandInput.Member, "沒這個人"));
        Assert.Equal("膳食費", Assert.Single(await For(scene, "林召集", CommandIds.Spend, CommandInput.BudgetItem, "膳")).Words);
    }

    [Fact]
    public async Task What_is_chosen_is_understood_by_the_command()
    {
        using var scene = await Scene.Open();

        foreach (var (command, input) in CommandTable.All.SelectMany(command => command.Inputs.Select(input => (command, input))))
        {
            foreach (var one in (await For(scene, "林召集", command.Id, input)).Take(3))
            {
                var understood = Ear.Ordered(TypedText.Fold($"/{command.Words.Chinese[0]} {one.Words}"));
                Assert.Equal((command.Id, TypedText.Fold(one.Words)), (understood?.Command, understood?.Arguments));
            }
        }
    }

    [Fact]
    public async Task Nobody_sees_what_is_not_for_them()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "別的社群", "");
            records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(1)) with { Community = other.Id });
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U-路人") });
            return true;
        });

        Assert.Empty(await For(scene, "路人", CommandIds.Leave, CommandInput.Meeting));
        Assert.Empty(await For(scene, "王小明", CommandIds.Record, CommandInput.Member));
        Assert.Empty(await For(scene, "王小明", CommandIds.Points, CommandInput.Member));
        Assert.Single(await For(scene, "林召集", CommandIds.OpenSignIn, CommandInput.Meeting));
        Assert.Equal("AI數位研究社群", Assert.Single(await For(scene, "林召集", CommandIds.Budget, CommandInput.Community)).Words);
    }

    [Fact]
    public async Task There_are_never_more_than_can_be_shown()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            for (var day = 1; day <= 40; day++)
                records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(day)));
            return true;
        });

        Assert.Equal(Suggestions.Most, (await For(scene, "林召集", CommandIds.Cancel, CommandInput.Meeting)).Count);
    }

    [Fact]
    public async Task Kinds_duties_and_names_are_in_the_readers_language()
    {
        using var scene = await Scene.Open();

        var kinds = await For(scene, "林召集", CommandIds.Plan, CommandInput.Activity, language: Language.English);

        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.True(kind.Words.All(char.IsAscii), kind.Words));
    }

    private static Task<IReadOnlyList<Suggestion>> For(
        Scene scene, string who, string command, CommandInput input, string typed = "", Language language = Language.Chinese) =>
        scene.Read(records => s_suggestions.For(
            records, records.Accounts.Find(new ChatAddress("line", $"U-{who}"))!, CommandTable.Get(command), input, typed, language, scene.Now));
}
