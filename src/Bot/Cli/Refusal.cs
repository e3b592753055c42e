using CommunityBot.Bot.Demo;
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
        StoreInUseException used => [new BothLanguages("這個資料夾已經有另一個機器人在用。請先停止它，或用 --data 指定別的資料夾。", used.Message)],
        StoreUnavailableException store => [new BothLanguages("資料庫現在不能用。請檢查磁碟空間、資料夾權限和程式版本。", store.Message)],
        OptionsValidationException settings =>
            [.. settings.Failures.Select(failure => new BothLanguages($"設定有誤：{failure}", "Correct it in appsettings.json or the environment."))],
        InvalidOperationException { InnerException: FormatException } setting =>
            [new BothLanguages("有一個設定的值看不懂，請照 appsettings.example.json 改正。", setting.Message)],
        FormatException address when address.Message.StartsWith("Invalid url", StringComparison.Ordinal) =>
            [new BothLanguages("--urls 不是網址，例如 http://localhost:5000。", address.Message)],
        TimeZoneNotFoundException => [new BothLanguages("設定 TimeZone 不是時區名稱，例如 Asia/Taipei。", fault.Message)],
        IOException { InnerException: AddressInUseException } =>
            [new BothLanguages("這個網址的連接埠已經有程式在用。請用 --urls 換一個，例如 --urls http://localhost:5001。", fault.Message)],
        IOException or UnauthorizedAccessException => [new BothLanguages($"檔案無法讀寫：{fault.Message}", "A file cannot be read or written.")],
        OperationCanceledException => [new BothLanguages("已中止，沒有完成。", "Stopped before it was done.")],
        _ => null,
    };
}
