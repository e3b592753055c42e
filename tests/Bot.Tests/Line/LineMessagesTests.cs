using System.Text;
using System.Text.Json;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineMessagesTests
{
    private static readonly LineMessages s_messages = new(new Uri("https://bot.example/"));

    [Fact]
    public void A_text_goes_out_as_it_is()
    {
        var body = s_messages.Push("U1", Reply.Say("「您好」<b>\"'&\u202E😀"));

        Assert.Equal(
            """{"to":"U1","messages":[{"type":"text","text":"「您好」<b>\"'&@\uD83D\uDE00"}]}""".Replace('@', '\u202E'),
            Encoding.UTF8.GetString(body.Span));
        Assert.Equal("「您好」<b>\"'&\u202E😀", Messages(body)[0].GetProperty("text").GetString());
    }

    [Fact]
    public void A_long_text_becomes_several_messages_and_no_character_is_cut()
    {
        var text = string.Concat(Enumerable.Repeat("a😀", 4_000));
        var parts = Messages(s_messages.Push("U1", Reply.Say(text, Choice.Saying("說明")))).Select(message => message.GetProperty("text").GetString()!).ToList();

        Assert.Equal(text, string.Concat(parts));
        Assert.Equal([4_999, 5_000, 2_001], parts.Select(part => part.Length));
        Assert.All(
            Messages(s_messages.Push("U1", Reply.Say("😀" + new string('字', 4_997) + "😀😀"))),
            part => Assert.InRange(part.GetProperty("text").GetString()!.Length, 1, 5_000));
    }

    [Fact]
    public void The_buttons_hang_on_the_last_message()
    {
        var parts = Messages(s_messages.Push("U1", Reply.Say(new string('字', 5_001), Choice.Saying("說明"))));

        Assert.False(parts[0].TryGetProperty("quickReply", out _));
        Assert.True(parts[1].TryGetProperty("quickReply", out _));
    }

    [Fact]
    public void More_than_five_messages_hold_ends_in_an_ellipsis()
    {
        var parts = Messages(s_messages.Push("U1", Reply.Say(new string('字', 30_000))));

        Assert.Equal(5, parts.Count);
        Assert.Equal(5_000, parts[4].GetProperty("text").GetString()!.Length);
        Assert.EndsWith("…", parts[4].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_thirteen_quick_replies_are_shown_and_long_labels_are_shortened()
    {
        var choices = Enumerable.Range(0, 20).Select(i => Choice.Saying($"第{i}個：一個長得連手機也放不下的按鈕名稱", $"選 {i}")).ToList();
        var items = Messages(s_messages.Push("U1", Reply.Say("選一個", choices)))[0].GetProperty("quickReply").GetProperty("items");

        Assert.Equal(13, items.GetArrayLength());
        var action = items[12].GetProperty("action");
        Assert.Equal("第12個：一個長得連手機也放不下的按鈕…", action.GetProperty("label").GetString());
        Assert.Equal("選 12", action.GetProperty("data").GetString());
    }

    [Fact]
    public void Each_kind_of_button_does_its_own()
    {
        var items = Messages(s_messages.Push("U1", Reply.Say(
            "選一個",
            Choice.Saying("現在的代碼", "開始簽到 #3"),
            Choice.Filling("輸入綁定碼", "綁定 "),
            Choice.Opening("投影頁", new Uri("http://192.168.1.5:5000/board/3")))))[0].GetProperty("quickReply").GetProperty("items");

        Assert.Equal("""{"type":"postback","label":"現在的代碼","data":"開始簽到 #3","displayText":"現在的代碼"}""", items[0].GetProperty("action").GetRawText());
        Assert.Equal(
            """{"type":"postback","label":"輸入綁定碼","data":"keyboard","inputOption":"openKeyboard","fillInText":"綁定 "}""",
            items[1].GetProperty("action").GetRawText());
        Assert.Equal("""{"type":"uri","label":"投影頁","uri":"http://192.168.1.5:5000/board/3"}""", items[2].GetProperty("action").GetRawText());
    }

    [Fact]
    public void A_button_that_LINE_would_refuse_is_left_out()
    {
        var message = Messages(s_messages.Push("U1", Reply.Say(
            "選一個",
            Choice.Saying("太長", new string('長', 301)),
            Choice.Opening("檔案", new Uri("file:///etc/hosts")),
            Choice.Opening("太遠", new Uri("https://bot.example/" + new string('a', 1_000))))))[0];

        Assert.False(message.TryGetProperty("quickReply", out _));
    }

    [Theory]
    [InlineData(Tone.Plain, "#3C4A5A")]
    [InlineData(Tone.Good, "#1B6E3C")]
    [InlineData(Tone.Attention, "#8A5300")]
    [InlineData(Tone.Refused, "#A8281E")]
    public void The_header_has_the_colour_of_the_tone_and_its_white_words_stand_out(Tone tone, string colour)
    {
        var header = Bubble(new Card { Title = "簽到進行中", Tone = tone }).GetProperty("header");

        Assert.Equal(colour, header.GetProperty("backgroundColor").GetString());
        Assert.True(Contrast.Between(colour, "#FFFFFF") >= 4.5, $"White on {colour} has a contrast of {Contrast.Between(colour, "#FFFFFF"):0.0}");
    }

    [Fact]
    public void A_QR_code_is_a_picture_of_the_bots_own()
    {
        var hero = Bubble(new Card { Title = "簽到進行中", QrContent = "簽到 4821" }).GetProperty("hero");

        Assert.Equal("https://bot.example/qr.png?text=%E7%B0%BD%E5%88%B0%204821", hero.GetProperty("url").GetString());
    }

    [Fact]
    public void Without_an_https_address_of_the_bot_the_picture_is_left_out()
    {
        var card = new Card { Title = "簽到進行中", QrContent = "簽到 4821" };

        Assert.False(Messages(new LineMessages(pictures: null).Push("U1", Reply.Show(card)))[0].GetProperty("contents").TryGetProperty("hero", out _));
    }

    [Fact]
    public void A_card_with_nothing_but_a_title_is_a_card()
    {
        var bubble = Bubble(new Card { Title = "好的", Fields = [new Field("地點", "")] });

        Assert.False(bubble.TryGetProperty("body", out _));
        Assert.False(bubble.TryGetProperty("footer", out _));
    }

    [Fact]
    public void A_card_too_large_for_LINE_is_told_in_words_and_keeps_its_buttons()
    {
        var card = new Card
        {
            Title = "名單",
            Fields = [.. Enumerable.Range(0, 300).Select(i => new Field($"第{i}位", "王小明已簽到"))],
            Buttons = [Choice.Saying("結束簽到")],
        };
        var messages = Messages(s_messages.Push("U1", Reply.Show(card, Choice.Saying("說明"))));

        Assert.All(messages, message => Assert.Equal("text", message.GetProperty("type").GetString()));
        Assert.Contains("第299位：王小明已簽到", messages[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, messages[^1].GetProperty("quickReply").GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void Half_a_character_does_no_harm()
    {
        var card = new Card { Title = "名\uD83D", Fields = [new Field("\uDE00", "值\uD83D")], Buttons = [Choice.Saying("按\uD83D")] };

        Assert.Equal("名\uFFFD", Bubble(card).GetProperty("header").GetProperty("contents")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Many_people_are_written_to_at_once_and_not_too_many()
    {
        using var body = JsonDocument.Parse(s_messages.Multicast(["U1", "U2"], Reply.Say("今天停課")));

        Assert.Equal("""["U1","U2"]""", body.RootElement.GetProperty("to").GetRawText());
        Assert.Throws<ArgumentOutOfRangeException>(() => s_messages.Multicast([.. Enumerable.Range(0, 501).Select(i => $"U{i}")], Reply.Say("今天停課")));
    }

    private static JsonElement Bubble(Card card) => Messages(s_messages.Push("U1", Reply.Show(card)))[0].GetProperty("contents");

    private static List<JsonElement> Messages(ReadOnlyMemory<byte> body)
    {
        var request = JsonElement.Parse(body.Span);
        Assert.Empty(LineRules.Breaches(request));
        return [.. request.GetProperty("messages").EnumerateArray()];
    }
}
