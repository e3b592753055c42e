using System.Text.RegularExpressions;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>Reads what was typed after 提醒, in either language: 前一天, 週報 關, 安靜 22:00-7:00, 三天後 年度成果報告, 不要 #12.</summary>
public static class ReminderReader
{
    private const int Usual = 3;
    private const int Most = 60;

    /// <param name="words">Folded.</param>
    public static ReminderWish Read(string words)
    {
        var said = ReminderWords.Me.Replace(words, "").Trim();
        var bare = said.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (bare.Length == 0)
            return new ReminderWish.Show();
        if (ReminderWords.Quiet.Match(said).Groups["said"] is { Success: true } quiet)
            return Quiet(TypedText.Without(said, quiet.Index, quiet.Length));
        return Setting(bare) ?? Steering(said) ?? new ReminderWish.About(said);
    }

    private static ReminderWish? Setting(string bare)
    {
        if (ReminderWords.Meetings.Match(bare) is { Success: true } meetings)
            return new ReminderWish.Meetings(When(meetings));
        if (ReminderWords.Where.Match(bare) is { Success: true } where)
            return new ReminderWish.Where(Channel(where));
        if (ReminderWords.Toggle.Match(bare) is not { Success: true } toggle)
            return null;
        var on = toggle.Groups["on"].Success;
        return toggle.Groups switch
        {
            var said when said["meetings"].Success => new ReminderWish.Meetings(on ? null : MeetingNudges.None),
            var said when said["deadlines"].Success => new ReminderWish.Deadlines(on),
            var said when said["digest"].Success => new ReminderWish.Digest(on),
            _ => new ReminderWish.All(on),
        };
    }

    private static MeetingNudges When(Match match) => match.Groups switch
    {
        var said when said["day"].Success => MeetingNudges.DayBefore,
        var said when said["hours"].Success => MeetingNudges.TwoHoursBefore,
        var said when said["both"].Success => MeetingNudges.Both,
        _ => MeetingNudges.None,
    };

    private static string? Channel(Match match) => match.Groups switch
    {
        var said when said["line"].Success => ChannelNames.Line,
        var said when said["discord"].Success => ChannelNames.Discord,
        var said when said["web"].Success => ChannelNames.Web,
        _ => null,
    };

    private static ReminderWish Quiet(string words)
    {
        var bare = words.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (bare.Length == 0)
            return new ReminderWish.Show();
        if (ReminderWords.Off.IsMatch(bare))
            return new ReminderWish.Quiet(default);
        if (ReminderWords.On.IsMatch(bare))
            return new ReminderWish.Quiet(QuietHours.Nights);
        return TimeReader.Overnight(words) is var (from, to) ? new ReminderWish.Quiet(new QuietHours(from, to)) : new ReminderWish.UnreadHours(words);
    }

    /// <summary>The verb stands before what it is about, or behind it.</summary>
    private static ReminderWish? Steering(string said)
    {
        if (ReminderWords.Later.Match(said) is { Success: true } later)
            return new ReminderWish.Later(Math.Clamp(Days(later.Groups["n"].Value.ToLowerInvariant()), 1, Most), What(later));
        if (ReminderWords.Never.Match(said) is { Success: true } never)
            return new ReminderWish.Never(What(never));
        return ReminderWords.Resume.Match(said) is { Success: true } resume ? new ReminderWish.Resume(What(resume)) : null;
    }

    private static int Days(string typed) => typed switch
    {
        "" or "three" => Usual,
        "one" => 1,
        "two" => 2,
        _ => (int?)TypedNumber.Of(typed) ?? Usual,
    };

    /// <summary>Nothing for 這些: what was told last.</summary>
    private static string What(Match match)
    {
        var what = match.Groups["what"].Value.Trim(' ', ':', '：', ',', '，', '、', '。');
        return ReminderWords.These.IsMatch(what) ? "" : what;
    }
}
