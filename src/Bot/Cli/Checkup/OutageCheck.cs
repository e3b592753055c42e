using CommunityBot.Bot.Channels;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Tells which platforms took no messages when the bot noted it last, and since when.</summary>
internal static class OutageCheck
{
    private static readonly string[] s_channels = [ChannelNames.Line, ChannelNames.Discord];

    public static IEnumerable<CheckupLine> Look(IRecords records, SchoolClock clock) =>
        from channel in s_channels
        let since = Outages.NotedSince(records, channel)
        where since is not null
        let at = $"{clock.Local(since.Value):MM-dd HH:mm}"
        select CheckupLine.Note(
            $"{Name(channel, Language.Chinese)} 從 {at} 起收不到機器人的訊息。恢復後會自己補送；回覆已經太晚的，附在下一次回覆裡。原因見紀錄檔，現在連不連得到看下面。",
            $"{Name(channel, Language.English)} takes no messages since {at}. What waits goes out once it does; answers that came too late go with the "
                + "next one. The log says why; whether it can be reached now is said below.");

    private static string Name(string channel, Language language) => Catalogues.In(language).ChannelName(channel);
}
