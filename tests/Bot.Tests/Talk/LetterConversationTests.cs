using CommunityBot.Calendar;
using CommunityBot.Conversation.Letters;
using CommunityBot.Conversation.Wording;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>What the buttons of a letter do when they are pressed, at once or weeks later.</summary>
public sealed class LetterConversationTests
{
    private static readonly SchoolClock s_clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));
    private static readonly string[] s_told = ["news", "report", "records"];

    [Theory]
    [InlineData(Language.Chinese, "三天後再提醒", 0)]
    [InlineData(Language.Chinese, "三天後再提醒", 40)]
    [InlineData(Language.English, "In three days", 0)]
    public async Task All_that_can_wait_is_put_off(Language language, string button, int daysLater)
    {
        using var scene = await Scene.Open(new DutyRulebooks());
        var letter = await Receive(scene, language);
        scene.Now += TimeSpan.FromDays(daysLater);
        await scene.Presses("林召集", letter, button);

        Assert.Equal(s_told.Order(StringComparer.Ordinal), (await Hushed(scene)).OfType<Matter.Duty>().Select(duty => duty.Rule).Order(StringComparer.Ordinal));
        Assert.Equal(3, (await Hushed(scene)).Count);
    }

    [Theory]
    [InlineData(Language.Chinese, "不再提醒")]
    [InlineData(Language.English, "No more of this")]
    public async Task All_that_was_told_is_switched_off(Language language, string button)
    {
        using var scene = await Scene.Open(new DutyRulebooks());
        var letter = await Receive(scene, language);
        await scene.Presses("林召集", letter, button);

        Assert.Equal(4, (await Hushed(scene)).Count);
        Assert.Contains(Matter.ComingMeeting.Of(scene.Meeting), await Hushed(scene));
    }

    [Fact]
    public async Task The_others_do_what_they_say()
    {
        using var scene = await Scene.Open(new DutyRulebooks());
        var letter = await Receive(scene, Language.Chinese);

        Assert.StartsWith("已登記：成果新聞", (await scene.Presses("林召集", letter, "繳交 成果新聞"))!.Text, StringComparison.Ordinal);
        Assert.Contains("請假事由", (await scene.Presses("林召集", letter, "請假 #1"))!.Text, StringComparison.Ordinal);
    }

    /// <summary>While a question is open, what is typed may be its answer; a button never is.</summary>
    [Theory]
    [InlineData(Language.Chinese, "不再提醒")]
    [InlineData(Language.English, "No more of this")]
    public async Task A_button_of_a_letter_is_no_answer_to_an_open_question(Language language, string button)
    {
        using var scene = await Scene.Open(new DutyRulebooks());
        var letter = await Receive(scene, language);
        await scene.Says("林召集", "紀錄 #1");
        await scene.Says("林召集", "請假 #1");
        await scene.Presses("林召集", letter, button);

        Assert.Equal(4, (await Hushed(scene)).Count);
    }

    [Fact]
    public async Task Without_a_name_what_was_told_last_is_meant()
    {
        using var scene = await Scene.Open(new DutyRulebooks());
        await Receive(scene, Language.Chinese);
        scene.Now += TimeSpan.FromDays(1);
        await Tell(scene, [new Matter.Duty(scene.Community.Id, "video", new DateOnly(2025, 10, 1))]);

        Assert.Contains("早上再提醒您：教材影片。", await scene.Hears("林召集", "提醒 晚點"), StringComparison.Ordinal);
        Assert.Single(await Hushed(scene));
        Assert.Contains("不再提醒您：教材影片。", await scene.Hears("林召集", "不再提醒"), StringComparison.Ordinal);
    }

    private static async Task<Reply> Receive(Scene scene, Language language)
    {
        var rulebooks = new DutyRulebooks();
        var states = await scene.Read(records => Progress.Of(DutyFacts.Read(records, DutyRulebooks.Running, scene.Community, s_clock, scene.Now)).States);
        var duties = s_told.Select(id => Duty(scene, states.Single(state => state.Rule.Id == id))).ToList();
        var meeting = new Topic.ComingMeeting(scene.Meeting, scene.Community, OpensAt: null) { About = Matter.ComingMeeting.Of(scene.Meeting) };
        Topic[] topics = [.. duties, meeting];
        await Tell(scene, [.. topics.Select(topic => topic.About)]);
        return new LetterWriter(rulebooks, s_clock, new ChatLinks(() => null, lineBasicId: null)).Write(topics, language, scene.Now);
    }

    private static Topic.Duty Duty(Scene scene, DutyState state) => new(scene.Community, state, Party.Convener)
    {
        About = new Matter.Duty(scene.Community.Id, state.Rule.Id, state.Due!.Value),
    };

    private static Task<bool> Tell(Scene scene, IReadOnlyList<Matter> matters) => scene.Change(records =>
    {
        var person = records.Accounts.Find(new ChatAddress("line", "U-林召集"))!.Person!.Id;
        foreach (var matter in matters)
        {
            var nudge = new Nudge
            {
                To = person,
                About = matter,
                Step = "14",
                Priority = Priority.Early,
                DueAt = scene.Now,
                UsefulUntil = scene.Now.AddDays(3),
            };
            records.Nudges.Add(nudge, scene.Now);
            records.Nudges.Close(nudge, Way.Pushed, scene.Now, "line");
        }

        return true;
    });

    private static async Task<IReadOnlyList<Matter>> Hushed(Scene scene) =>
        [.. (await scene.Read(records => records.Nudges.HushedBy(records.Accounts.Find(new ChatAddress("line", "U-林召集"))!.Person!.Id))).Select(
            hush => hush.About)];
}
