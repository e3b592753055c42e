using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>What stands in lists for being there or not: the words of exports, those of offices, and ticks.</summary>
internal static class StateWords
{
    /// <summary>公假, 事假, 病假 …: each is leave, and says why.</summary>
    private const char Leave = '假';

    private static readonly (PresenceState State, string[] Words)[] s_words =
    [
        (PresenceState.Present,
            ["present", "出席", "到", "已到", "有到", "準時", "參加", "簽到", "已簽到", "已簽", "有簽", "親簽", "有", "是", "v", "y", "yes", "o", "1"]),
        (PresenceState.Late, ["late", "遲到", "遲", "晚到", "l"]),
        (PresenceState.Recorded, ["recorded", "補簽", "補登", "補", "r"]),
        (PresenceState.OnLeave, ["on_leave", "on leave", "leave", "excused", "請假", "假", "公差", "公出", "e"]),
        (PresenceState.Missing,
            ["missing", "absent", "未到", "未出席", "缺席", "沒到", "不到", "缺", "未簽到", "未簽", "曠", "無", "否", "x", "n", "no", "0"]),
    ];

    private static readonly Dictionary<NameKey, PresenceState> s_states = s_words
        .SelectMany(one => one.Words.Select(word => (Key: NameKey.Of(word), one.State)))
        .ToDictionary(one => one.Key, one => one.State);

    /// <summary>What may stand in a cell.</summary>
    public static string Known => string.Join('、', s_words.Select(one => one.Words.First(word => word[0] > '\u2E80')));

    /// <returns>Null where it is none of these; with why, where the word says so.</returns>
    public static (PresenceState State, string Why)? Read(string cell) => cell switch
    {
        ['✓' or '✔' or '√' or '☑' or '✅' or '○' or '〇' or '◯' or '●' or '◎' or 'ˇ', .. { Length: < 2 }] => (PresenceState.Present, ""),
        ['×' or '✗' or '✘' or '✕' or '✖' or '❌' or '╳' or '☒', .. { Length: < 2 }] => (PresenceState.Missing, ""),
        _ when s_states.TryGetValue(NameKey.Of(cell), out var state) => (state, state == PresenceState.OnLeave && cell is "公差" or "公出" ? cell : ""),
        _ when cell.StartsWith("早退", StringComparison.Ordinal) => (PresenceState.Present, cell),
        _ when IsLateBy(cell) => (PresenceState.Late, cell),
        _ when cell.EndsWith(Leave) || cell.StartsWith("請假", StringComparison.Ordinal) => (PresenceState.OnLeave, cell),
        _ => null,
    };

    /// <summary>遲到15分, 遲到 15 分鐘: by how much is kept as it is said.</summary>
    private static bool IsLateBy(string cell)
    {
        var scan = new Scan(cell, 0);
        if (!scan.Take("遲到", "晚到", "遲"))
            return false;
        scan.TakeAny(" :(");
        if (scan.Digits(1, 3) is null)
            return false;
        scan.Blank();
        scan.Take("分鐘", "分");
        scan.TakeAny(")");
        return scan.At == cell.Length;
    }
}
