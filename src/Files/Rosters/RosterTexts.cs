using CommunityBot.Files.Tables;
using CommunityBot.Messages;
using CommunityBot.Rosters;

namespace CommunityBot.Files.Rosters;

/// <summary>The words for what is wrong with a roster: where, what, and what to do.</summary>
public static class RosterTexts
{
    /// <summary>What whoever imports the file should know of its numbers.</summary>
    public static BothLanguages OnlyCounted { get; } = new(
        "編號欄是 1、2、3… 的流水號，不是每個人固定的編號，沒有用來認人。", "The numbers only count the rows, and were not used to tell who is who.");

    public static BothLanguages Say(RosterProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        var what = problem.Fault switch
        {
            RosterFault.MissingColumns => Table(TableFault.MissingColumns, problem),
            RosterFault.ColumnTwice => Table(TableFault.ColumnTwice, problem),
            RosterFault.BadQuotes => Table(TableFault.BadQuotes, problem),
            RosterFault.TooManyCells => Table(TableFault.TooManyCells, problem),
            RosterFault.NoRows => new BothLanguages("欄位名稱底下沒有資料，請把名單填在它下面", "there is nothing below the headings; put the roster there"),
            RosterFault.UnknownProgramme => CellTexts.UnknownProgramme(found, instead),
            RosterFault.MissingCommunity => new BothLanguages("沒有社群名稱。請填社群（community），只有承辦人可以空白", "no community. Only an officer may leave it empty"),
            RosterFault.MissingName => CellTexts.MissingName,
            RosterFault.UnknownRole => new BothLanguages(
                $"看不懂身分「{found}」。身分（role）請填 召集人 convener、成員 member、推薦人 head（推薦的系主任或校長）或 承辦人 officer",
                $"role '{found}' is none of convener, member, head, officer"),
            RosterFault.UnknownKind => new BothLanguages(
                $"看不懂聘任「{found}」。聘任（kind）請填 校內 own、校外 external、兼任 part-time 或 外籍 foreign",
                $"kind '{found}' is none of own, external, part-time, foreign"),
            RosterFault.BadEmail => new BothLanguages($"「{found}」不是電子郵件地址。請改正，或留空白", $"'{found}' is no e-mail address. Correct it or leave it empty"),
            RosterFault.TooLong => CellTexts.TooLong(found, instead),
            RosterFault.BadCharacters => CellTexts.BadCharacters(found),
            RosterFault.Damaged => CellTexts.Damaged(found),
            RosterFault.ExcelError => CellTexts.ExcelError(found),
            RosterFault.OnlyDigits => new BothLanguages(
                $"姓名「{found}」只有數字。請看看是不是放錯欄位，編號請放在「編號」（number）那一欄",
                $"the name '{found}' is nothing but digits. A number goes into the column number"),
            RosterFault.NameOfDeleted => new BothLanguages(
                $"「{found}」是資料刪除以後的代稱，不能當姓名。請填本人的姓名，或刪掉這一列",
                $"'{found}' stands for somebody whose data was deleted, and is nobody's name. Fill in a name or delete this row"),
            RosterFault.NoName => new BothLanguages(
                $"「{found}」不是姓名，或者有姓名不會有的符號。請填一個人的姓名，只用文字；要分開同名的人，可以加數字或括號",
                $"'{found}' is no name, or holds signs that stand in none. Fill in somebody's, in letters; digits or brackets may tell namesakes apart"),
            RosterFault.NoteInName => new BothLanguages(
                $"「{found}」的括號裡不是姓名。姓名欄只填姓名；身分、聘任、職稱有自己的欄位",
                $"'{found}' has in brackets what is no name. Fill in the name alone; role, kind and title have columns of their own"),
            RosterFault.BadDay => new BothLanguages(
                $"「{found}」不是日期。請寫成 114/9/1 或 2025-09-01，或留空白", $"'{found}' is no day. Write 114/9/1 or 2025-09-01, or leave it empty"),
            RosterFault.EndsBeforeItBegins =>
                new BothLanguages($"迄日 {found} 在起日 {instead} 之前。請改正", $"the last day {found} is before the first, {instead}. Correct them"),
            _ => Disagreement(problem),
        };
        return CellTexts.InLine(problem.Line, what);
    }

