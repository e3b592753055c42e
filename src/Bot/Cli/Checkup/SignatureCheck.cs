using CommunityBot.Bot.Channels;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Tells whether deliveries were turned away of late, as those of LINE are where the secret is another channel's.</summary>
internal static class SignatureCheck
{
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(7);

    public static IEnumerable<CheckupLine> Look(IRecords records, SchoolClock clock, DateTimeOffset now) =>
        from noted in new[] { WrongSignatures.Noted(records, ChannelNames.Line) }.OfType<WrongSignatures.Seen>()
        where noted.At > now - s_remembered
        let at = $"{clock.Local(noted.At):MM-dd HH:mm}"
        select CheckupLine.Note(
            $"送到 LINE webhook 的請求，到 {at} 為止有 {noted.Count} 個簽章不對，沒有收。LINE 上傳訊息沒有回應的話，是 Line:ChannelSecret 填錯了，"
                + "請到 LINE Developers 主控台重新複製；有回應的話，是別人送的，不用處理。",
            $"Until {at}, {noted.Count} deliveries to LINE's webhook were signed wrongly and turned away. If the bot does not answer on LINE, "
                + "Line:ChannelSecret is another channel's: copy it again. If it does, somebody else sent them, and nothing has to be done.");
}
