using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class CardTextTests
{
    private const string Long = "例行研討 第4次「AI 教材共備」　工程館 301　簽到進行中　#18　五年一班的教室";

    [Fact]
    public void Short_fields_stand_line_by_line_and_the_note_apart() =>
        Assert.Equal("**社群**\u2003AI\n**金額**\u2003160 元\n\n按「確定」就登記。", Text("按「確定」就登記。", new Field("社群", "AI"), new Field("金額", "160 元")));

    [Fact]
    public void Where_most_take_more_than_a_line_each_stands_apart_below_its_label() =>
        Assert.Equal(
            $"**115/11/21（六） 10:15–13:15**\n{Long}\n\n**115/11/26（四） 14:00–16:00**\n線上",
            Text("", new Field("115/11/21（六） 10:15–13:15", Long), new Field("115/11/26（四） 14:00–16:00", "線上")));

    [Fact]
    public void A_label_that_only_marks_the_line_stands_before_a_long_value_as_well() =>
        Assert.Equal($"**#12**\u2003{Long}\n**#13**\u2003{Long}", Text("", new Field("#12", Long), new Field("#13", Long)));

    [Fact]
    public void A_few_long_ones_among_many_change_nothing() =>
        Assert.Equal(
            $"**年度成果報告**\u2003{Long}\n**簽到**\u2003一\n**請假**\u2003二",
            Text("", new Field("年度成果報告", Long), new Field("簽到", "一"), new Field("請假", "二")));

    [Fact]
    public void What_has_no_label_begins_a_paragraph() =>
        Assert.Equal(
            "資安社群\n**王小明**\u20032 點\n\nAI 社群\n**林召集**\u20033 點",
            Text("", new Field("", "資安社群"), new Field("王小明", "2 點"), new Field("", "AI 社群"), new Field("林召集", "3 點"), new Field("沒有值", "")));

    [Fact]
    public void Bars_stand_apart_each_below_its_number() =>
        Assert.Equal(
            $"**膳食費**\u2003用 8 成\n{SquareBar.Of(80, BarLevel.Warning)}\n\n**雜支**\u2003還沒用\n{SquareBar.Of(0, BarLevel.Fine)}",
            Text("", new Field("膳食費", "用 8 成") { Bar = 80 }, new Field("雜支", "還沒用") { Bar = 0 }));

    [Fact]
    public void Marks_in_what_people_typed_are_shown_as_they_are() =>
        Assert.Equal(@"**\*主題\***" + '\u2003' + @"\_共備\_" + "\n\n" + @"\@everyone", Text("@everyone", new Field(" *主題* ", "_共備_")));

    private static string Text(string note, params IReadOnlyList<Field> fields)
    {
        var message =
            Assert.Single(new DiscordMessages(pictures: null).Write(Reply.Show(new Card { Title = "標題", Fields = fields, Note = note }), Language.Chinese));
        return Assert.Single(message.Embeds!).Description!;
    }
}
