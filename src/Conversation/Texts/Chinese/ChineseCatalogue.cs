using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using Humanizer;

namespace CommunityBot.Conversation.Texts.Chinese;

/// <summary>Traditional Chinese as it is written in Taiwan.</summary>
public sealed partial class ChineseCatalogue : Catalogue
{
    private const string Weekdays = "日一二三四五六";

    private static readonly CultureInfo s_culture = CultureInfo.GetCultureInfo("zh-Hant-TW");

    static ChineseCatalogue() => Configurator.Formatters.Register(s_culture.Name, culture => new ChineseTime(culture));

    public override Language Language => Language.Chinese;

    protected override CultureInfo Culture => s_culture;

    public override string Day(DateOnly day) => $"{RocCalendar.Format(day)}（{Weekdays[(int)day.DayOfWeek]}）";

    /// <summary>Humanizer's 45 分 could be marks in an exam, and its 1 小時, 30 分 has a comma that is not Chinese.</summary>
    public override string Duration(TimeSpan duration) => (duration.Hours + (duration.Days * 24), duration.Minutes) switch
    {
        (0, var minutes) => $"{minutes} 分鐘",
        (var hours, 0) => $"{hours} 小時",
        var (hours, minutes) => $"{hours} 小時 {minutes} 分",
    };

    public override string WithAside(string text, string aside) => $"{text}（{aside}）";

    public override string List(IReadOnlyList<string> names) => string.Join('、', names);

    public override string Articles(Citations cite) => string.Join('；', cite);

    /// <summary>Those of several rules beside each other.</summary>
    private string Listed(Citations cite) => List([.. cite.Select(one => one.Article)]);

    public override string NumberedMeeting(string kind, int number) => number == 0 ? kind : $"{kind} 第{number}次";

    public override string WithTopic(string meeting, string topic) => $"{meeting}「{topic}」";

    public override string Role(Role role) => role switch
    {
        Communities.Role.Convener => "召集人",
        _ => "成員",
    };

    public override string State(PresenceState state) => state switch
    {
        PresenceState.Present => "出席",
        PresenceState.Late => "遲到",
        PresenceState.Recorded => "補簽",
        PresenceState.OnLeave => "請假",
        _ => "未簽到",
    };

    public override string ForExample => "，例如：";

    public override string OutOf(int part, int whole) => $"{part}／{whole} 人";

    public override string AndMore(int count) => $"還有 {count} 筆沒有列出。";

    public override string CommunityLabel => "社群";

    public override string TimeLabel => "時間";

    public override string PlaceLabel => "地點";

    public override string TopicLabel => "主題";

    public override string NumberLabel => "編號";

    public override string NameLabel => "姓名";

    public override string ReasonLabel => "事由";

    public override string RemarkLabel => "備註";

    public override string NotSet => "（未填）";

    public override string Nobody => "無";

    public override string Greeting(string? name) => name is null
        ? "您好，我是社群小幫手：開會簽到、查出席、看活動，都可以在這裡完成。第一次使用請先綁定：輸入「綁定」和召集人給您的八碼綁定碼，例如「綁定 7K3Q-9XPA」。"
        : $"{name}老師，歡迎回來。輸入「說明」看可以做什麼。";

    public override string GreetingGroup =>
        "大家好，我是社群小幫手。開會時輸入「簽到」加上螢幕上的四位數代碼就完成簽到；第一次使用請先私訊我完成綁定。其他時候我不會出聲。";

    public override string HelpTitle => "您可以這樣說";

    public override string HelpNoteWithSlash => "按下面的按鈕，或用斜線命令，例如 /簽到；後面的欄位可以不填，少了什麼會問。";

    public override string HelpBySubjectNoteWithSlash(string subject) => $"按一類看怎麼用，或用 /說明，填「{subject}」。每一句話都是斜線命令，輸入 / 會列出全部。";

    public override string HelpNote => "按下面的按鈕，或直接打字都可以。全形半形、多幾個空格都看得懂。";

    public override string HelpBySubjectNote(string example) => $"按一類看怎麼用，或輸入「{example}」。想做的事直接打字也可以，全形半形、多幾個空格都看得懂。";

    public override string HelpPurpose => "看可以做什麼";

    public override string SubjectName(Subject subject) => subject switch
    {
        Subject.Attending => "參加活動",
        Subject.Holding => "辦活動",
        Subject.Money => "用經費",
        Subject.Duties => "進度成果",
        Subject.Applying => "申請核定",
        _ => "帳號",
    };

    public override string OnlyPartly(string word) => $"我只看懂「{word}」，其他的話沒有用到，所以可能比您問的多。";

    public override string NotUnderstood => "抱歉，沒看懂這一句。您是不是要：";

    public override string OnlyWords => "收到了，不過我只看得懂文字、照片和 PDF。輸入「說明」看可以做什麼。";

    public override string OnlyInPrivate => "這件事要在一對一聊天裡處理，別人才不會看到。請直接私訊我。";

    public override string WriteToMe => "私訊我";

    public override string NeverMind => "好的，先不處理。";

    public override bool IsNeverMind(string words) => words is "取消" or "算了" or "不用" or "不用了" or "不要了";

    public override string Skip => "先不填";

    public override bool IsSkip(string words) => words is "先不填" or "略過" or "跳過" or "無" or "沒有";

    public override string TooLong(string what, int most) => $"{what}太長了，請在 {most} 個字以內再說一次。";

    public override string NoSuchDay(string words) => $"沒有「{words}」這個日期或時間。請像這樣輸入：5/12 14:00-16:00，或「下週三 下午2點到4點」。";

    public override string ConvenersOnly(string command) => $"「{command}」只有召集人能用。需要的話，請您的召集人幫忙。";

    public override string NoCommunity => "您目前不在任何社群的名單上。請承辦人或召集人把您加進名單。";

    public override string WhichCommunity => "是哪一個社群？";

    public override string Broken(string reference) => $"抱歉，這次沒有處理成功，資料沒有變動。請再試一次；若還是不行，請把這個編號告訴管理者：{reference}";
}
