using System.Net.Sockets;
using CommunityBot.Bot.Demo;
using CommunityBot.Bot.Settings;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Holidays;
using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Stores;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Cli;

/// <summary>What to say when something outside keeps a command from its work. A bug is not among these and shows itself.</summary>
internal static class Refusal
{
    public static IReadOnlyList<BothLanguages>? Of(Exception fault) => fault switch
    {
        WrongFilesException wrong => [.. wrong.Problems.Select(problem => problem.Said)],
        WrongHolidaysException holidays => holidays.Problems,
        DemoDataException demo => [demo.Said],
        StoreInUseException used => [used.Said],
        StoreUnavailableException store => [store.Said],
        WrongSettingsException settings => settings.Said,
        _ when SettingsFile.WhatIsWrong(fault) is { } slip => [slip],
        OptionsValidationException wrong =>
            [.. wrong.Failures.Select(failure => new BothLanguages($"設定有誤：{failure}", "Correct it in appsettings.json or the environment."))],
        InvalidOperationException { InnerException: FormatException } setting =>
            [new BothLanguages("有一個設定的值看不懂，請照 appsettings.example.json 改正。", setting.Message)],
        InvalidOperationException when fault.Message.Contains("HTTPS", StringComparison.Ordinal) =>
            [new BothLanguages("--urls 請用 http://：https 由前面的反向代理負責，見維運手冊。", "--urls takes http://; https is the reverse proxy's.")],
        SocketException { SocketErrorCode: SocketError.AccessDenied } => [new BothLanguages(
            "這個帳號不能用這個連接埠（1024 以下要有特別的權限）。請用 --urls 換一個，例如 --urls http://localhost:5000。",
            "This account may not use that port. Take another with --urls, such as http://localhost:5000.")],
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => [new BothLanguages(
            "--urls 的位址不是這台機器的。只給本機用請寫 http://127.0.0.1:5000。",
            "The address of --urls is none of this machine. For this machine only, it is http://127.0.0.1:5000.")],
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } or IOException { InnerException: AddressInUseException } => [new BothLanguages(
            "這個網址的連接埠已經有程式在用。請用 --urls 換一個，例如 --urls http://localhost:5001。",
            "Another program uses that port. Take another with --urls, such as http://localhost:5001.")],
        NotWrittenException { InnerException: { } cause, File: var file } => [Say($"{file} 寫不下來", $"{file} cannot be written", cause, file)],
        IOException or UnauthorizedAccessException when fault.Message.Split('\'') is [_, { Length: > 0 } file, ..] =>
            [Say($"{file} 不能讀寫", $"{file} cannot be read or written", fault, file)],
        IOException or UnauthorizedAccessException => [Say("檔案無法讀寫", "A file cannot be read or written", fault, "")],
        OperationCanceledException => [new BothLanguages("已中止，沒有完成。", "Stopped before it was done.")],
        _ => null,
    };

    /// <param name="chinese">What cannot be done.</param>
    /// <param name="english">The same.</param>
    /// <param name="cause">Why, as the system says it.</param>
    /// <param name="file">With what; empty where the system does not say.</param>
    private static BothLanguages Say(string chinese, string english, Exception cause, string file)
    {
        var why = file.Length == 0 ? FileFaults.Why(cause) : OwnerAccount.Why(cause, file);
        return new BothLanguages($"{chinese}：{why.Chinese}。", $"{english}: {why.English}.");
    }
}
