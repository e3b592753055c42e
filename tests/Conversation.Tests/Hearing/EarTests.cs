using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Core.Tests;
using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Tests.Hearing;

public sealed class EarTests
{
    [Theory]
    [InlineData("簽到", CommandIds.CheckIn, "")]
    [InlineData("簽到 4821", CommandIds.CheckIn, "4821")]
    [InlineData("簽到4821", CommandIds.CheckIn, "4821")]
    [InlineData("簽到４８２１", CommandIds.CheckIn, "4821")]
    [InlineData("簽到：4821", CommandIds.CheckIn, "4821")]
    [InlineData("簽 到 4821", CommandIds.CheckIn, "4821")]
    [InlineData("簽 到4821", CommandIds.CheckIn, "4821")]
    [InlineData("/簽到 4821", CommandIds.CheckIn, "4821")]
    [InlineData("「簽到 4821」", CommandIds.CheckIn, "4821")]
    [InlineData("「簽到」", CommandIds.CheckIn, "")]
    [InlineData("签到 4821", CommandIds.CheckIn, "4821")]
    [InlineData("簽到！", CommandIds.CheckIn, "")]
    [InlineData("我要簽到", CommandIds.CheckIn, "")]
    [InlineData("我要簽到 4821", CommandIds.CheckIn, "4821")]
    [InlineData("check in 4821", CommandIds.CheckIn, "4821")]
    [InlineData("Check-In 4821", CommandIds.CheckIn, "4821")]
    [InlineData("checkin", CommandIds.CheckIn, "")]
    [InlineData("CHECKIN4821", CommandIds.CheckIn, "4821")]
    [InlineData("please sign in 4821", CommandIds.CheckIn, "4821")]
    [InlineData("簽退", CommandIds.CheckOut, "")]
    [InlineData("check-out", CommandIds.CheckOut, "")]
    [InlineData("請假", CommandIds.Leave, "")]
    [InlineData("請假 5/12 公差", CommandIds.Leave, "5/12 公差")]
    [InlineData("請幫我請假 5/12", CommandIds.Leave, "5/12")]
    [InlineData("我想請假，5/12 公差。", CommandIds.Leave, "5/12 公差")]
    [InlineData("请假 5/12", CommandIds.Leave, "5/12")]
    [InlineData("Leave 5/12 conference", CommandIds.Leave, "5/12 conference")]
    [InlineData("我的出席", CommandIds.Attendance, "")]
    [InlineData("查詢出席紀錄", CommandIds.Attendance, "")]
    [InlineData("show my attendance", CommandIds.Attendance, "")]
    [InlineData("看活動", CommandIds.Meetings, "")]
    [InlineData("新增活動 例會 5/12", CommandIds.Plan, "例會 5/12")]
    [InlineData("新增 活動 例會", CommandIds.Plan, "例會")]
    [InlineData("開始簽到", CommandIds.OpenSignIn, "")]
    [InlineData("開始簽到 #12", CommandIds.OpenSignIn, "#12")]
    [InlineData("open signin", CommandIds.OpenSignIn, "")]
    [InlineData("結束簽到", CommandIds.CloseSignIn, "")]
    [InlineData("簽到名單", CommandIds.Roster, "")]
    [InlineData("名單", CommandIds.Roster, "")]
    [InlineData("補簽 王小明 遲到進場", CommandIds.Record, "王小明 遲到進場")]
    [InlineData("綁定 7K3Q-9XPA", CommandIds.Bind, "7K3Q-9XPA")]
    [InlineData("綁定7K3Q-9XPA", CommandIds.Bind, "7K3Q-9XPA")]
    [InlineData("綁定碼 王小明", CommandIds.IssueCode, "王小明")]
    [InlineData("公開授課", CommandIds.PublicLesson, "")]
    [InlineData("公開觀課 王小明 閱讀課", CommandIds.PublicLesson, "王小明 閱讀課")]
    [InlineData("新增活動 公開授課 5/12", CommandIds.Plan, "公開授課 5/12")]
    [InlineData("紀錄 #12 今天討論了提問", CommandIds.Minutes, "#12 今天討論了提問")]
    [InlineData("活動紀錄 今天討論了提問", CommandIds.Minutes, "今天討論了提問")]
    [InlineData("出席紀錄", CommandIds.Attendance, "")]
    [InlineData("補登 王小明", CommandIds.Record, "王小明")]
    [InlineData("說明", CommandIds.Help, "")]
    [InlineData("HELP", CommandIds.Help, "")]
    public void A_command_is_understood_however_it_is_typed(string typed, string command, string arguments) =>
        Assert.Equal((command, arguments, Doubt.None), Brief(typed));

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("今天天氣真好")]
    [InlineData("helpful")]
    [InlineData("leaves")]
    [InlineData("linked")]
    public void Other_words_are_no_command(string typed) =>
        Assert.Null(Hear(typed).Command);

    [Theory]
    [InlineData("簽到 4821", CommandIds.CheckIn, "4821")]
    [InlineData("簽到", CommandIds.CheckIn, "")]
    [InlineData("活動", CommandIds.Meetings, "")]
    [InlineData("我要請假 5/12", CommandIds.Leave, "5/12")]
    [InlineData("補簽 王小明", CommandIds.Record, "王小明")]
    [InlineData("check in 4821", CommandIds.CheckIn, "4821")]
    [InlineData("Check-In 4821", CommandIds.CheckIn, "4821")]
    [InlineData("leave 5/12 conference", CommandIds.Leave, "5/12 conference")]
    [InlineData("new meeting lecture 5/12", CommandIds.Plan, "lecture 5/12")]
    [InlineData("「簽到 4821」", CommandIds.CheckIn, "4821")]
    public void In_a_group_a_word_that_stands_alone_is_a_command(string typed, string command, string arguments) =>
        Assert.Equal((command, arguments, Manner.Order), (Hear(typed).Command, Hear(typed).Arguments, Hear(typed).Manner));

    [Theory]
    [InlineData("活動照片真好看")]
    [InlineData("出席的請舉手")]
    [InlineData("大家記得簽到喔")]
    [InlineData("簽 到")]
    [InlineData("請假單放在哪裡")]
    [InlineData("說明會幾點")]
    [InlineData("who is coming tomorrow")]
    [InlineData("leave it to me")]
    [InlineData("plan for next week")]
    [InlineData("help yourselves")]
    public void In_a_group_talk_is_no_command(string typed) =>
        Assert.NotEqual((Manner.Order, Doubt.None), (Hear(typed).Manner, Hear(typed).Doubt));

    [Theory]
    [InlineData("我明天要請假", CommandIds.Leave, "明天")]
    [InlineData("我 5/12 要請假，有重要會議", CommandIds.Leave, "5/12 有重要會議")]
    [InlineData("不好意思，我下週三需要請假", CommandIds.Leave, "下週三")]
    [InlineData("我到了 4821", CommandIds.CheckIn, "4821")]
    [InlineData("四八二一", CommandIds.CheckIn, "4821")]
    [InlineData("4821👍", CommandIds.CheckIn, "4821")]
    [InlineData("48 21", CommandIds.CheckIn, "4821")]
    [InlineData("代碼4821", CommandIds.CheckIn, "4821")]
    [InlineData("4821 謝謝", CommandIds.CheckIn, "4821")]
    [InlineData("「4821」", CommandIds.CheckIn, "4821")]
    [InlineData("簽到 四八二一", CommandIds.CheckIn, "4821")]
    [InlineData("現在累積幾點", CommandIds.Points, "")]
    [InlineData("還有幾點", CommandIds.Points, "")]
    [InlineData("什麼時候開會", CommandIds.Meetings, "")]
    [InlineData("在哪裡", CommandIds.Meetings, "")]
    [InlineData("還有多少錢", CommandIds.Budget, "")]
    [InlineData("點名", CommandIds.Roster, "")]
    [InlineData("誰還沒到", CommandIds.Roster, "")]
    [InlineData("幾個人到了", CommandIds.Roster, "")]
    [InlineData("今天有簽到嗎", CommandIds.Attendance, "")]
    [InlineData("會議取消", CommandIds.Cancel, "")]
    [InlineData("誰的進度最慢", CommandIds.Overview, "")]
    [InlineData("報告什麼時候截止", CommandIds.Deadlines, "")]
    [InlineData("I can't come on Wednesday", CommandIds.Leave, "Wednesday")]
    [InlineData("how many points do I have", CommandIds.Points, "")]
    [InlineData("what's left in the budget", CommandIds.Budget, "")]
    [InlineData("when is the next meeting", CommandIds.Meetings, "")]
    [InlineData("明天不能去", CommandIds.Leave, "明天")]
    public void A_sentence_is_understood_whole(string typed, string command, string arguments) =>
        Assert.Equal((command, arguments, Doubt.None), Brief(typed));

    [Theory]
    [InlineData("我明天不能簽到4821", CommandIds.CheckIn)]
    [InlineData("昨天的簽到 4821?", CommandIds.CheckIn)]
    [InlineData("不要簽到 4821", CommandIds.CheckIn)]
    [InlineData("簽到4821嗎？我不在學校", CommandIds.CheckIn)]
    [InlineData("王小明的簽到碼是 4821", CommandIds.CheckIn)]
    [InlineData("今天不用簽到 4821", CommandIds.CheckIn)]
    [InlineData("簽到 4821 先不要", CommandIds.CheckIn)]
    [InlineData("萬一遲到還能簽到 4821 嗎", CommandIds.CheckIn)]
    [InlineData("後天需不需要請假", CommandIds.Leave)]
    [InlineData("李建志講他下週請假", CommandIds.Leave)]
    [InlineData("王老師明天請假嗎？", CommandIds.Leave)]
    [InlineData("沒有人明天請假吧", CommandIds.Leave)]
    [InlineData("請假單怎麼填", CommandIds.Leave)]
    [InlineData("老師好 我可以請假嗎", CommandIds.Leave)]
    [InlineData("請問可以簽到嗎", CommandIds.CheckIn)]
    [InlineData("開會怎麼簽到", CommandIds.CheckIn)]
    [InlineData("leave it to me", CommandIds.Leave)]
    [InlineData("簽到和請假有什麼不同", CommandIds.CheckIn)]
    public void What_was_not_understood_whole_is_doubted(string typed, string command)
    {
        Assert.Equal(command, Hear(typed).Command);
        Assert.NotEqual(Doubt.None, Hear(typed).Doubt);
    }

    [Theory]
    [InlineData("今天天氣真好")]
    [InlineData("hello there my friend of old")]
    public void Other_talk_is_no_command(string typed) => Assert.Null(Hear(typed).Command);

    [Theory]
    [InlineData("謝謝", SmallTalk.Thanks)]
    [InlineData("你好", SmallTalk.Greeting)]
    [InlineData("好的", SmallTalk.Fine)]
    [InlineData("👍", SmallTalk.Fine)]
    [InlineData("hello", SmallTalk.Greeting)]
    [InlineData("never mind", SmallTalk.Fine)]
    [InlineData("謝謝老師喔", SmallTalk.Thanks)]
    public void Small_talk_asks_for_nothing(string typed, SmallTalk small) => Assert.Equal(small, Hear(typed).SmallTalk);

    [Theory]
    [InlineData("簽道 4821", CommandIds.CheckIn)]
    [InlineData("千到 4821", CommandIds.CheckIn)]
    [InlineData("請價 5/12", CommandIds.Leave)]
    [InlineData("補籤 王小明", CommandIds.Record)]
    [InlineData("新增活東 例會", CommandIds.Plan)]
    [InlineData("綁訂 7K3Q-9XPA", CommandIds.Bind)]
    [InlineData("說名", CommandIds.Help)]
    [InlineData("chekc in 4821", CommandIds.CheckIn)]
    [InlineData("hlep", CommandIds.Help)]
    public void A_near_miss_proposes_the_command_first(string typed, string command) =>
        Assert.Equal(command, NearMisses.Of(TypedText.Fold(typed), CommandWords.All.Keys).First().Command);

    [Theory]
    [InlineData("簽道 4821", "4821")]
    [InlineData("請價 5/12", "5/12")]
    [InlineData("補籤 王小明", "")]
    [InlineData("請價 5/12 公差", "")]
    [InlineData("tell the convener I'm sick", "")]
    public void It_keeps_what_follows_where_that_is_of_a_kind_that_is_known(string typed, string arguments) =>
        Assert.Equal(arguments, NearMisses.Of(TypedText.Fold(typed), CommandWords.All.Keys).First().Arguments);

    [Theory]
    [InlineData("王小明有到", "王小明")]
    [InlineData("許家豪忘了簽到", "許家豪")]
    [InlineData("幫陳可欣簽到 4821", "陳可欣")]
    public void A_name_may_have_characters_of_everyday_words(string typed, string name) =>
        Assert.Equal((CommandIds.Record, name, Doubt.Offered), (Hear(typed).Command, Hear(typed).Arguments, Hear(typed).Doubt));

    [Theory]
    [InlineData("5/12請假，啊不對是5/19 公差", "5/19 公差", Doubt.Unread)]
    [InlineData("5/12請假可以嗎 公差", "5/12 公差", Doubt.Asked)]
    [InlineData("請假 5/12或5/19 公差", "", Doubt.Unread)]
    [InlineData("leave 5/12, no wait 5/19, conference", "5/19, conference", Doubt.Unread)]
    public void A_second_thought_makes_a_doubt_of_it(string typed, string arguments, Doubt doubt) =>
        Assert.Equal((CommandIds.Leave, arguments, doubt), (Hear(typed).Command, Hear(typed).Arguments, Hear(typed).Doubt));

    [Fact]
    public void In_whole_texts_a_second_thought_is_what_was_said() => Assert.Equal(Doubt.None, Hear("紀錄 大家問這樣可以嗎，決定下週再談").Doubt);

    [Theory]
    [InlineData("今天天氣真好")]
    [InlineData("刪除成員 王柏翰")]
    [InlineData("quite another thing")]
    public void What_is_like_no_command_proposes_none(string typed) => Assert.Empty(NearMisses.Of(TypedText.Fold(typed), CommandWords.All.Keys));

    [Fact]
    public void No_words_make_it_throw() => Property.Holds(Property.AnyWords, words =>
    {
        Hear(words);
        _ = NearMisses.Of(TypedText.Fold(words), CommandWords.All.Keys).Count();
    });

    private static Heard Hear(string typed) => RealTalk.Ear.Hear(TypedText.Fold(typed));

    private static (string?, string, Doubt) Brief(string typed) => Hear(typed) is { Command: { } command } heard
        ? (command, heard.Arguments, CommandTable.Get(command).Changes ? heard.Doubt : Doubt.None)
        : default;
}
