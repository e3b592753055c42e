using System.Text.RegularExpressions;
using CommunityBot.Conversation.Finding;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Exporting;

/// <summary>In which form sheets were asked for, and the other words.</summary>
/// <param name="IsCsv">CSV instead of a workbook.</param>
/// <param name="IsCommonEra">Days in the years of the common era.</param>
/// <param name="IsOwn">The speaker's own alone: 我的出席.</param>
/// <param name="IsEverybodys">Everybody's: 大家的出席.</param>
/// <param name="IsLast">Of the meeting that was last: 上一場.</param>
/// <param name="IsNext">Of the one that is on or comes next: 下一場.</param>
/// <param name="Left">The other words.</param>
internal sealed record AskedForm(bool IsCsv, bool IsCommonEra, bool IsOwn, bool IsEverybodys, bool IsLast, bool IsNext, string Left)
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex s_csv = new("(as |in )?csv", Options);
    private static readonly Regex s_workbook = new("(as |in )?(an? )?(xlsx?|excel)|試算表|活頁簿", Options);
    private static readonly Regex s_commonEra = new(@"西元年?|公元年?|common era|\b(ad|ce)\b", Options);
    private static readonly Regex s_roc = new(@"民國年?|\broc\b", Options);
    private static readonly Regex s_own = new(@"我(自己)?的|自己的|本人的|\bmy( own)?\b", Options);
    private static readonly Regex s_everybodys = new(
        @"大家的?|所有人的?|每個人的?|全體(成員)?的?|全員的?|\ball (of )?(the )?(members|teachers)\b"
            + @"|\b(everybody|everyone)('s)?\b",
        Options);

    /// <summary>Words that ask for it and say nothing of it.</summary>
    private static readonly Regex s_nothing = new(
        "^(的|之|請|麻煩|幫|給|我|要|想|需要|把|將|用|成|為|做|存|一份|一下|份|檔案?|格式|版本?|日期|年份|報表|表格|表|全部|所有|所屬"
            + "|我們|社群|成員|老師|謝謝|感謝|了|吧|喔|呢|嗎|匯出|下載|導出|輸出"
            + @"|\b(the|a|an|of|for|in|as|with|to|me|all|please|thanks|thank you|file|sheets?|format|dates?|give|send|our)\b"
            + "|[ ,，、。.:：!！?？~])*$",
        Options);

    public static AskedForm Read(string words)
    {
        var (isCsv, isCommonEra) = (TypedText.TakeOut(ref words, s_csv), TypedText.TakeOut(ref words, s_commonEra));
        var (isOwn, isEverybodys) = (TypedText.TakeOut(ref words, s_own), TypedText.TakeOut(ref words, s_everybodys));
        var near = NearMeeting.Read(words);
        words = near.Left;
        TypedText.TakeOut(ref words, s_workbook);
        TypedText.TakeOut(ref words, s_roc);
        return new AskedForm(isCsv, isCommonEra, isOwn, isEverybodys, near.IsLast, near.IsNext, words);
    }

    /// <summary>Whether nothing is left that says anything.</summary>
    public static bool IsNothing(string words) => s_nothing.IsMatch(words);
}