    private static BothLanguages Table(TableFault fault, RosterProblem problem) =>
        CellTexts.Of(fault, problem.Found, problem.Instead, RosterColumns.All, RosterColumns.Optional);

    /// <summary>What does not agree with another row or with the records.</summary>
    private static BothLanguages Disagreement(RosterProblem problem)
    {
        var (found, instead) = (problem.Found, problem.Instead);
        return problem.Fault switch
        {
            RosterFault.EmailTwice => new BothLanguages(
                $"{found} 也在第 {instead} 行，但編號不同。同一個人請填一樣的編號，不同的人請填各自的電子郵件",
                $"{found} also stands on line {instead}, with another number. Give one person one number, and each their own e-mail"),
            RosterFault.EmailOfAnother => new BothLanguages(
                $"{found} 是 {instead} 的電子郵件，但編號不同。請改正編號或電子郵件",
                $"{found} is the e-mail of {instead}, who has another number. Correct the number or the e-mail"),
            RosterFault.TwiceInCommunity => new BothLanguages(
                $"{found} 在同一個社群裡的身分或聘任和第 {instead} 行不同。請只留一行",
                $"{found} has another role or kind in the same community on line {instead}. Keep one of the lines"),
            RosterFault.OnePersonOrTwo => new BothLanguages(
                $"{found} 在第 {instead} 行的同一個社群裡也有。同一個人寫了兩列嗎？請刪掉一列；同名的兩位，兩列都要填編號或電子郵件",
                $"{found} also stands on line {instead}, in the same community. Delete one of the rows; "
                    + "where they are two people of one name, both rows need a number or an e-mail"),
            RosterFault.CategoryDiffers => new BothLanguages(
                $"同一個社群的 類別（category）「{found}」和第 {instead} 行不同。請改成一樣", $"the category '{found}' differs from line {instead}. Make them the same"),
            RosterFault.PersonDiffers => new BothLanguages(
                $"「{found}」和第 {instead} 行同一個人的資料不同。請改成一樣；不同的人請填各自的編號或電子郵件",
                $"'{found}' differs from line {instead}, which is the same person. Make them the same, or give each person their own number or e-mail"),
            RosterFault.Namesakes => new BothLanguages(
                $"同校有不只一位 {found}。請填編號或電子郵件來區分；export roster 匯出的名冊會補上代號",
                $"there is more than one {found} at that school. Fill in number or email to tell them apart; what 'export roster' gives has tags for them"),
            RosterFault.TagOfAnother => new BothLanguages(
                $"編號「{instead}」是匯出時補上的代號，在這裡不是 {found}。請清空這一格，或填學校自己的編號",
                $"'{instead}' is a tag that an export put in, and not {found}'s here. Empty the cell, or fill in the school's own number"),
            RosterFault.TwoCommunities => new BothLanguages(
                $"{found} 和第 {instead} 行在不同的社群，但這個計畫每位教師限參加一個社群（{problem.Cite}）。請只留一列；同名的另一位老師請填編號或電子郵件來區分",
                $"{found} is in another community on line {instead}, and the programme lets a teacher join one only ({problem.Cite}). Keep one of the rows; "
                    + "give a namesake a number or an e-mail address"),
            RosterFault.InAnotherCommunity => new BothLanguages(
                $"{found} 已經在「{instead}」，這個計畫每位教師限參加一個社群（{problem.Cite}）。請刪掉這一列；換了社群，請舊的那一列填迄日、這一列填起日；同名的另一位老師請填編號或電子郵件來區分",
                $"{found} is in '{instead}' already, and the programme lets a teacher join one only ({problem.Cite}). Delete this row; "
                    + "who moved needs a row there with the last day, and the first day here; give a namesake a number or an e-mail address"),
            RosterFault.InNearCommunity => new BothLanguages(
                $"{found} 在「{instead}」，和這一列的社群只差一個字。寫錯的請改成「{instead}」；真的換了社群（每位教師限參加一個，{problem.Cite}），舊的那一列填迄日、這一列填起日",
                $"{found} is in '{instead}', which is one letter from the community of this row. Correct a slip; "
                    + $"who moved ({problem.Cite}) needs a row there with the last day, and the first day here"),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "A new fault needs words here."),
        };
    }
}
