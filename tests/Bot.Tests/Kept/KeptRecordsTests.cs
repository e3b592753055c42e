using System.Text;
using System.Text.Json;

namespace CommunityBot.Bot.Tests.Kept;

/// <summary>What an earlier version wrote down is all there.</summary>
public sealed class KeptRecordsTests : IDisposable
{
    private readonly KeptFolder _folder = new("schema-5");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("attendance")]
    [InlineData("sessions")]
    [InlineData("points")]
    [InlineData("budget")]
    public async Task It_is_exported_byte_for_byte_as_before(string what)
    {
        var file = Path.Combine(_folder.Path, "export.csv");
        await _folder.Run("upgrade");
        await _folder.Run("export", what, "--format", "csv", "--out", file);
        Assert.Equal(WithByteOrderMark(_folder.ExpectedFile($"{what}.csv")), WithByteOrderMark(file));
    }

    [Fact]
    public async Task It_is_told_to_whoever_asks()
    {
        await using var scene = await KeptScene.Open(_folder);
        Tells(await scene.Says(KeptPeople.Member, "出席"), "3／3 次（100%）", "例行研討 第2次　出席 14:02", "成果發表會 第1次　出席 10:35");
        Tells(await scene.Says(KeptPeople.Member, "點數"), "共 6 點", "2 次 × 0.5 = 1（五、(二)）", "1 次 × 5 = 5（五、(四)）");
        Tells(await scene.Says(KeptPeople.Convener, "名單 #7"), "到 3／7 人", "請假（公差）");
        Tells(await scene.Says(KeptPeople.Convener, "經費"), "23,960／29,000 元，剩 5,040（含請購中 17,000 元）", "17,000／9,000 元，勻支 8,000");
        Tells(await scene.Says(KeptPeople.Convener, "申請"), "已核定　114/04/14（一）", "小系", "核定合計\n29,000 元／上限 35,000 元");
        Tells(await scene.Says(KeptPeople.Convener, "提醒"), "不再提醒\n應用 AI 教學模式之教材影片");
        Tells(await scene.Says(KeptPeople.CityConvener, "經費"), "3,960／15,600 元，剩 11,640（含請購中 3,000 元）");
        Tells(await scene.Says(KeptPeople.CityConvener, "公開授課"), "謝佩珊「散文閱讀」", "備課　111/09/20（二）");
        Tells(await scene.Says(KeptPeople.CityConvener, "進度"), "出席社群召集人增能研習\n1／1　完成");
    }

    [Fact]
    public async Task The_address_of_a_calendar_still_leads_to_it()
    {
        await using var scene = await KeptScene.Open(_folder);
        var calendar =
            await scene.Http.GetStringAsync(new Uri("/calendar/Qy0CGedXHOJM9HQkaV86xTbmtOc.ics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("生成式AI與評量", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_chat_shows_the_conversation_as_before_without_its_code()
    {
        var gone = JsonEncodedText.Encode("（綁定碼，不再保留）").ToString();
        string[] expected = [.. _folder.ExpectedLines("chat.jsonl").Select(line => line.Replace(@"\u7D81\u5B9A YEGX-2C5W", gone, StringComparison.Ordinal))];
        await using var scene = await KeptScene.Open(_folder);
        Assert.Equal(expected, await scene.Hears(expected.Length));
    }

    private static void Tells(string said, params IEnumerable<string> facts) =>
        Assert.All(facts, fact => Assert.Contains(fact, said, StringComparison.Ordinal));

    private static string WithByteOrderMark(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(file));
}
