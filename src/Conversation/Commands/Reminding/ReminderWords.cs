using System.Text.RegularExpressions;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>
/// What people type after 提醒, as expressions that never go back. Behind an English word no letter may follow: what comes next starts
/// with something else.
/// </summary>
internal static class ReminderWords
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string OffWords = "關閉|關掉|關|停用|停掉|停|不要了?|不用了?|取消|沒有|off|none|no|stop";
    private const string OnWords = "開啟|打開|開|要|on|yes";
    private const string MeetingWords = "活動前?|會議|開會|sessions?|meetings?";
    private const string Switch = $"(?:(?<on>{OnWords})|{OffWords})";
    private const string Kind = $"(?:(?<meetings>{MeetingWords})|(?<deadlines>期限|截止|期程|deadlines?)|(?<digest>週報|周報|(?:weekly)?digest|weekly))";
    private const string What = "(?<what>.*)";
    private const string Whatever = "(?<what>.+?)";
    private const string Apart = "(?<what>(?:[^a-z].*)?)";
    private const string AfterBlank = "(?<what>(?: .*)?)";
    private const string Again = "(?:再)?(?:提醒)?(?:我)?";
    private const string Days = "(?<n>[0-9]{1,2}|[一二兩三四五六七八九十]{1,3}) ?[天日]";
    private const string In = $"(?:再?過)?{Days}(?:之後|以後|後)|in (?<n>[0-9]{{1,2}}|one|two|three) days?";
    private const string Put = $"延後(?: ?{Days})?|延期|晚一?點|晚些|稍後";
    private const string PutInEnglish = "later|snooze|postpone";
    private const string No = "不再提醒|不要再|不用再|不要|不再|不用|不必|別再|取消|停止|關閉|關掉";
    private const string NoInEnglish = "stop|never|no more(?: of)?|no|mute";
    private const string Yes = "恢復|復原|還原|繼續|重新|打開|開啟";
    private const string YesInEnglish = "again|resume|restore|unmute";
    private const string QuietInChinese = "安靜(?:的?時間|時段)?|勿擾|免打擾|do not disturb";
    private const string QuietInEnglish = "quiet(?: ?hours)?";

    /// <summary>提醒我, remind me of.</summary>
    public static readonly Regex Me = new("^(?:我| |(?:me|about|of)(?: |$))*", Options);

    public static readonly Regex Quiet = new(
        $"^(?<said>{QuietInChinese})|^(?<said>{QuietInEnglish})(?:[^a-z]|$)|(?<said>{QuietInChinese})$|(?:^|[^a-z])(?<said>{QuietInEnglish})$", Options);

    public static readonly Regex Meetings = new(
        $"^(?:{MeetingWords})?(?:(?<day>前[一1][天日]|[一1][天日]前|(?:the|1|one)?daybefore)"
        + "|(?<hours>(?:開始)?前?[兩二2]個?小時以?前?|(?:2|two)hours?before)"
        + "|(?<both>都要|[兩二2][個種]都要|both)|(?<none>不用|都不用|neither))(?:提醒)?$",
        Options);

    public static readonly Regex Where = new(
        "^(?:改?用|改?在|改?送到|改?傳到|改到|use|via|on|by|to)?"
        + "(?:(?<line>line|賴)|(?<discord>discord|dc)|(?<web>網頁|網站|web(?:page|site|chat)?)|自動|都可以|auto(?:matic)?|anywhere)(?:提醒)?$",
        Options);

    public static readonly Regex Toggle = new(
        $"^{Switch}{Kind}$|^{Kind}{Switch}$"
        + "|^(?:全部?|所有|all)?(?:(?<on>打開|開啟|開|on)|關閉|關掉|關|停用|停|off|none)(?:全部|所有|all)?$",
        Options);

    public static readonly Regex Off = new($"^(?:{OffWords})$", Options);

    public static readonly Regex On = new($"^(?:{OnWords})$", Options);

    public static readonly Regex Later = new(
        $"^(?:{In}|{Put}){Again}{What}$|^(?:{PutInEnglish}){Again}{Apart}$|^{Whatever} *(?:{In}|{Put}){Again}$|^{Whatever} *(?:{PutInEnglish})$", Options);

    public static readonly Regex Never = new(
        $"^(?:{No}){Again}{What}$|^[關别別]{AfterBlank}$|^(?:{NoInEnglish}){Again}{Apart}$|^off(?<what> .*)$"
        + $"|^{Whatever}(?: *(?:不再提醒|不要了?|不用了?|關閉|關掉)| +(?:關|no more|off))$",
        Options);

    public static readonly Regex Resume = new(
        $"^(?:{Yes}){Again}{What}$|^開{AfterBlank}$|^(?:{YesInEnglish}){Again}{Apart}$|^{Whatever}(?: *恢復| +again){Again}$", Options);

    public static readonly Regex These = new("^(?:這些|這個|這件|這項|全部|these|this|all)?$", Options);
}
