using CommunityBot.Tallies;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string FiguresPurpose => "登記年度報告要的成果數字，例如：成果 產學合作 1 台中精機";

    public override string FiguresTitle(string community) => $"{community}的成果數字";

    public override string NoFigures => "您社群的成果數字不在這裡登記，要填什麼請看計畫的規定。";

    public override string FiguresHowTo(string example) => $"登記一筆：{example}";

    public override string WhichFigure => "要登記哪一項成果？";

    public override string NoSuchFigure(string words) => $"成果數字沒有「{words}」這一項。要登記的是下面哪一項？";

    public override string HowMany(string figure, long sum, string unit) => $"{figure}目前累計 {Amount(sum, unit)}。這次要加多少{unit}？請輸入整數。";

    public override string NotACount(string words) => $"「{words}」不能登記，請輸入大於零的整數，例如 3 或 50000。要扣回的話，請用「成果 更正」。";

    public override string FigureNotedAlready(string figure, TallyEntryId entry, DateOnly day) =>
        $"{Day(day)} 已經登記過一樣的：{figure}（{entry}）。這是另外一筆嗎？";

    public override string NoteAgain => "是另一筆，再記一次";

    public override string FigureNoted(string figure) => $"已登記：{figure}";

    public override string Amount(long count, string unit) => $"{Count(count)} {unit}";

    public override string AmountLabel => "這次";

    public override string SumLabel => "累計";

    public override string CorrectFigureWord => "更正";

    public override bool IsCorrectFigure(string word) => word is "更正" or "撤回" or "收回" or "取消" || word.ToLowerInvariant() is "undo";

    public override string WhichFigureLine => "要更正哪一筆？更正會沖銷那一筆，再重新登記正確的數字就好。";

    public override string NoFigureLines => "還沒有登記過成果，沒有可以更正的。";

    public override string NoSuchFigureLine(TallyEntryId reference) => $"您帶領的社群沒有編號 {reference} 的成果登記。請看下面的編號。";

    public override string FigureCorrectedBefore(TallyEntryId reference, DateOnly day, string who, string why) =>
        $"{reference} 已經由 {who} 在 {Day(day)} 更正過了（{why}），每筆只能更正一次。";

    public override string WhyCorrectFigure(string line) => $"為什麼要更正 {line}？請輸入原因，會和原來那一筆一起保留。";

    public override string FigureCorrected(string line) => $"已更正：{line}";

    public override string BothLinesStay => "原來那一筆和更正都保留在紀錄裡；需要的話，請重新登記正確的數字。";
}
