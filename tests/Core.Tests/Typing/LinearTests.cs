using CommunityBot.Accounts;
using CommunityBot.Applications;
using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

/// <summary>
/// Ten times as many letters cost no more than some ten times as much, whoever thought of them. What is counted are the bytes that are
/// copied: time says nothing on a machine that does other things too.
/// </summary>
public sealed class LinearTests
{
    private const int Short = 500;
    private const int Most = 12;

    /// <summary>What reading costs however short the words are.</summary>
    private const int Slack = 64_000;

    private static readonly DateOnly s_today = new(2026, 11, 27);

    private static readonly string[] s_pieces =
    [
        "1", "12", "4821", "一", "十", "萬", "兩千", "點", "週", "週三", "禮拜", "下", "到", "-", "~", "/", ".", ",", "，", "、", "(", ")", "(ok", "「", " ", "  ",
        "x", "12:", "5/", "下下週", "民國1年", "\u0661/", "元", "份", "共", "$", "#", "每", "年", "月", "日", "後", "5/12", "12.20", "1151220", "14:00",
        "下午", "pm", "in ", "on ", "Dec ", "next ", "想要", "👍",
    ];

    public static TheoryData<string> Readers => [.. s_readers.Keys];

    private static readonly Dictionary<string, Action<string>> s_readers = new()
    {
        ["when"] = words => WhenReader.Read(words, s_today),
        ["days"] = words => DaysReader.Read(words, s_today),
        ["period"] = words => PeriodReader.Read(words, s_today),
        ["duration"] = words => DurationReader.Read(words),
        ["money"] = words => MoneyReader.Read(words),
        ["count"] = words => CountReader.Read(words, "件"),
        ["amounts"] = words => AskedAmounts.Read(words),
        ["sign-in code"] = words => SignInCode.Find(words),
        ["binding code"] = words => BindingCode.Read(words),
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void Ten_times_the_words_cost_ten_times_as_much(string reader)
    {
        var random = new Random(11);
        var read = s_readers[reader];
        for (var i = 0; i < 100; i++)
        {
            var pieces = random.GetItems(s_pieces, random.Next(1, 5));
            var (few, many) = (Cost(read, Words(pieces, Short)), Cost(read, Words(pieces, 10 * Short)));
            Assert.True(many <= (Most * few) + Slack, $"{string.Concat(pieces)} costs {few} bytes and, ten times as long, {many}");
        }
    }

    private static string Words(string[] pieces, int length) =>
        TypedText.Fold(string.Concat(Enumerable.Range(0, length).Select(i => pieces[i % pieces.Length]))[..length]);

    private static long Cost(Action<string> read, string words)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(words);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
