using CommunityBot.Messages;
using CommunityBot.Rosters;

namespace CommunityBot.Files.Rosters;

/// <summary>The words for what is wrong with a roster: where, what, and what to do.</summary>
public static class RosterTexts
{
    public static BothLanguages Say(RosterProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        var what = problem.Fault switch
        {
            RosterFault.MissingColumns => new BothLanguages(
                $"{(problem.Line == 1 ? "第一列" : "這一列")}少了欄位 {found}。欄位名稱要有：{string.Join(',', RosterColumns.Needed)}"
                    + $"，可以有：{string.Join(',', RosterColumns.Optional)}（順序不拘，中文也可以：計畫、社群、姓名、身分、聘任…）",
                $"the headings lack {found}. There must be {string.Join(',', RosterColumns.Needed)}, and may be {string.Join(',', RosterColumns.Optional)}"),
            RosterFault.ColumnTwice => new BothLanguages($"欄位 {found} 出現兩次，請刪掉一欄", $"the column {found} stands there twice; delete one"),
            RosterFault.NoRows => new BothLanguages("欄位名稱底下沒有資料，請把名單填在它下面", "there is nothing below the headings; put the roster there"),
            RosterFault.BadQuotes => new BothLanguages($"引號不成對：{found}。請檢查這一列的「\"」", $"quotation marks do not match: {found}"),
            RosterFault.TooManyCells =>
                new BothLanguages($"這一列比欄位名稱多出「{found}」。內容有逗號時，請用「\"」把整格括起來", $"more cells than headings: {found}. Put cells with a comma in quotation marks"),
            RosterFault.UnknownProgramme => new BothLanguages($"沒有計畫「{found}」。programme（計畫）請填其中之一：{instead}", $"no programme '{found}'. Use one of: {instead}"),
            RosterFault.MissingCommunity => new BothLanguages("沒有社群名稱。請填 community（社群），只有承辦人可以空白", "no community. Only an officer may leave it empty"),
            RosterFault.MissingName => new BothLanguages("沒有姓名。請填 name（姓名）", "no name. Fill in name"),
            RosterFault.UnknownRole => new BothLanguages(
                $"看不懂身分「{found}」。role（身分）請填 convener（召集人）、member（成員）、head（推薦的系主任或校長）或 officer（承辦人）",
                $"role '{found}' is none of convener, member, head, officer"),
            RosterFault.UnknownKind => new BothLanguages(
                $"看不懂聘任「{found}」。kind（聘任）請填 own（校內）、external（校外）、part-time（兼任）或 foreign（外籍）",
                $"kind '{found}' is none of own, external, part-time, foreign"),
            RosterFault.BadEmail => new BothLanguages($"「{found}」不是電子郵件地址。請改正，或留空白", $"'{found}' is no e-mail address. Correct it or leave it empty"),
            RosterFault.TooLong => new BothLanguages($"「{found}」太長，最多 {instead} 個字。請縮短", $"'{found}' is longer than {instead} characters. Shorten it"),
            RosterFault.BadCharacters =>
                new BothLanguages($"「{found}」裡有看不見的控制字元（例如換行）、造字或亂碼。請重新輸入這一格", $"'{found}' holds control, private-use or broken characters. Type it again"),
            RosterFault.Damaged => new BothLanguages(
                $"「{found}」有存檔時遺失的字，或是 Excel 的錯誤值。請照原來的資料改正（真的要用問號，請打全形的？）",
                $"'{found}' has letters that were lost when it was saved, or is an error of Excel. Correct it"),
            RosterFault.OnlyDigits => new BothLanguages(
                $"姓名「{found}」只有數字。請看看是不是放錯欄位，編號請放在 number（編號）",
                $"the name '{found}' is nothing but digits. A number goes into the column number"),
            RosterFault.BadDay => new BothLanguages(
                $"「{found}」不是日期。請寫成 114/9/1 或 2025-09-01，或留空白", $"'{found}' is no day. Write 114/9/1 or 2025-09-01, or leave it empty"),
            RosterFault.EndsBeforeItBegins =>
                new BothLanguages($"迄日 {found} 在起日 {instead} 之前。請改正", $"the last day {found} is before the first, {instead}. Correct them"),
            _ => Disagreement(problem),
        };
        return new BothLanguages($"第 {problem.Line} 行：{what.Chinese}。", $"line {problem.Line}: {what.English}.");
    }

    /// <summary>What does not agree with another row or with the records.</summary>
    private static BothLanguages Disagreement(RosterProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            RosterFault.EmailTwice => new BothLanguages(
                $"{found} 也在第 {instead} 行，但編號不同。同一個人請填一樣的編號，不同的人請填各自的 email",
                $"{found} also stands on line {instead}, with another number. Give one person one number, and each their own e-mail"),
            RosterFault.EmailOfAnother => new BothLanguages(
                $"{found} 是 {instead} 的電子郵件，但編號不同。請改正編號或 email",
                $"{found} is the e-mail of {instead}, who has another number. Correct the number or the e-mail"),
            RosterFault.TwiceInCommunity => new BothLanguages(
                $"{found} 在同一個社群裡的身分或聘任和第 {instead} 行不同。請只留一行",
                $"{found} has another role or kind in the same community on line {instead}. Keep one of the lines"),
            RosterFault.CategoryDiffers => new BothLanguages(
                $"同一個社群的 category（類別）「{found}」和第 {instead} 行不同。請改成一樣", $"the category '{found}' differs from line {instead}. Make them the same"),
            RosterFault.PersonDiffers => new BothLanguages(
                $"「{found}」和第 {instead} 行同一個人的資料不同。請改成一樣；不同的人請填各自的編號或 email",
                $"'{found}' differs from line {instead}, which is the same person. Make them the same, or give each person their own number or e-mail"),
            RosterFault.Namesakes => new BothLanguages(
                $"同校有不只一位 {found}。請填編號或 email 來區分", $"there is more than one {found} at that school. Fill in number or email to tell them apart"),
            RosterFault.TwoCommunities => new BothLanguages(
                $"{found} 和第 {instead} 行在不同的社群，但這個計畫每位教師限參加一個社群（{problem.Cite}）。請只留一列；同名的另一位老師請填編號或 email 來區分",
                $"{found} is in another community on line {instead}, and the programme lets a teacher join one only ({problem.Cite}). Keep one of the rows; "
                    + "give a namesake a number or an e-mail address"),
            RosterFault.InAnotherCommunity => new BothLanguages(
                $"{found} 已經在「{instead}」，這個計畫每位教師限參加一個社群（{problem.Cite}）。請刪掉這一列；換了社群，請舊的那一列填迄日、這一列填起日；同名的另一位老師請填編號或 email 來區分",
                $"{found} is in '{instead}' already, and the programme lets a teacher join one only ({problem.Cite}). Delete this row; "
                    + "who moved needs a row there with the last day, and the first day here; give a namesake a number or an e-mail address"),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "A new fault needs words here."),
        };
    }
}
