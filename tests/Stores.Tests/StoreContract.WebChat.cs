using CommunityBot.Messages;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_conversation_is_read_back_in_order_with_its_cards_and_buttons()
    {
        var card = new Card
        {
            Title = "已簽到：例行研討 第3次（14:02）",
            Tone = Tone.Good,
            Fields =
            [
                new Field("社群", "AI 教材共備社群"),
                new Field("膳食費", "0／8,000") { Bar = 0 },
                new Field("印刷費", "9,600／8,000") { Bar = 120 },
                new Field("例行研討", "6／6 次") { Bar = 100, Full = FullBar.Goal },
            ],
            Buttons = [Choice.Saying("出席"), Choice.Filling("請假", "請假 "), Choice.Opening("投影頁", new Uri("https://example.org/board"))],
        };
        await Change(records => records.Transcript.Add(Spoken("a", "1", "簽到 4821\n第二行")));
        await Change(records => records.Transcript.Add(Spoken("b", "1", "別人的話")));
        await Change(records => records.Transcript.Add(Spoken("a", "2", said: null) with { Reply = Reply.Show(card) }));

        var lines = await Read(records => records.Transcript.After("a", sequence: 0, most: 10));
        Assert.Equal(["簽到 4821\n第二行", null], lines.Select(line => line.Said));
        var read = lines[1].Reply!.Card!;
        Assert.Equal((card.Title, card.Tone), (read.Title, read.Tone));
        Assert.Equal(card.Fields, read.Fields);
        Assert.Equal(card.Buttons, read.Buttons);
        Assert.True(lines[0].Sequence < lines[1].Sequence);
    }

    [Fact]
    public async Task A_line_of_the_same_key_is_added_once_for_each_person()
    {
        Assert.True(await Change(records => records.Transcript.Add(Spoken("a", "1", "第一次"))));
        Assert.False(await Change(records => records.Transcript.Add(Spoken("a", "1", "第二次"))));
        Assert.True(await Change(records => records.Transcript.Add(Spoken("b", "1", "別人"))));
        Assert.Equal(["第一次"], (await Read(records => records.Transcript.After("a", sequence: 0, most: 10))).Select(line => line.Said));
    }

    [Fact]
    public async Task Catching_up_gives_what_came_after_and_of_much_the_newest()
    {
        await Change(records => Enumerable.Range(1, 9).All(i => records.Transcript.Add(Spoken("a", $"{i}", $"第{i}句"))));

        var newest = await Read(records => records.Transcript.After("a", sequence: 0, most: 3));
        Assert.Equal(["第7句", "第8句", "第9句"], newest.Select(line => line.Said));
        Assert.Equal(["第9句"], (await Read(records => records.Transcript.After("a", newest[1].Sequence, most: 3))).Select(line => line.Said));
    }

    [Fact]
    public async Task A_mark_keeps_what_it_was_last_set_to()
    {
        Assert.Null(await Read(records => records.Marks.Find("origin")));
        foreach (var value in (string[])["first", "second"])
        {
            await Change(records =>
            {
                records.Marks.Set("origin", value);
                return true;
            });
        }

        Assert.Equal("second", await Read(records => records.Marks.Find("origin")));
    }

    private static TranscriptLine Spoken(string user, string key, string? said) =>
        new() { UserId = user, Key = key, At = s_start, Said = said };
}
