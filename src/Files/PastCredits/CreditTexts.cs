using CommunityBot.Files.Tables;
using CommunityBot.Messages;
using CommunityBot.PastCredits;

namespace CommunityBot.Files.PastCredits;

/// <summary>The words for what is wrong with a row of credits or headcounts: where, what, by which article, and what to do.</summary>
public static class CreditTexts
{
    public static BothLanguages Say(CreditProblem problem)
    {
        var what = OfTable(problem) ?? OfTeacher(problem) ?? OfFact(problem) ?? OfMoney(problem) ?? OfHeadcount(problem);
        return CellTexts.InLine(problem.Line, problem.Cite.Count == 0
            ? what
            : new BothLanguages($"{what.Chinese}（{problem.Cite}）", $"{what.English} ({problem.Cite})"));
    }

    private static BothLanguages? OfTable(CreditProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            CreditFault.NoRows => new BothLanguages("欄位名稱底下沒有資料，請一列填一筆", "there is nothing below the headings; put a line in each row"),
            CreditFault.ExcelError => CellTexts.ExcelError(found),
            CreditFault.Damaged => CellTexts.Damaged(found),
            CreditFault.BadCharacters => CellTexts.BadCharacters(found),
            CreditFault.TooLong => CellTexts.TooLong(found, instead),
            CreditFault.UnknownProgramme => instead.Length > 0 ? CellTexts.UnknownProgramme(found, instead) : NoProgramme,
            CreditFault.WhichProgramme => instead.Length == 0 ? NoProgramme : new BothLanguages(
                $"有不只一種計畫採計月數。請加一欄「計畫」，填其中之一：{instead}",
                    $"several programmes count months. Add a column programme with one of: {instead}"),
            _ => null,
        };
    }

    private static BothLanguages NoProgramme { get; } = new(
        "沒有採計月數的計畫。請先把規則檔放好（規則檔要有 family 和 months）", "no programme counts months; its rulebook needs family and months");

    private static BothLanguages? OfTeacher(CreditProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            CreditFault.MissingName => CellTexts.MissingName,
            CreditFault.NoName => new BothLanguages($"「{found}」不是姓名，請填一位教師的姓名", $"'{found}' is no name; fill in that of one teacher"),
            CreditFault.Deleted => new BothLanguages(
                $"{found} 的資料已經刪除，不再登記。請刪掉這一列", $"the data of {found} was deleted, and nothing more is noted. Delete the row"),
            CreditFault.Namesakes => new BothLanguages(
                $"不只一位 {found}：{instead}。請填系所，或在「編號」填編號或代號",
                    $"several are called {found}: {instead}. Fill in department, or a number or tag under number"),
            CreditFault.IsOfAnother => new BothLanguages(
                $"「{found}」在名冊上是 {instead} 的，和這一列的姓名不同。請改正",
                    $"'{found}' is that of {instead} on the roster, not of who is named here. Correct it"),
            CreditFault.BadEmail => new BothLanguages($"「{found}」不是電子郵件", $"'{found}' is no e-mail address"),
            _ => null,
        };
    }

    private static BothLanguages? OfFact(CreditProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            CreditFault.UnknownKind => new BothLanguages(
                $"{(found.Length > 0 ? $"沒有採計項目「{found}」" : "沒有寫採計項目")}。請填其中之一：{instead}",
                $"{(found.Length > 0 ? $"nothing is counted as '{found}'" : "it is not said what it is")}. Use one of: {instead}"),
            CreditFault.BadDay => new BothLanguages(
                $"「{found}」不是日期。請寫成 114/9/1 或 2025-09-01", $"'{found}' is no day. Write 114/9/1 or 2025-09-01"),
            CreditFault.MissingDay => new BothLanguages("少了起日或迄日（起算只要起日）", "a day is missing: from, and to except for a cycle"),
            CreditFault.EndsBeforeStart => new BothLanguages(
                $"迄日 {found} 在起日 {instead} 以前。請改正", $"it ends on {found}, before it begins on {instead}. Correct it"),
            CreditFault.OtherEnd => new BothLanguages(
                $"從那天起算的一輪到 {instead}，不是 {found}。請改正，或清空迄日",
                    $"years that begin then end on {instead}, not on {found}. Correct it or leave it empty"),
            CreditFault.BadHalfDays => new BothLanguages($"「{found}」不是半日數，請填整數", $"'{found}' is no number of half days"),
            CreditFault.MissingHalfDays => new BothLanguages(
                $"{found}照實際參加的半日採計，請填半日數", "this counts by half days; fill in half_days"),
            CreditFault.NoHalfDaysHere => new BothLanguages(
                $"{instead}照起訖採計，不看半日。請清空「{found}」", $"this counts by its days; empty half_days ('{found}')"),
            _ => null,
        };
    }

    private static BothLanguages? OfMoney(CreditProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            CreditFault.BadMoney => new BothLanguages($"「{found}」不是金額，請填整數元", $"'{found}' is no amount of whole dollars"),
            CreditFault.MissingMoney => new BothLanguages($"{found}看企業出資，請填整個契約的金額",
                    "this counts by what firms pay; fill in money, that of the whole contract"),
            CreditFault.NoMoneyHere => new BothLanguages(
                $"{instead}不看企業出資。請清空「{found}」，或改填產學合作計畫", $"no money is asked for this; empty money ('{found}') or name another way"),
            CreditFault.BadShare => new BothLanguages(
                $"「{found}」不是分配權重。請寫成 60%，最多 100%，小數最多兩位", $"'{found}' is no share. Write 60%, at most 100%, with two decimals at most"),
            CreditFault.BadLead => new BothLanguages($"看不懂「{found}」。請填主持人或共同主持人", $"'{found}' is neither lead nor co-lead"),
            CreditFault.LeadsForTooLittle => new BothLanguages(
                $"主持人的分配權重 {found}，不得低於 {instead}。請主持人改分配，或改填共同主持人",
                $"whoever leads is allotted {found}, and is to have {instead} at least. Have it allotted anew, or say co-lead"),
            CreditFault.MoreThanAll => new BothLanguages(
                $"「{found}」這件契約分配的權重合計 {instead}，超過 100%。請改正",
                    $"the shares of the contract with '{found}' come to {instead}, which is more than all. Correct them"),
            _ => null,
        };
    }

    private static BothLanguages OfHeadcount(CreditProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            CreditFault.BadSemester => new BothLanguages(
                $"「{found}」不是學期。請寫成 113-1、113 上，或學期的第一天（113/8/1、114/2/1）",
                $"'{found}' is no semester. Write 113-1, or its first day (2024-08-01, 2025-02-01)"),
            CreditFault.MissingDepartment => new BothLanguages("沒有系所。請填系所（department）", "no department. Fill in department"),
            CreditFault.BadTeachers => new BothLanguages($"「{found}」不是教師數，請填 1 以上的整數", $"'{found}' is no number of teachers"),
            CreditFault.Twice => new BothLanguages(
                $"{found}的同一學期在第 {instead} 行也有，人數不一樣。請只留一行",
                    $"{found} also stands on line {instead} for the same semester, with another number. Keep one"),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "A new fault needs words here."),
        };
    }
}
