using CommunityBot.Messages;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Vocabulary;

/// <summary>What people type for sheets of each kind, in each language the word shown first.</summary>
public sealed record SheetWords(IReadOnlyList<string> Chinese, IReadOnlyList<string> English)
{
    private static readonly Dictionary<SheetKind, SheetWords> s_words = new()
    {
        [SheetKind.Attendance] = new(
            [
                "出席", "出席紀錄", "出席記錄", "出席資料", "出席率", "出席表", "出席統計", "出席明細", "出席名單", "出席狀況", "出席情形",
                "出缺席", "出缺席紀錄", "出缺勤", "出勤", "簽到紀錄", "簽到記錄", "簽到資料",
            ],
            ["attendance", "attendance record", "attendance records", "attendance list", "attendance sheet", "attendance log"]),
        [SheetKind.Meetings] = new(
            ["活動", "活動一覽", "活動清單", "活動列表", "活動資料", "活動統計", "活動場次", "場次", "行程"],
            ["meetings", "sessions", "meeting list", "list of meetings"]),
        [SheetKind.Points] = new(
            ["點數", "点数", "點數紀錄", "點數記錄", "點數資料", "點數統計", "點數明細", "點數表", "積點"],
            ["points", "list of points", "points list"]),
        [SheetKind.Budget] = new(
            [
                "經費", "经费", "經費紀錄", "經費記錄", "經費資料", "經費統計", "經費明細", "經費表", "經費收支", "收支", "收支明細", "收支表",
                "支出", "支出明細", "支出紀錄", "預算", "帳目", "帳",
            ],
            ["budget", "money", "expenses", "spending"]),
        [SheetKind.Roster] = new(
            ["名冊", "成員名冊", "成員名單", "名單", "通訊錄"],
            ["roster", "members", "member list", "list of members"]),
        [SheetKind.SignInSheet] = new(
            ["簽到表", "簽到單", "簽到簿", "簽名單", "簽名表", "紙本簽到"],
            ["sign-in sheet", "sign-in sheets", "sign in sheet", "signing sheet", "signature sheet"]),
        [SheetKind.Credits] = new(
            ["採計", "採計紀錄", "採計記錄", "採計明細", "採計資料", "研習紀錄", "研習採計", "月數明細"],
            ["credits", "list of credits", "credit list"]),
        [SheetKind.Cycles] = new(
            ["週期", "周期", "六年週期", "研習週期", "週期表", "月數", "月數統計", "研習月數"],
            ["cycles", "years and months", "months of teachers"]),
        [SheetKind.Receipts] = new(
            ["回饋金", "回饋金明細", "回饋金收支", "回饋"],
            ["receipts", "feedback", "feedback money"]),
    };

    private static readonly IReadOnlyList<(string Word, SheetKind Kind)> s_longestFirst =
    [
        .. s_words.SelectMany(kind => kind.Value.Chinese.Concat(kind.Value.English).Select(word => (word, kind.Key)))
            .OrderByDescending(one => one.word.Length),
    ];

    /// <summary>How many there may be in one message, and one more.</summary>
    private const int Most = 2;

    public static SheetWords Of(SheetKind kind) => s_words[kind];

    public IReadOnlyList<string> In(Language language) => language == Language.English ? English : Chinese;

    /// <summary>The kinds that are named in what was typed, and the other words.</summary>
    public static (IReadOnlyList<SheetKind> Named, string Left) Take(string words)
    {
        var named = new List<SheetKind>();
        while (named.Count < Most && Find(words) is var (kind, at, length))
        {
            named.Add(kind);
            words = TypedText.Without(words, at, length);
        }

        return ([.. named.Distinct()], words);
    }

    private static (SheetKind Kind, int At, int Length)? Find(string words)
    {
        foreach (var (word, kind) in s_longestFirst)
        {
            if (words.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && IsWhole(words, at, word))
                return (kind, at, word.Length);
        }

        return null;
    }

    /// <summary>Letters go on in a word of letters; Chinese has no blanks about its words.</summary>
    private static bool IsWhole(string words, int at, string word) => !char.IsAsciiLetter(word[0])
        || ((at == 0 || !char.IsAsciiLetter(words[at - 1])) && (at + word.Length == words.Length || !char.IsAsciiLetter(words[at + word.Length])));
}
