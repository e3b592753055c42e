using CommunityBot.Bot.Tests.Talk.Corpus;

namespace CommunityBot.Bot.Tests.Talk.Babble;

/// <summary>What babble is put together from: everything that is said in the corpus, and what reads badly.</summary>
internal static class Pieces
{
    /// <summary>Words that turn a sentence, are skipped, or are easily taken for something else.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "我", "請", "幫我", "我想要", "麻煩", "老師好", "不好意思", "謝謝", "嗎", "？", "?", "先不要", "不", "沒有", "不用", "取消", "如果", "萬一", "為什麼", "怎麼",
        "王小明", "陳美麗", "林召集", "系主任", "王柏翰老師", "許志明", "我們", "他", "大家", "今天", "明天", "昨天", "下週三", "5/27", "六月九日", "1140609", "14:00-16:00",
        "#1", "#2", "#5", "#7", "第二個", "4821", "48 21", "四八二一", "１２００", "1,200", "80x15", "-5", "999999999999999999999", "膳食費", "印刷費", "確定", "好", "收回",
        "please ", "I ", "not ", "don't ", "if ", "tomorrow ", "and ", "? ", "undo ", "leave ", "Wang ",
        "，", "。", "、", "：", "「", "」", "（", ")", "|", "/", "#", "\n", "\t", "  ", "\0", "\u200b", "\u202e", "\ud83d", "\ude00", "👍", "🙏🏻", "\ufe0f", "ｱ", "é",
    ];

    /// <summary>Each is repeated up to the longest that anybody can send: what a reader that goes back over its text would never get through.</summary>
    public static readonly IReadOnlyList<string> Worst =
    [
        "想要", "我想要", "請", "謝謝", "我", "4", "一", "一二三四五", "四 ", "王小明", "王", "明天", "5/", "#1 ", "（", "「", "()", "不", "沒有", "嗎", "？", "，", " ", "簽到", "請假 ",
        "a ", "please ", "I'd like to ", "not ", "leave ", "1x", "1,", ":", "\n", "👍", "到了 ", "十二月", "兩百", "確定", "\u200b",
    ];

    public static readonly IReadOnlyList<Sentence> Sentences = [.. CorpusFiles.Sentences.Values];

    /// <summary>Repeated, with a command behind it, or before it.</summary>
    public static string Worse(string piece, int length, bool before)
    {
        var command = before ? "簽到 " : "x簽到";
        var repeated = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..(length - command.Length)];
        return before ? command + repeated : repeated + command;
    }
}
