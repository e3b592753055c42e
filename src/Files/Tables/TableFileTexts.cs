using CommunityBot.Messages;

namespace CommunityBot.Files.Tables;

/// <summary>The words for how a file was read, or why it cannot be: what it is, and how to save it.</summary>
public static class TableFileTexts
{
    public const string SaveAsUtf8 = "請在 Excel 用「另存新檔」，存檔類型選「CSV UTF-8（逗號分隔）」";

    /// <summary>What whoever imports a file should know of how it was read.</summary>
    public static IEnumerable<BothLanguages> Remarks(string file, TableSource source, IReadOnlyList<string> ignored)
    {
        if (source.WasBig5)
        {
            yield return new BothLanguages(
                $"{file} 不是 UTF-8，當作 Big5 讀取；請看看姓名對不對。",
                $"{file} is not UTF-8 and was read as Big5; look whether the names are right.");
        }

        if (source.Sheet is { } sheet)
            yield return new BothLanguages($"讀的是工作表「{sheet}」。", $"The worksheet '{sheet}' was read.");
        if (source.Totals is { Count: > 0 } totals)
        {
            yield return new BothLanguages(
                $"合計、小計的列沒有讀：第 {string.Join('、', totals)} 行。", $"Rows of totals were left out: line {string.Join(", ", totals)}.");
        }

        if (ignored.Count > 0)
            yield return new BothLanguages($"沒有用到的欄位：{string.Join('、', ignored)}。", $"Columns that were not used: {string.Join(", ", ignored)}.");
    }

    /// <summary>How letters are kept.</summary>
    public static BothLanguages LostLetters { get; } = new(
        $"Big5 的檔案沒有堃、喆、𠮷這些字，存檔時會變成問號。{SaveAsUtf8}，或直接匯入 .xlsx，字就留得住。",
        "Big5 has no 堃, 喆 or 𠮷 and writes a question mark. Save the file from Excel as 'CSV UTF-8', or import the .xlsx itself.");

    public static BothLanguages Empty(string file, BothLanguages what) => new($"{file} 是空的，裡面沒有{what.Chinese}。", $"{file} is empty.");

    public static BothLanguages NoText(string file) => new(
        $"{file} 不是 UTF-8 也不是 Big5 的文字檔。{SaveAsUtf8}再匯入，或直接匯入 .xlsx。",
        $"{file} is neither UTF-8 nor Big5 text. Save it from Excel as 'CSV UTF-8', or import the .xlsx itself.");

    public static BothLanguages Utf16(string file) => new(
        $"{file} 是 UTF-16（Excel 的「Unicode 文字」）。{SaveAsUtf8}再匯入，或直接匯入 .xlsx。",
        $"{file} is UTF-16 ('Unicode Text'). Save it from Excel as 'CSV UTF-8', or import the .xlsx itself.");

    public static BothLanguages OldWorkbook(string file) => new(
        $"{file} 是舊版的 .xls，或者設了密碼。請在 Excel 拿掉密碼，用「另存新檔」存成「Excel 活頁簿（.xlsx）」再匯入。",
        $"{file} is an old .xls or has a password. Save it from Excel as .xlsx, without a password.");

    public static BothLanguages BigWorkbook(string file, BothLanguages what) => new(
        $"{file} 解開以後超過 100 MB，沒有讀。{what.Chinese}不會這麼大：請用 Excel 開啟，只留{what.Chinese}那一張工作表、刪掉多餘的列和內容，再存一次。",
        $"{file} is more than 100 MB once it is unpacked and was not read. Open it in Excel, keep the {what.English} alone, and save it again.");

    public static BothLanguages NoWorkbook(string file) => new(
        $"{file} 不是 Excel 活頁簿（.xlsx），或者檔案壞了、少了一部分。請用 Excel 開啟，再用「另存新檔」存成 .xlsx。",
        $"{file} is no Excel workbook (.xlsx), or is broken or incomplete. Open it in Excel and save it as .xlsx.");
}
