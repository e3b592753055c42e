using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>Reads what was typed after 提醒, in either language: 前一天, 週報 關, 安靜 22:00-7:00, 三天後 年度成果報告, 不要 #12.</summary>
public static partial class ReminderReader
{
    private const int Usual = 3;
    private const int Most = 60;
    private const string ChineseNumbers = "零一二三四五六七八九十";

    /// <param name="words">Folded.</param>
    public static ReminderWish Read(string words)
    {
        var said = Me().Replace(words, "").Trim();
        var bare = said.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (bare.Length == 0)
            return new ReminderWish.Show();
        if (QuietWord().Match(said) is { Success: true } quiet)
            return Quiet(TypedText.Without(said, quiet.Index, quiet.Length));
        return Setting(bare) ?? Steering(said) ?? new ReminderWish.About(said);
    }

    private static ReminderWish? Setting(string bare)
    {
        if (Meetings().Match(bare) is { Success: true } meetings)
            return new ReminderWish.Meetings(When(meetings));
        if (Where().Match(bare) is { Success: true } where)
            return new ReminderWish.Where(Channel(where));
        if (Toggle().Match(bare) is not { Success: true } toggle)
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
        if (Off().IsMatch(bare))
            return new ReminderWish.Quiet(default);
        if (On().IsMatch(bare))
            return new ReminderWish.Quiet(QuietHours.Nights);
        return TimeReader.Overnight(words) is var (from, to) ? new ReminderWish.Quiet(new QuietHours(from, to)) : new ReminderWish.UnreadHours(words);
    }

    /// <summary>The verb stands before what it is about, or behind it.</summary>
    private static ReminderWish? Steering(string said)
    {
        if (Later().Match(said) is { Success: true } later)
            return new ReminderWish.Later(Math.Clamp(Days(later.Groups["n"].Value.ToLowerInvariant()), 1, Most), What(later));
        if (Never().Match(said) is { Success: true } never)
            return new ReminderWish.Never(What(never));
        return Resume().Match(said) is { Success: true } resume ? new ReminderWish.Resume(What(resume)) : null;
    }

    private static int Days(string typed) => typed switch
    {
        "" or "three" => Usual,
        "one" => 1,
        "two" or "兩" => 2,
        [var digit] when ChineseNumbers.IndexOf(digit, StringComparison.Ordinal) is > 0 and var number => number,
        _ => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : Usual,
    };

    /// <summary>Nothing for 這些: what was told last.</summary>
    private static string What(Match match)
    {
        var what = match.Groups["what"].Value.Trim(' ', ':', '：', ',', '，', '、', '。');
        return These().IsMatch(what) ? "" : what;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string OffWords = "關閉|關掉|關|停用|停掉|停|不要了?|不用了?|取消|沒有|off|none|no|stop";
    private const string OnWords = "開啟|打開|開|要|on|yes";
    private const string MeetingWords = "活動前?|會議|開會|sessions?|meetings?";
    private const string Switch = $"(?:(?<on>{OnWords})|{OffWords})";
    private const string Kind = $"(?:(?<meetings>{MeetingWords})|(?<deadlines>期限|截止|期程|deadlines?)|(?<digest>週報|周報|(?:weekly)?digest|weekly))";
    private const string Again = "(?:再)?(?:提醒)?(?:我)?";
    private const string In = "(?:再?過)?(?<n>[0-9]{1,2}|[一二兩三四五六七八九十])[ ]*[天日](?:之後|以後|後)|in[ ]+(?<n>[0-9]{1,2}|one|two|three)[ ]+days?";
    private const string Put = "延後(?:[ ]*(?<n>[0-9]{1,2}|[一二兩三四五六七八九十])[ ]*[天日])?|延期|晚一?點|晚些|稍後|later(?![a-z])|snooze(?![a-z])|postpone(?![a-z])";
    private const string No =
        "不再提醒|不要再|不用再|不要|不再|不用|不必|別再|取消|停止|關閉|關掉|[關别別](?=[ ]|$)"
        + "|stop(?![a-z])|never(?![a-z])|no[ ]+more(?:[ ]+of)?(?![a-z])|no(?![a-z])|mute(?![a-z])|off(?=[ ])";
    private const string Yes = "恢復|復原|還原|繼續|重新|打開|開啟|開(?=[ ]|$)|again(?![a-z])|resume(?![a-z])|restore(?![a-z])|unmute(?![a-z])";

    /// <summary>提醒我, remind me of.</summary>
    [GeneratedRegex("^(?:我|me(?![a-z])|about(?![a-z])|of(?![a-z])|[ ])+", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Me();

    private const string QuietWords = "(?:安靜(?:的?時間|時段)?|勿擾|免打擾|(?<![a-z])quiet(?:[ ]*hours)?(?![a-z])|do[ ]not[ ]disturb)";

    [GeneratedRegex($"^{QuietWords}|{QuietWords}$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex QuietWord();

    [GeneratedRegex(
        $"^(?:{MeetingWords})?(?:(?<day>前[一1][天日]|[一1][天日]前|(?:the|1|one)?daybefore)"
        + "|(?<hours>(?:開始)?前?[兩二2]個?小時以?前?|(?:2|two)hours?before)"
        + "|(?<both>都要|[兩二2][個種]都要|both)|(?<none>不用|都不用|neither))(?:提醒)?$",
        Options,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Meetings();

    [GeneratedRegex(
        "^(?:改?用|改?在|改?送到|改?傳到|改到|use|via|on|by|to)?"
        + "(?:(?<line>line|賴)|(?<discord>discord|dc)|(?<web>網頁|網站|web(?:page|site|chat)?)|自動|都可以|auto(?:matic)?|anywhere)(?:提醒)?$",
        Options,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Where();

    [GeneratedRegex(
        $"^{Switch}{Kind}$|^{Kind}{Switch}$"
        + "|^(?:全部?|所有|all)?(?:(?<on>打開|開啟|開|on)|關閉|關掉|關|停用|停|off|none)(?:全部|所有|all)?$",
        Options,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Toggle();

    [GeneratedRegex($"^(?:{OffWords})$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Off();

    [GeneratedRegex($"^(?:{OnWords})$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex On();

    [GeneratedRegex($"^(?:{In}|{Put}){Again}(?<what>.*)$|^(?<what>.+?)[ ]*(?:{In}|{Put}){Again}$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Later();

    [GeneratedRegex(
        $"^(?:{No}){Again}(?<what>.*)$|^(?<what>.+?)(?:[ ]*(?:不再提醒|不要了?|不用了?|關閉|關掉)|[ ]+(?:關|no[ ]+more|off))$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Never();

    [GeneratedRegex($"^(?:{Yes}){Again}(?<what>.*)$|^(?<what>.+?)(?:[ ]*恢復|[ ]+again){Again}$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Resume();

    [GeneratedRegex("^(?:這些|這個|這件|這項|全部|these|this|all)?$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex These();
}
