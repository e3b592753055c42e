using System.Text.Json;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Settings;

/// <summary>What is wrong in a settings file that cannot be read as JSON: in which line, and what to write there. What stands there is not shown.</summary>
public static class SettingsFile
{
    private static readonly (string Trace, string Chinese, string English)[] s_slips =
    [
        ("invalid escapable character", "引號裡的「\\」要寫成兩個，例如 D:\\\\communitybot", "a backslash within quotation marks is written twice, as in D:\\\\communitybot"),
        ("invalid start of a property name", "名稱要用英文的雙引號括起來，例如 \"Path\"", "a name stands in double quotation marks, such as \"Path\""),
        ("invalid start of a value", "冒號後面的文字要用英文的雙引號括起來；true、false 和數字不用", "text after a colon stands in double quotation marks"),
        ("invalid JSON literal", "冒號後面的文字要用英文的雙引號括起來；true、false 和數字不用", "text after a colon stands in double quotation marks"),
        ("within a JSON string", "這一行少了結尾的雙引號", "the closing quotation mark is missing in this line"),
        ("Expected end of string", "這一行少了結尾的雙引號", "the closing quotation mark is missing in this line"),
        ("after a property name", "名稱後面少了冒號「:」", "the colon after a name is missing"),
        ("after a single JSON value", "最後的「}」後面多了東西，請刪掉", "something stands after the last }"),
        ("does not contain any JSON", "檔案是空的：請照 appsettings.example.json 寫，或把它刪掉", "the file is empty: write it as appsettings.example.json is, or delete it"),
        ("depth to be zero", "少了結尾的「}」", "a closing } is missing"),
    ];

    /// <summary>Null for what is no fault of a settings file.</summary>
    public static BothLanguages? WhatIsWrong(Exception fault) =>
        fault is InvalidDataException { InnerException: FormatException format } && fault.Message.Split('\'') is [_, var file, ..] ? Say(file, format) : null;

    private static BothLanguages Say(string file, FormatException fault)
    {
        if (fault.InnerException is not JsonException { LineNumber: { } at } slip)
            return Whole(file, fault.Message);
        var line = (int)at + 1;
        if (slip.Message.Contains("Expected either ','", StringComparison.Ordinal))
        {
            var before = LineBefore(file, line);
            return new BothLanguages(
                $"設定檔 {file} 第 {before} 行：結尾少了逗號「,」。", $"Settings file {file}, line {before}: a comma is missing at its end.");
        }

        var (_, chinese, english) = s_slips.FirstOrDefault(one => slip.Message.Contains(one.Trace, StringComparison.Ordinal));
        return new BothLanguages(
            $"設定檔 {file} 第 {line} 行：{chinese ?? "看不懂，請和 appsettings.example.json 比一比"}。",
            $"Settings file {file}, line {line}: {english ?? "it cannot be read; compare it with appsettings.example.json"}.");
    }

    private static BothLanguages Whole(string file, string why) =>
        why.Split('\'') is [var first, var key, ..] && first.Contains("duplicate", StringComparison.Ordinal)
        ? new BothLanguages($"設定檔 {file}：{key} 寫了兩次，請刪掉一個。", $"Settings file {file}: {key} is there twice; delete one.")
        : new BothLanguages($"設定檔 {file}：整個檔案要用「{{」和「}}」包起來。", $"Settings file {file}: the whole of it stands in {{ and }}.");

    /// <summary>The comma belongs to the last line that says something; JSON's reader tells of the one after it.</summary>
    private static int LineBefore(string file, int line)
    {
        var lines = File.ReadAllLines(file);
        for (var before = Math.Min(line - 1, lines.Length); before > 0; before--)
        {
            if (lines[before - 1].Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal))
                return before;
        }

        return line;
    }
}
