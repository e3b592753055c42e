using System.Text;
using System.Text.Json;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class DiscordMessagesTests
{
    private static readonly DiscordMessages s_messages = new(new Uri("https://bot.example.tw/"));
    private static readonly DateTimeOffset s_two = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("sign-in", Language.Chinese)]
    [InlineData("question", Language.Chinese)]
    [InlineData("budget", Language.English)]
    public void A_reply_is_written_as_expected(string name, Language language)
    {
        var reply = name switch
        {
            "sign-in" => Reply.Show(new Card
            {
                Title = "簽到進行中：例行性研討 第1次",
                Tone = Tone.Good,
                Fields = [new Field("代碼", "4821"), new Field("已簽到", "1／3"), new Field("關閉", "16:30") { At = s_two.AddHours(2.5) }],
                Note = "代碼每 30 秒換一次。",
                QrContent = "簽到 4821",
                Buttons = [Choice.Opening("投影頁", new Uri("https://bot.example.tw/board/3/k")), Choice.Saying("現在的代碼", "開始簽到 #3"), Choice.Filling("簽到", "簽到 ")],
            }),
            "question" => Reply.Say("請假原因是什麼？（**5/26** @everyone）", Choice.Saying("公差"), Choice.Saying("病假")) with { Asks = true },
            _ => Reply.Show(
                new Card
                {
                    Title = "Budget of AI",
                    Fields = [new Field("Meals", "used $8,600 of $10,000") { Bar = 86 }, new Field("Travel", "used $1,000 of $800") { Bar = 125 }],
                    Note = "By article 4(2).",
                },
                Choice.Saying("spend")) with
            { PostScript = Reply.Say("By the way", Choice.Saying("help")) },
        };

        var messages = s_messages.Write(reply, language);

        Assert.All(messages, message => Assert.Empty(DiscordRules.Breaches(message)));
        var written =
            string.Join('\n', messages.Select(message => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(message, s_readable.DiscordMessage))));
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Discord", "Expected", $"{name}.json")).TrimEnd('\n'), written);
    }

    [Fact]
    public void A_long_text_goes_on_in_the_next_message_and_the_buttons_hang_on_the_last()
    {
        var messages = s_messages.Write(Reply.Say(string.Concat(Enumerable.Repeat("a😀", 1_000)), Choice.Saying("說明")), Language.Chinese);

        Assert.Equal([1_999, 1_001], messages.Select(message => message.Content!.Length));
        Assert.Null(messages[0].Components);
        Assert.NotNull(messages[1].Components);
    }

    [Fact]
    public void A_roster_of_sixty_is_one_embed_of_sixty_lines()
    {
        var card = new Card { Title = "名單", Tone = Tone.Good, Fields = [.. Enumerable.Range(1, 60).Select(i => new Field($"老師{i}", "已簽到 14:02"))] };

        var only = Assert.Single(s_messages.Write(Reply.Show(card), Language.Chinese));

        Assert.Equal(60, Assert.Single(only.Embeds!).Description!.Split('\n').Length);
    }

    [Fact]
    public void More_than_one_message_holds_goes_on_in_the_next()
    {
        var card = new Card { Title = "紀錄", Fields = [.. Enumerable.Range(1, 8).Select(i => new Field($"第{i}次", new string('字', 900)))] };

        var messages = s_messages.Write(Reply.Show(card, Choice.Saying("說明")), Language.Chinese);

        Assert.Equal(2, messages.Count);
        Assert.All(messages, message => Assert.Empty(DiscordRules.Breaches(message)));
        Assert.Null(messages[0].Components);
        Assert.NotNull(messages[1].Components);
    }

    [Fact]
    public void Six_answers_to_a_question_are_a_menu_and_six_buttons_of_a_card_are_buttons()
    {
        var six = Enumerable.Range(1, 6).Select(i => Choice.Saying($"第{i}場", $"名單 #{i}")).ToList();

        var asked = Assert.Single(s_messages.Write(Reply.Offer("哪一場？", six) with { Asks = true }, Language.Chinese));
        var shown = Assert.Single(s_messages.Write(Reply.Show(new Card { Title = "您可以" }, six), Language.Chinese));

        Assert.Equal([3, 2], asked.Components!.Select(row => row.Components![0].Type));
        Assert.Equal(6, asked.Components![0].Components![0].Options!.Count);
        Assert.Equal("打字回答", asked.Components![1].Components![0].Label);
        Assert.Equal("哪一場？", asked.Content);
        Assert.Equal([5, 1], shown.Components!.Select(row => row.Components!.Count));
    }

    [Fact]
    public void Two_buttons_that_say_the_same_have_two_ids()
    {
        var message =
            Assert.Single(s_messages.Write(Reply.Say("請選", Choice.Saying("一", "名單"), Choice.Saying("二", "名單"), Choice.Saying("二", "名單")), Language.Chinese));

        var ids = DiscordRules.Ids(message).ToList();
        Assert.Equal(["say:名單", "say.2:名單"], ids);
        Assert.All(ids, id => Assert.Equal(new Pressed.Says("名單"), ChoiceId.Read(id, message.Embeds)));
    }

    [Fact]
    public void Words_too_long_for_an_id_stand_in_the_message_and_are_read_from_there()
    {
        var words = "支出 膳食費 80x15 " + string.Concat(Enumerable.Repeat("便當*", 40));
        var message = Assert.Single(s_messages.Write(Reply.Say("這樣登記嗎？", Choice.Saying("說明"), Choice.Saying("登記", words)), Language.Chinese));

        var ids = DiscordRules.Ids(message).ToList();
        Assert.Equal(["say:說明", "say@0"], ids);
        Assert.Equal(new Pressed.Says(words), ChoiceId.Read(ids[1], message.Embeds));
        Assert.Null(ChoiceId.Read(ids[1], embeds: null));
        Assert.Null(ChoiceId.Read("say@7", message.Embeds));
    }

    [Fact]
    public void A_choice_that_cannot_be_pressed_is_named_in_words()
    {
        var words = new string('字', 1_100);

        var message = s_messages.Write(Reply.Offer("哪一場？", Choice.Saying("第1場", "名單 #1"), Choice.Saying("第2場", words)), Language.Chinese)[0];

        Assert.Equal($"哪一場？\n・第1場\n・第2場", message.Content);
    }

    [Fact]
    public void An_address_of_the_bot_on_a_line_of_its_own_can_be_followed_and_copied()
    {
        var message = Assert.Single(
            s_messages.Write(
                Reply.Say("您的網址：\nhttps://bot.example.tw/calendar/a_b-c.ics\nhttps://evil.example.tw/x\nhttps://bot.example.tw/<@1>"),
                Language.Chinese));

        Assert.Equal("您的網址：\n<https://bot.example.tw/calendar/a_b-c.ics>\nhttps\\://evil.example.tw/x\nhttps\\://bot.example.tw/\\<\\@1\\>", message.Content);
    }

    [Theory]
    [InlineData("vote:yes")]
    [InlineData("say")]
    [InlineData("saying:x")]
    [InlineData("")]
    public void An_id_that_the_bot_never_made_means_nothing(string id) => Assert.Null(ChoiceId.Read(id, embeds: null));

    [Fact]
    public void Without_an_https_address_of_the_bot_the_picture_is_left_out()
    {
        var reply = Reply.Show(new Card { Title = "簽到進行中", QrContent = "簽到 4821" });

        Assert.Equal(
            "https://bot.example.tw/qr.png?text=%E7%B0%BD%E5%88%B0%204821",
            s_messages.Write(reply, Language.Chinese)[0].Embeds![0].Image!.Url.AbsoluteUri);
        Assert.Null(new DiscordMessages(pictures: null).Write(reply, Language.Chinese)[0].Embeds![0].Image);
    }

    [Fact]
    public void An_address_that_is_no_button_for_Discord_is_told_in_words()
    {
        var message = Assert.Single(s_messages.Write(Reply.Say("投影頁在這裡", Choice.Opening("投影頁", new Uri("http://localhost:5000/board/3"))), Language.Chinese));

        Assert.Null(message.Components);
        Assert.Equal(@"投影頁 http\://localhost\:5000/board/3", message.Embeds![0].Description);
    }

    [Fact]
    public void Half_a_character_does_no_harm()
    {
        var messages = s_messages.Write(Reply.Say("名\uD83D", Choice.Saying("按\uD83D")), Language.Chinese);

        Assert.Contains(
            "\\uFFFD",
            Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(messages[0], DiscordJson.Default.DiscordMessage)),
            StringComparison.OrdinalIgnoreCase);
    }

    private static readonly DiscordJson s_readable = new(
        new JsonSerializerOptions(DiscordJson.Default.Options) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
