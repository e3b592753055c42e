using SkiaSharp;

namespace CommunityBot.Bot.Channels.Line.Menus;

/// <summary>
/// Finds a font with Chinese letters on this machine. None comes with the program, and Skia cannot ask a Linux machine for its fonts, so the
/// files are looked for by name where systems keep them.
/// </summary>
internal static class MenuFont
{
    /// <summary>The better first: bold, and of Taiwan.</summary>
    private static readonly string[] s_names =
    [
        "NotoSansCJK-Bold.ttc", "NotoSansCJKtc-Bold.otf", "NotoSansTC-Bold.otf", "NotoSansTC-Bold.ttf", "SourceHanSansTC-Bold.otf", "SourceHanSans-Bold.ttc",
        "msjhbd.ttc", "msjhbd.ttf", "PingFang.ttc", "NotoSansTC[wght].ttf", "NotoSansTC-VF.ttf", "NotoSansCJK-Regular.ttc", "NotoSansCJKtc-Regular.otf",
        "NotoSansTC-Regular.otf", "NotoSansTC-Regular.ttf", "msjh.ttc", "msjh.ttf", "STHeiti Medium.ttc", "wqy-zenhei.ttc", "wqy-microhei.ttc", "mingliu.ttc",
        "uming.ttc", "kaiu.ttf", "ukai.ttc",
    ];

    private static readonly EnumerationOptions s_deep = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <param name="file">A font that was named; null to look for one.</param>
    /// <param name="letters">All that it has to have.</param>
    /// <returns>Null where there is none that has them; for the caller to close.</returns>
    public static SKTypeface? Find(string? file, string letters)
    {
        IEnumerable<string> files = file is not null ? [file] : Folders().SelectMany(Fonts).OrderBy(path => Array.IndexOf(s_names, Path.GetFileName(path)));
        return files.Select(path => Open(path, letters)).FirstOrDefault(font => font is not null);
    }

    private static IEnumerable<string> Folders() => new[]
    {
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share", "fonts"),
        "/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts",
    }.Where(Directory.Exists);

    private static IEnumerable<string> Fonts(string folder) =>
        Directory.EnumerateFiles(folder, "*", s_deep).Where(path => s_names.Contains(Path.GetFileName(path)));

    private static bool Has(SKTypeface typeface, string letters)
    {
        using var font = new SKFont(typeface);
        return font.ContainsGlyphs(letters);
    }

    /// <summary>Of a file with several fonts the one of Taiwan, if it says so.</summary>
    private static SKTypeface? Open(string path, string letters)
    {
        SKTypeface? found = null;
        for (var index = 0; SKTypeface.FromFile(path, index) is { } font; index++)
        {
            var isOfTaiwan = font.FamilyName.EndsWith(" TC", StringComparison.Ordinal) || font.FamilyName.EndsWith("JhengHei", StringComparison.Ordinal);
            if (!Has(font, letters) || (found is not null && !isOfTaiwan))
            {
                font.Dispose();
                continue;
            }

            found?.Dispose();
            found = font;
            if (isOfTaiwan)
                break;
        }

        return found;
    }
}
