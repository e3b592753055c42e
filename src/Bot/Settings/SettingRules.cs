namespace CommunityBot.Bot.Settings;

/// <summary>What settings of a kind may be. Each looks at one, and says nothing of one that is not set; a blank one is set, and is none of these.</summary>
public static class SettingRules
{
    public static IEnumerable<SettingFault> Flag(IConfiguration settings, string key)
    {
        if (settings[key] is { } value && !bool.TryParse(value, out _))
            yield return new SettingFault(key, $"設定 {key}「{value}」要是 true 或 false", $"{key} is '{value}', and must be true or false");
    }

    /// <param name="settings">All of them.</param>
    /// <param name="key">Of the one.</param>
    /// <param name="example">What it might be.</param>
    /// <param name="orNone">Whether a blank one says that there is none.</param>
    public static IEnumerable<SettingFault> WebAddress(IConfiguration settings, string key, string example, bool orNone = false)
    {
        if (settings[key] is { } value && !(orNone && value.Length == 0) && !IsWeb(value))
        {
            yield return new SettingFault(
                key,
                $"設定 {key}「{value}」不是網址，要從 http:// 或 https:// 寫起，例如 {example}",
                $"{key} is '{value}', and must be a whole address such as {example}");
        }
    }

    /// <summary>For what is copied from a page: a blank or a line break came along with it. The value is not shown.</summary>
    public static IEnumerable<SettingFault> NoBlanks(IConfiguration settings, string key, string whose)
    {
        if (!string.IsNullOrWhiteSpace(settings[key]) && settings[key]!.Any(char.IsWhiteSpace))
            yield return new SettingFault(key, $"{whose} 的設定有誤：{key} 裡有空白或換行，請重新複製", $"{key} has a blank or line break in it; copy it again");
    }

    /// <summary>For an address that others are made of, by what is added at its end.</summary>
    public static IEnumerable<SettingFault> NoQuery(IConfiguration settings, string key)
    {
        if (settings[key] is { } value && value.AsSpan().ContainsAny('?', '#'))
            yield return new SettingFault(key, $"設定 {key}「{value}」裡不能有「?」和「#」", $"{key} is '{value}', and may have neither ? nor # in it");
    }

    /// <summary>For a folder that has to be there; a blank one says that there is none.</summary>
    public static IEnumerable<SettingFault> Folder(IConfiguration settings, string key, bool orFile = false)
    {
        if (settings[key] is not { Length: > 0 } path || Directory.Exists(path) || (orFile && File.Exists(path)))
            yield break;
        var found = File.Exists(path) ? ("是檔案，不是資料夾", "is a file, and must be a folder") : ("找不到", "is not there");
        yield return new SettingFault(key, $"設定 {key}「{path}」{found.Item1}", $"{key} '{path}' {found.Item2}");
    }

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
