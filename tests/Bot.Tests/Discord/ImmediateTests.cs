using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Bot.Channels.Discord.Interactions;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Tests;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Stores;
using Microsoft.Extensions.Logging.Abstractions;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class ImmediateTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);
    private readonly IOpenStore _store;
    private readonly Immediate _immediate;

    public ImmediateTests()
    {
        _store = TestStore.Open(_folder);
        var suggestions = new Suggestions(
            RealTalk.Ear,
            RealRules.Rulebooks,
            new SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei")),
            new ChatLinks(() => null, lineBasicId: null));
        _immediate = new Immediate(_store, suggestions, new DiscordMessages(pictures: null), TimeProvider.System, NullLogger<Immediate>.Instance);
    }

    [Fact]
    public async Task A_button_to_be_finished_opens_a_form_that_knows_the_words()
    {
        var form = await Answer("""{"type":3,"locale":"zh-TW","data":{"custom_id":"fill:綁定 "}}""");

        Assert.Equal(
            """{"type":9,"data":{"custom_id":"fill:綁定 ","title":"綁定","components":[{"type":1"""
                + ""","components":[{"type":4,"style":1,"label":"請在這裡輸入","custom_id":"words","required":true,"max_length":4000}]}]}}""",
            form);
    }

    [Fact]
    public async Task Words_too_long_for_a_form_stand_in_its_field()
    {
        var words = $"紀錄 #3 {new string('字', 120)}";
        var form = JsonElement.Parse(
            await Answer($$$"""{"type":3,"data":{"custom_id":"fill@0"},"message":{"embeds":[{"fields":[{"name":"紀錄","value":"{{{words}}}"}]}]}}"""))
            .GetProperty("data");

        Assert.Equal("fill:", form.GetProperty("custom_id").GetString());
        Assert.Equal(words, form.GetProperty("components")[0].GetProperty("components")[0].GetProperty("value").GetString());
        Assert.InRange(form.GetProperty("title").GetString()!.Length, 1, 45);
    }

    [Theory]
    [InlineData("ask:", 1)]
    [InlineData("ask:text", 2)]
    public async Task The_form_for_an_answer_shows_the_question(string id, int style)
    {
        var form = JsonElement.Parse(await Answer($$$"""{"type":3,"locale":"en-GB","data":{"custom_id":"{{{id}}}"},"message":{"content":"Why\\?\nTell me"}}"""))
            .GetProperty("data");

        var input = form.GetProperty("components")[0].GetProperty("components")[0];
        Assert.Equal(("Why? Tell me", id), (form.GetProperty("title").GetString(), form.GetProperty("custom_id").GetString()));
        Assert.Equal((style, "Type it here"), (input.GetProperty("style").GetInt32(), input.GetProperty("label").GetString()));
        Assert.False(input.TryGetProperty("placeholder", out _));
    }

    [Theory]
    [InlineData("""{"content":"","embeds":[{"title":"要登記這筆支出嗎？\\#1"}]}""", "要登記這筆支出嗎？#1")]
    [InlineData("""{"embeds":[{"description":"…"}]}""", "打字回答")]
    public async Task A_card_asks_by_its_title(string message, string title)
    {
        var form = JsonElement.Parse(await Answer($$$"""{"type":3,"locale":"zh-TW","data":{"custom_id":"ask:"},"message":{{{message}}}}"""))
            .GetProperty("data");

        Assert.Equal(title, form.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_long_question_stands_in_the_field_until_one_types()
    {
        var question = string.Concat(Enumerable.Repeat("請說明這場活動", 12));

        var form = JsonElement.Parse(await Answer($$$"""{"type":3,"locale":"zh-TW","data":{"custom_id":"ask:"},"message":{"content":"{{{question}}}"}}"""))
            .GetProperty("data");

        Assert.InRange(form.GetProperty("title").GetString()!.Length, 40, 45);
        Assert.Equal(question, form.GetProperty("components")[0].GetProperty("components")[0].GetProperty("placeholder").GetString());
    }

    [Fact]
    public async Task A_member_is_completed_while_being_typed()
    {
        await Join();

        Assert.Equal(
            """{"type":8,"data":{"choices":[{"name":"王小明 勤益科大 資管系","value":"王小明"}]}}""",
            await Answer(Typing("record", "member", "小")));
    }

    [Fact]
    public async Task A_stranger_is_offered_nothing()
    {
        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", await Answer(Typing("record", "member", "小")));
        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", await Answer("""{"type":4}"""));
        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", await Answer(Typing("dance", "member", "小")));
    }

    [Fact]
    public async Task What_is_said_is_talked_about_and_not_answered_here()
    {
        Assert.Null(
            await _immediate.AnswerTo(InteractionWordsTests.Read("""{"type":3,"data":{"custom_id":"say:說明"}}"""), TestContext.Current.CancellationToken));
        Assert.Null(await _immediate.AnswerTo(InteractionWordsTests.Read("""{"type":2,"data":{"name":"help"}}"""), TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder.Path, recursive: true);
    }

    private static string Typing(string command, string option, string typed) =>
        $$$"""{"type":4,"locale":"zh-TW","member":{"user":{"id":"80"}},"data":{"name":"{{{command}}}","options":"""
        + $$$"""[{"name":"{{{option}}}","type":3,"value":"{{{typed}}}","focused":true}]}}""";

    private Task<bool> Join() => _store.Change(
        records =>
        {
            var community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), "AI數位研究社群", "");
            foreach (var (name, role) in new[] { ("林召集", Role.Convener), ("王小明", Role.Member) })
            {
                var person = records.People.Add(name, "勤益科大", "資管系", "");
                records.People.Put(community.Id, person.Id, role, PersonKind.Own);
                if (role == Role.Convener)
                    records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Discord, "80"), Person = person });
            }

            return true;
        },
        TestContext.Current.CancellationToken);

    private async Task<string> Answer(string told)
    {
        var answer = await _immediate.AnswerTo(InteractionWordsTests.Read(told), TestContext.Current.CancellationToken);
        return JsonSerializer.Serialize(JsonElement.Parse(answer!.Value.Span), s_readable);
    }

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
