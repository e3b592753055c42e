using CommunityBot.Files.Tables;

namespace CommunityBot.Files.PastCredits;

/// <summary>The columns of lists of what counts for teachers and of how many a department has: those of exports, and what they are called in offices.</summary>
internal static class CreditColumns
{
    /// <summary>What else an import of credits goes by, in the order in which it is told.</summary>
    public static readonly IReadOnlyList<string> Optional =
        ["to", "half_days", "money", "share", "lead", "with", "reason", "school", "department", "number", "email", "programme", "id", "state"];

    public static readonly Columns Credits = new(
        new("採計", "credits"),
        [
            ("programme", ["program", "計畫", "計劃", "計畫代碼", "計畫別"]),
            ("id", ["line", "採計編號", "筆號"]),
            ("name", ["姓名", "教師姓名", "老師姓名", "名字"]),
            ("school", ["學校", "學校名稱", "服務學校"]),
            ("department", ["系所", "系所名稱", "系所單位", "科系", "單位"]),
            ("number", ["code", "tag", "編號", "代號", "教師編號", "人員編號", "員工編號", "教職員編號"]),
            ("email", ["e-mail", "mail", "電子郵件", "信箱", "電子信箱", "email address"]),
            ("what", ["kind", "way", "採計項目", "採計方式", "項目", "方式", "種類", "類別", "形式", "類型", "形式類型", "假別"]),
            ("what_name", ["what name"]),
            ("from", ["start", "起", "起日", "起始日", "開始日", "開始日期", "起算日", "起算"]),
            ("to", ["until", "end", "迄", "迄日", "結束日", "結束日期", "訖", "訖日"]),
            ("half_days", ["half days", "半日", "半日數", "半日次數", "研習半日"]),
            ("money", ["amount", "企業出資", "出資", "出資金額", "企業出資金額", "金額", "計畫金額", "經費"]),
            ("share", ["分配權重", "權重", "分配比例", "分配績效", "比例", "分配"]),
            ("lead", ["leads", "role", "主持人", "計畫主持人", "身分", "身份", "角色"]),
            ("with", ["firm", "approval", "機構", "廠商", "公司", "合作機構", "合作廠商", "企業", "核准文號", "公文", "文號", "證明文件"]),
            ("recorded_by", ["recorded by", "登記人"]),
            ("recorded_at", ["recorded on", "登記日期", "登記時間"]),
            ("reason", ["remark", "備註", "說明", "原因", "事由"]),
            ("state", ["status", "狀態"]),
            ("corrects", ["更正編號"]),
            ("cite", ["article", "依據", "條次"]),
            ("edition", ["版次"]),
        ],
        "name", "what", "from");

    public static readonly IReadOnlyList<string> OptionalOfHeadcounts = ["programme"];

    public static readonly Columns Headcounts = new(
        new("系所教師數", "headcounts"),
        [
            ("programme", ["program", "計畫", "計劃", "計畫代碼", "計畫別"]),
            ("department", ["系所", "系所名稱", "系所單位", "科系", "單位"]),
            ("semester", ["term", "學期", "學年學期", "學年度學期", "學期別"]),
            ("teachers", ["headcount", "count", "教師數", "教師人數", "專任教師數", "專任教師人數", "人數", "員額"]),
        ],
        "department", "semester", "teachers");
}
