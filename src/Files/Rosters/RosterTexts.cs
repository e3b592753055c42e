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
                $"第一列少了欄位 {found}。第一列要有：{string.Join(',', RosterFile.Columns)}（順序不拘）",
                $"the first row lacks {found}. It must have {string.Join(',', RosterFile.Columns)}, in any order"),
            RosterFault.ColumnTwice => new BothLanguages($"欄位 {found} 出現兩次，請刪掉一欄", $"the column {found} stands there twice; delete one"),
            RosterFault.NoRows => new BothLanguages("欄位名稱底下沒有資料，請把名單填在第二列以後", "there is nothing below the headings; put the roster there"),
            RosterFault.BadQuotes => new BothLanguages($"引號不成對：{found}。請檢查這一列的「\"」", $"quotation marks do not match: {found}"),
            RosterFault.TooManyCells =>
                new BothLanguages($"這一列比欄位名稱多出「{found}」。內容有逗號時，請用「\"」把整格括起來", $"more cells than headings: {found}. Put cells with a comma in quotation marks"),
            RosterFault.UnknownProgramme => new BothLanguages($"沒有計畫「{found}」。programme 請填其中之一：{instead}", $"no programme '{found}'. Use one of: {instead}"),
            RosterFault.MissingCommunity => new BothLanguages("沒有社群名稱。請填 community（只有承辦人可以空白）", "no community. Only an officer may leave it empty"),
            RosterFault.MissingName => new BothLanguages("沒有姓名。請填 name", "no name. Fill in name"),
            RosterFault.UnknownRole => new BothLanguages(
                $"看不懂身分「{found}」。role 請填 convener（召集人）、member（成員）、head（推薦的系主任或校長）或 officer（承辦人）",
                $"role '{found}' is none of convener, member, head, officer"),
            RosterFault.UnknownKind => new BothLanguages(
                $"看不懂類別「{found}」。kind 請填 own（校內）、external（校外）、part-time（兼任）或 foreign（外籍）",
                $"kind '{found}' is none of own, external, part-time, foreign"),
            RosterFault.BadEmail => new BothLanguages($"「{found}」不是電子郵件地址。請改正，或留空白", $"'{found}' is no e-mail address. Correct it or leave it empty"),
            RosterFault.TooLong => new BothLanguages($"「{found}」太長，最多 {instead} 個字。請縮短", $"'{found}' is longer than {instead} characters. Shorten it"),
            RosterFault.BadCharacters =>
                new BothLanguages($"「{found}」裡有看不見的控制字元、造字或亂碼。請重新輸入這一格", $"'{found}' holds control, private-use or broken characters. Type it again"),
            RosterFault.TwiceInCommunity => new BothLanguages(
                $"{found} 在同一個社群裡的身分或類別和第 {instead} 行不同。請只留一行",
                $"{found} has another role or kind in the same community on line {instead}. Keep one of the lines"),
            RosterFault.CategoryDiffers =>
                new BothLanguages($"同一個社群的 category「{found}」和第 {instead} 行不同。請改成一樣", $"the category '{found}' differs from line {instead}. Make them the same"),
            RosterFault.PersonDiffers => new BothLanguages(
                $"「{found}」和第 {instead} 行同一個人的資料不同。請改成一樣；不同的人請用不同的 email",
                $"'{found}' differs from line {instead}, which is the same person. Make them the same, or give different people different e-mail addresses"),
            RosterFault.Namesakes =>
                new BothLanguages($"同校有不只一位 {found}。請填 email 來區分", $"there is more than one {found} at that school. Fill in email to tell them apart"),
            RosterFault.TwoCommunities => new BothLanguages(
                $"{found} 和第 {instead} 行在不同的社群，但這個計畫每位教師限參加一個社群（{problem.Cite}）。請只留一列；同名的另一位老師請填 email 來區分",
                $"{found} is in another community on line {instead}, and the programme lets a teacher join one only ({problem.Cite}). Keep one of the rows; "
                    + "give a namesake an e-mail address"),
            RosterFault.InAnotherCommunity => new BothLanguages(
                $"{found} 已經在「{instead}」，這個計畫每位教師限參加一個社群（{problem.Cite}）。請刪掉這一列；同名的另一位老師請填 email 來區分",
                $"{found} is in '{instead}' already, and the programme lets a teacher join one only ({problem.Cite}). Delete this row; "
                    + "give a namesake an e-mail address"),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "A new fault needs words here."),
        };
        return new BothLanguages($"第 {problem.Line} 行：{what.Chinese}。", $"line {problem.Line}: {what.English}.");
    }
}
