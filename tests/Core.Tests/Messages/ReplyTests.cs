using CommunityBot.Messages;

namespace CommunityBot.Core.Tests.Messages;

public sealed class ReplyTests
{
    [Fact]
    public void The_text_of_a_card_tells_everything()
    {
        var reply = Reply.Show(new Card
        {
            Title = "簽到進行中：例行研討 第3次",
            Fields = [new Field("代碼", "4821"), new Field("", "AI 教學社群"), new Field("Closes at", "16:30")],
            Note = "代碼每 60 秒換一組。",
            Buttons = [Choice.Opening("投影頁", new Uri("https://bot.example.org/board/3/key")), Choice.Saying("名單")],
        });

        Assert.Equal(
            "簽到進行中：例行研討 第3次\n代碼：4821\nAI 教學社群\nCloses at: 16:30\n代碼每 60 秒換一組。\n投影頁 https://bot.example.org/board/3/key",
            reply.Text);
    }

    [Fact]
    public void A_card_of_a_title_alone_is_one_line() =>
        Assert.Equal("簽到結束", new Card { Title = "簽到結束" }.ToText());

    [Fact]
    public void An_offer_names_what_to_type_for_each_choice()
    {
        var reply = Reply.Offer("是哪一場？", Choice.Saying("14:00 例行研討", "開始簽到 #12"), Choice.Saying("說明"), Choice.Filling("簽到", "簽到 "));

        Assert.Equal("是哪一場？\n・14:00 例行研討\n・說明", reply.Text);
        Assert.Equal(3, reply.Choices.Count);
    }
}
