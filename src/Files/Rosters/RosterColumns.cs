using CommunityBot.Files.Tables;

namespace CommunityBot.Files.Rosters;

/// <summary>The columns of a roster, and what they are called in offices.</summary>
internal static class RosterColumns
{
    public static readonly Columns All = new(
        new("名冊", "roster"),
        [
            ("programme", ["program", "計畫", "計劃", "計畫名稱", "計畫代碼", "計畫別"]),
            ("community", ["社群", "社群名稱", "教師社群", "專業社群"]),
            ("category", ["類別", "社群類別", "社群類型", "類型", "主題"]),
            ("name", ["姓名", "教師姓名", "成員姓名", "老師姓名", "名字"]),
            ("role", ["身分", "身份", "身分別", "身份別", "社群身分", "社群身份", "角色", "擔任角色"]),
            ("kind", ["聘任", "聘任別", "聘任類別", "聘任身分", "聘任身份", "專兼任", "校內外", "校內校外", "校內/校外", "校內、校外", "校內或校外"]),
            ("school", ["學校", "學校名稱", "服務學校", "任教學校", "服務單位"]),
            ("department", ["系所", "系所名稱", "系所單位", "科系", "科別", "單位"]),
            ("email", ["e-mail", "mail", "電子郵件", "電子郵件地址", "電子郵件信箱", "電子信箱", "信箱", "電郵"]),
            ("number", ["編號", "教師編號", "人員編號", "員工編號", "教職員編號", "職員編號", "職號", "人事編號"]),
            ("title", ["職稱", "職級"]),
            ("from", ["起", "起日", "起始日", "起始日期", "開始日期", "加入日期", "到任日"]),
            ("until", ["迄", "訖", "迄日", "訖日", "結束日期", "離開日期", "離職日"]),
        ],
        "programme", "community", "name", "role", "kind");

    /// <summary>Those that may be missing, as each of their cells may be empty.</summary>
    public static readonly IReadOnlyList<string> Optional = ["category", "school", "department", "email", "number", "title", "from", "until"];
}
