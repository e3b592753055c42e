using CommunityBot.Calendar;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Cli.Rehearsing;

/// <summary>A rehearsal for people to read: the letters in order, and what they cost.</summary>
internal static class RehearsalText
{
    private const string Margin = "    ";

    public static void Write(RehearsalReport report, TextWriter output)
    {
        var texts = Catalogues.In(Language.Chinese);
        output.WriteLine($"預演 {texts.Day(report.Days.Start)} 到 {texts.Day(report.Days.End)}（{(report.OfDemo ? "示範資料" : "資料夾裡的資料")}）：沒有人跟機器人說話時，會送出的提醒。");
        foreach (var letter in report.Letters)
        {
            var at = report.Clock.Local(letter.At);
            output.WriteLine();
            output.WriteLine($"{texts.Day(report.Clock.Day(letter.At))} {at:HH:mm}　{RehearsalReport.NameOf(letter)}　{WayOf(letter.Telling)}");
            foreach (var line in letter.Telling.Letter.Text.Split('\n'))
                output.WriteLine(Margin + line);
        }

        output.WriteLine();
        foreach (var (month, channel, messages) in report.Costs)
            output.WriteLine($"{RocCalendar.Year(month)} 年 {month.Month,2} 月　{channel}　{messages,4} 則");
        foreach (var (name, messages) in report.Readers)
            output.WriteLine($"{name}　收到 {messages} 次提醒");
        output.WriteLine($"合計 {report.Letters.Count} 次提醒，最多用 {report.Costs.Sum(cost => cost.Messages)} 則主動訊息；有人先跟機器人說話的，會隨回覆附上，不用訊息。");
        output.WriteLine($"{report.Letters.Count} letters, {report.Costs.Sum(cost => cost.Messages)} messages at most.");
    }

    private static string WayOf(Telling telling) => telling.Way switch
    {
        Way.Pushed => $"{telling.Account.Address.Channel} 主動訊息",
        Way.Calendar => "留給行事曆",
        _ => $"{telling.Account.Address.Channel} 免費",
    };
}
