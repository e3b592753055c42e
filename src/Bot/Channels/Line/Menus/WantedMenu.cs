using System.Security.Cryptography;
using System.Text.Json;
using CommunityBot.Bot.Channels.Line.Api;

namespace CommunityBot.Bot.Channels.Line.Menus;

/// <summary>
/// A menu as it should be at LINE. Its name there tells what it is made of, so that what is there already is not uploaded again, and what
/// is of an earlier version is seen to be.
/// </summary>
internal static class WantedMenu
{
    private const string Ours = "communitybot";
    private const string BarText = "選單 Menu";
    private const int DigestLetters = 12;

    public static RichMenu Of(LineMenu menu, MenuImage image) => Described(menu, $"{NameWithoutImage(menu)} {Digest(image.Bytes.Span)}");

    /// <summary>Whether a menu at LINE has the buttons of this one, whatever its picture.</summary>
    public static bool IsCurrent(RichMenu there, LineMenu menu) => there.Name.StartsWith(NameWithoutImage(menu), StringComparison.Ordinal);

    public static bool IsOurs(RichMenu there) => there.Name.StartsWith($"{Ours} ", StringComparison.Ordinal);

    /// <summary>Under what the store keeps LINE's id of a menu, once it was uploaded with its picture.</summary>
    public static string MarkOf(LineMenu menu) => $"line-menu:{menu.Name}";

    private static string NameWithoutImage(LineMenu menu) =>
        $"{Ours} {menu.Name} {MenuPicture.Version}-{Digest(JsonSerializer.SerializeToUtf8Bytes(Described(menu, name: ""), LineRecords.Default.RichMenu))}";

    private static RichMenu Described(LineMenu menu, string name) => new(
        new RichMenuSize(LineMenu.Width, menu.Height),
        Selected: true,
        name,
        BarText,
        [.. menu.Cells().Select(cell => new RichMenuArea(
            new RichMenuBounds(cell.X, cell.Y, cell.Width, cell.Height),
            new RichMenuAction("message", cell.Item.Word, cell.Item.Word)))]);

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..DigestLetters];
}
