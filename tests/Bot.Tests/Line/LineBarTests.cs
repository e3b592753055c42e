using System.Text;
using System.Text.Json;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineBarTests
{
    private const string Track = "#E0E3E7";

    [Fact]
    public void A_card_with_bars_goes_out_to_the_byte()
    {
        var body = Body(
            new Field("膳食費", "已用 7,200／8,000（90%）") { Bar = 90 },
            new Field("", "全部 3,000／30,000（10%）") { Bar = 10 },
            new Field("印刷費", "還沒有支出") { Bar = 0 },
            new Field("期限", "114/11/15"));

        Assert.Equal(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Line", "Expected", "bars.json")).TrimEnd('\n'),
            Encoding.UTF8.GetString(body.Span));
    }

    [Theory]
    [InlineData(1, FullBar.Limit, "1%", "#1B6E3C")]
    [InlineData(79, FullBar.Limit, "79%", "#1B6E3C")]
    [InlineData(80, FullBar.Limit, "80%", "#B85C00")]
    [InlineData(89, FullBar.Limit, "89%", "#B85C00")]
    [InlineData(90, FullBar.Limit, "90%", "#D93025")]
    [InlineData(100, FullBar.Limit, "100%", "#D93025")]
    [InlineData(101, FullBar.Limit, "100%", "#A50E0E")]
    [InlineData(100, FullBar.Goal, "100%", "#1B6E3C")]
    [InlineData(999, FullBar.Goal, "100%", "#A50E0E")]
    public void A_bar_is_filled_as_far_as_the_share_goes_in_a_colour_that_stands_out(int percent, FullBar full, string width, string colour)
    {
        var filled = Assert.Single(BarOf(new Field("膳食費", "已用") { Bar = percent, Full = full }).GetProperty("contents").EnumerateArray());

        Assert.Equal((width, colour), (filled.GetProperty("width").GetString(), filled.GetProperty("backgroundColor").GetString()));
        Assert.True(Contrast.Between(colour, Track) >= 3, $"{colour} on {Track}: {Contrast.Between(colour, Track):0.0}");
        Assert.True(Contrast.Between(colour, "#FFFFFF") >= 3, $"{colour} on white: {Contrast.Between(colour, "#FFFFFF"):0.0}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Of_nothing_nothing_is_filled(int percent) =>
        Assert.Empty(BarOf(new Field("膳食費", "退回") { Bar = percent }).GetProperty("contents").EnumerateArray());

    private static JsonElement BarOf(Field field) => JsonElement.Parse(Body(field).Span)
        .GetProperty("messages")[0].GetProperty("contents").GetProperty("body").GetProperty("contents")[0].GetProperty("contents")[1];

    private static ReadOnlyMemory<byte> Body(params Field[] fields)
    {
        var body = new LineMessages(pictures: null).Push("U1", Reply.Show(new Card { Title = "經費", Fields = fields }));
        Assert.Empty(LineRules.Breaches(JsonElement.Parse(body.Span)));
        return body;
    }
}
