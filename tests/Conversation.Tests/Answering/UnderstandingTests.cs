using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Core.Tests;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Tests.Answering;

public sealed class UnderstandingTests
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
    [InlineData("請問可以簽到嗎", CommandIds.CheckIn, "嗎")]
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
        Assert.Equal((command, arguments), Brief(Read(typed, strict: false)));

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("4821")]
    [InlineData("今天天氣真好")]
    [InlineData("helpful")]
    [InlineData("leaves")]
    [InlineData("linked")]
    public void Other_words_are_no_command(string typed) =>
        Assert.Null(Read(typed, strict: false));

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
        Assert.Equal((command, arguments), Brief(Read(typed, strict: true)));

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
        Assert.Null(Read(typed, strict: true));

    [Theory]
    [InlineData("我明天要請假", CommandIds.Leave, "明天")]
    [InlineData("我 5/12 要請假，有重要會議", CommandIds.Leave, "5/12 ，有重要會議")]
    [InlineData("不好意思，我下週三需要請假", CommandIds.Leave, "下週三")]
    [InlineData("老師好 我可以請假嗎", CommandIds.Leave, "")]
    [InlineData("明天有什麼活動", CommandIds.Meetings, "明天有什麼")]
    [InlineData("開會怎麼簽到", CommandIds.CheckIn, "開會怎麼")]
    public void One_command_word_within_a_sentence_is_meant(string typed, string command, string arguments) =>
        Assert.Equal((command, arguments), Brief(Understanding.ReadAnywhere(TypedText.Fold(typed))));

    [Theory]
    [InlineData("今天天氣真好")]
    [InlineData("簽到和請假有什麼不同")]
    [InlineData("還不能結束簽到")]
    [InlineData("請問什麼時候開始簽到")]
    [InlineData("先不要取消活動")]
    public void Several_command_words_or_what_changes_things_for_others_is_not_guessed(string typed) =>
        Assert.Null(Understanding.ReadAnywhere(TypedText.Fold(typed)));

    [Theory]
    [InlineData("簽道 4821", CommandIds.CheckIn, "4821")]
    [InlineData("簽道4821", CommandIds.CheckIn, "4821")]
    [InlineData("千到 4821", CommandIds.CheckIn, "4821")]
    [InlineData("請價 5/12", CommandIds.Leave, "5/12")]
    [InlineData("補籤 王小明", CommandIds.Record, "王小明")]
    [InlineData("新增活東 例會", CommandIds.Plan, "例會")]
    [InlineData("開始簽道", CommandIds.OpenSignIn, "")]
    [InlineData("綁訂 7K3Q-9XPA", CommandIds.Bind, "7K3Q-9XPA")]
    [InlineData("說名", CommandIds.Help, "")]
    [InlineData("chekc in 4821", CommandIds.CheckIn, "4821")]
    [InlineData("atendance", CommandIds.Attendance, "")]
    [InlineData("hlep", CommandIds.Help, "")]
    public void A_near_miss_proposes_the_command_first(string typed, string command, string arguments)
    {
        var near = Understanding.Nearest(TypedText.Fold(typed), CommandTable.All);

        Assert.Equal((command, arguments), Brief(near[0]));
        Assert.Equal(2, near.Count);
    }

    [Theory]
    [InlineData("還不能結束簽到", CommandIds.CloseSignIn, CommandIds.CheckIn)]
    [InlineData("下週三想要新增活動", CommandIds.Plan, CommandIds.Meetings)]
    [InlineData("簽到和請假有什麼不同", CommandIds.CheckIn, CommandIds.Leave)]
    public void Commands_named_within_a_sentence_are_proposed(string typed, string first, string second) =>
        Assert.Equal([first, second], Understanding.Nearest(TypedText.Fold(typed), CommandTable.All).Select(near => near.Command.Id));

    [Fact]
    public void Only_commands_that_one_may_use_are_proposed()
    {
        var help = CommandTable.Get(CommandIds.Help);

        Assert.Equal([help], Understanding.Nearest("簽道", [help]).Select(near => near.Command));
    }

    [Fact]
    public void No_words_make_it_throw() => Property.Holds(Property.AnyWords, words =>
    {
        var folded = TypedText.Fold(words);

        Understanding.Read(words, strict: true);
        Understanding.Read(folded, strict: true);
        Understanding.Read(folded, strict: false);
        Understanding.ReadAnywhere(folded);
        Assert.Equal(2, Understanding.Nearest(folded, CommandTable.All).Count);
    });

    private static Understood? Read(string typed, bool strict) => Understanding.Read(TypedText.Fold(typed), strict);

    private static (string?, string?) Brief(Understood? understood) => (understood?.Command.Id, understood?.Arguments);
}
