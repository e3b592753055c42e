using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Messages;
using SkiaSharp;

namespace CommunityBot.Bot.Channels.Line.Menus;

/// <summary>The picture of a menu, drawn here or brought along.</summary>
/// <param name="Bytes">Within LINE's limits.</param>
/// <param name="Type">PNG or JPEG.</param>
public sealed record MenuImage(ReadOnlyMemory<byte> Bytes, string Type)
{
    public const string Png = "image/png";
    private const string Jpeg = "image/jpeg";
    private static readonly string[] s_endings = [".png", ".jpg", ".jpeg"];

    /// <summary>All letters that a font needs for the menus.</summary>
    private static string Letters { get; } =
        string.Concat(LineMenu.All.SelectMany(menu => menu.Items).SelectMany(item => item.Word + item.English).Where(letter => letter != ' '));

    /// <summary>Draws them all; null where no font has the letters.</summary>
    /// <param name="font">The file of one; null to look for one on this machine.</param>
    public static IReadOnlyDictionary<MenuReader, MenuImage>? Draw(string? font)
    {
        using var typeface = MenuFont.Find(font, Letters);
        return typeface is null ? null : LineMenu.All.ToDictionary(menu => menu.For, menu => new MenuImage(MenuPicture.Draw(menu, typeface), Png));
    }

    /// <summary>The picture of that menu in a folder, under its name; null where there is none.</summary>
    public static string? FileIn(string folder, LineMenu menu) =>
        s_endings.Select(ending => Path.Combine(folder, menu.Name + ending)).FirstOrDefault(File.Exists);

    /// <returns>The picture, or what is wrong with it.</returns>
    public static (MenuImage? Image, BothLanguages? Wrong) Read(string file, LineMenu menu)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length > LineLimits.MenuPictureBytes)
            return (null, new BothLanguages($"{file} 超過 1 MB，LINE 不收。", $"{file} is larger than 1 MB."));
        using var codec = SKCodec.Create(new SKMemoryStream(bytes));
        var type = codec?.EncodedFormat switch
        {
            SKEncodedImageFormat.Png => Png,
            SKEncodedImageFormat.Jpeg => Jpeg,
            _ => null,
        };
        if (type is null)
            return (null, new BothLanguages($"{file} 不是 PNG 或 JPEG 圖片。", $"{file} is no PNG or JPEG."));
        return (codec!.Info.Width, codec.Info.Height) == (LineMenu.Width, menu.Height)
            ? (new MenuImage(bytes, type), null)
            : (null, new BothLanguages(
                $"{file} 是 {codec.Info.Width}×{codec.Info.Height}，要 {LineMenu.Width}×{menu.Height}，按鈕的位置才對得上。",
                $"{file} has to be {LineMenu.Width}×{menu.Height}, so that the buttons are where they are seen."));
    }
}
