using CommunityBot.Messages;

namespace CommunityBot.Files.Tables;

/// <summary>The words for what is wrong with cells, whatever the table is about: they follow 第 5 行.</summary>
internal static class CellTexts
{
    public static BothLanguages InLine(int line, BothLanguages what) => new($"第 {line} 行：{what.Chinese}。", $"line {line}: {what.English}.");

    /// <summary>The table as a whole: its headings and how rows are parted.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="found">See the fault.</param>
    /// <param name="instead">The same.</param>
    /// <param name="columns">Those of the table.</param>
    /// <param name="optional">Those that may be missing.</param>
    public static BothLanguages Of(TableFault fault, string found, string instead, Columns columns, IReadOnlyList<string> optional) => fault switch
    {
        TableFault.MissingColumns => new BothLanguages(
            $"欄位名稱少了 {columns.Chinese(found.Split(", "))}{(instead.Length > 0 ? $"，看不懂的是：{instead}" : "")}。"
                + $"要有：{columns.Chinese(columns.Needed)}；可以有：{columns.Chinese(optional)}（順序不拘，英文的 {string.Join(", ", columns.Needed)} 也可以）",
            $"the headings lack {found}{(instead.Length > 0 ? $"; not understood: {instead}" : "")}. "
                + $"There must be {string.Join(',', columns.Needed)}, and may be {string.Join(',', optional)}"),
        TableFault.ColumnTwice => new BothLanguages(
            $"欄位 {columns.Chinese(found)}（{found}）出現兩次：{instead}，請刪掉一欄", $"the column {found} stands there twice: {instead}; delete one"),
        TableFault.BadQuotes => new BothLanguages($"引號不成對：{found}。請檢查這一列的「\"」", $"quotation marks do not match: {found}"),
        _ => new BothLanguages(
            $"這一列比欄位名稱多出「{found}」。內容有逗號時，請用「\"」把整格括起來", $"more cells than headings: {found}. Put cells with a comma in quotation marks"),
    };

    public static BothLanguages UnknownProgramme(string found, string known) =>
        new($"沒有計畫「{found}」。計畫（programme）請填其中之一：{known}", $"no programme '{found}'. Use one of: {known}");

    public static BothLanguages MissingName { get; } = new("沒有姓名。請填姓名（name）", "no name. Fill in name");

    public static BothLanguages TooLong(string found, string most) =>
        new($"「{found}」太長，最多 {most} 個字。請縮短", $"'{found}' is longer than {most} characters. Shorten it");

    public static BothLanguages BadCharacters(string found) =>
        new($"「{found}」裡有看不見的控制字元（例如換行）、造字或亂碼。請重新輸入這一格", $"'{found}' holds control, private-use or broken characters. Type it again");

    public static BothLanguages Damaged(string found) => new(
        $"「{found}」有存檔時遺失的字。請照原來的資料改正（真的要用問號，請打全形的？）", $"'{found}' has letters that were lost when it was saved. Correct it");

    public static BothLanguages ExcelError(string found) => new(
        $"「{found}」是 Excel 的錯誤值：公式找不到資料，或者欄位太窄。請在 Excel 裡改成原來的資料", $"'{found}' is an error of Excel. Put what is meant in its place");
}
