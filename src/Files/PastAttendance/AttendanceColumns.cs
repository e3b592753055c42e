using CommunityBot.Files.Tables;

namespace CommunityBot.Files.PastAttendance;

/// <summary>The columns of a list of who was at which meeting: those of both exports, and what they are called in offices.</summary>
internal static class AttendanceColumns
{
    /// <summary>What else an import goes by, in the order in which it is told.</summary>
    public static readonly IReadOnlyList<string> Optional =
    [
        "signed_in", "signed_out", "reason", "time", "kind", "number", "topic", "place", "role", "school", "department", "code", "programme", "session",
    ];

    public static readonly Columns All = new(
        new("出席紀錄", "attendance"),
        [
            ("programme", ["program", "計畫", "計劃", "計畫名稱", "計畫代碼", "計畫別"]),
            ("community", ["社群", "社群名稱", "教師社群", "專業社群"]),
            ("session", ["meeting number", "活動代碼", "場次代碼"]),
            ("date", ["day", "日期", "活動日期", "聚會日期", "開會日期", "研討日期", "上課日期"]),
            ("time", ["starts", "時間", "活動時間", "起訖時間", "起迄時間", "開始時間", "起始時間"]),
            ("ends", ["結束時間", "迄時"]),
            ("kind", ["meeting", "活動", "活動名稱", "活動類型", "活動類別", "活動性質"]),
            ("number", ["次別", "次數", "場次", "第幾次"]),
            ("topic", ["主題", "活動主題", "研討主題", "議題", "題目"]),
            ("place", ["地點", "活動地點"]),
            ("name", ["姓名", "教師姓名", "成員姓名", "老師姓名", "名字"]),
            ("role", ["身分", "身份", "身分別", "身份別", "角色"]),
            ("member_kind", ["member kind", "聘任", "聘任別", "專兼任", "校內外", "校內校外"]),
            ("school", ["學校", "學校名稱", "服務學校", "任教學校", "服務單位"]),
            ("department", ["系所", "系所名稱", "系所單位", "科系", "科別", "單位"]),
            ("code", ["tag", "代號", "編號", "教師編號", "人員編號", "員工編號", "教職員編號"]),
            ("state", ["status", "出席情形", "狀態", "出席狀況", "出席狀態", "出席", "出缺席", "是否出席", "簽到狀態"]),
            ("signed_in", ["in", "簽到", "簽到時間", "報到", "報到時間"]),
            ("signed_out", ["out", "簽退", "簽退時間"]),
            ("minutes", ["分鐘"]),
            ("recorded_by", ["recorded by", "登記人"]),
            ("reason", ["事由", "原因", "備註", "說明", "請假事由"]),
        ],
        "community", "date", "name", "state")
    {
        // A time, or a tick, says who was there as well.
        Or = new Dictionary<string, string> { ["state"] = "signed_in" },
    };
}
