using System.CommandLine;
using System.Net;
using CommunityBot.Bot.Channels;
using CommunityBot.Bot.Channels.Line;
using CommunityBot.Bot.Channels.Line.Menus;
using CommunityBot.Bot.Cli.Checkup;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>line menu: has LINE show a menu under the chat, to each what they may want; again after an update, which uploads only what changed.</summary>
internal static class LineMenus
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var save = new Option<string?>("--save") { Description = "只把圖片存到資料夾，不上傳 ／ Only write the pictures to a folder", HelpName = "DIR" };
        var images = new Option<string?>("--images")
        {
            Description = "用資料夾裡自己的圖片，檔名和 --save 的一樣；沒有的照畫 ／ Take pictures from a folder, named as --save names them; draw the others",
            HelpName = "DIR",
        };
        var font = new Option<string?>("--font") { Description = "畫圖用的中文字型檔 ／ A font with Chinese letters to draw with", HelpName = "FILE" };
        var menu = new Command("menu", "上傳 LINE 的圖文選單；更新版本後再做一次 ／ Upload the rich menus; again after an update") { save, images, font };
        menu.Does((parsed, cancel) => Run(
            typed.In(parsed), parsed.GetValue(save), parsed.GetValue(images), parsed.GetValue(font), terminal, cancel));
        return new Command("line", "LINE 的設定 ／ LINE") { menu };
    }

    private static async Task<int> Run(string[] settings, string? save, string? images, string? font, Terminal terminal, CancellationToken cancel)
    {
        if (images is not null && !Directory.Exists(images))
            return Refuse(terminal, $"沒有 {images} 這個資料夾。請檢查有沒有打錯。", $"There is no folder {images}. Check its name.");
        if (Images(images, font, terminal) is not { } pictures)
            return ExitCode.Refused;
        if (save is not null)
            return await Save(pictures, save, terminal, cancel);
        if (!LineSettings.AreSet(Installation.Builder(settings).Configuration))
            return Refuse(
                terminal,
                "LINE 還沒設定。請先填 Line:ChannelSecret 和 Line:ChannelAccessToken，都在 LINE Developers 主控台。",
                "Set Line:ChannelSecret and Line:ChannelAccessToken first; both are in the LINE Developers console.");

        await using var bot = Installation.Open(settings, FolderUse.Make);
        try
        {
            var uploaded = await bot.Services.GetRequiredService<MenuUpload>().Run(pictures, cancel);
            terminal.Say(uploaded.Count == 0
                ? new BothLanguages("LINE 的選單已經是這一版的，沒有要上傳的。", "LINE's menus are those of this version; nothing had to be uploaded.")
                : new BothLanguages(
                    $"已上傳 {uploaded.Count} 個選單。機器人執行中的話，一分鐘內每個人都會換上。",
                    $"{uploaded.Count} menus are uploaded; a running bot gives them to everybody within a minute."));
            return ExitCode.Fine;
        }
        catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            terminal.Complain(LineCheck.UnknownToken);
            return ExitCode.Refused;
        }
        catch (AnsweredInBetweenException other)
        {
            return Refuse(terminal, $"{other.Said.Chinese}，再執行一次。", $"{other.Said.English} Then run it again.");
        }
        catch (HttpRequestException refused) when (refused.StatusCode is { } status)
        {
            return Refuse(
                terminal,
                $"LINE 沒有接受（回答 {(int)status}）。做好的都留著，過一陣子再執行一次。",
                $"LINE did not accept it: {refused.Message.TrimEnd('.')}. What was done stays; run it again later.");
        }
        catch (Exception away) when (PlatformFault.Is(away, cancel))
        {
            var why = PlatformFault.Why(away);
            return Refuse(
                terminal,
                $"沒有 LINE 的回答：{why.Chinese}。做好的都留著，再執行一次。", $"No answer of LINE: {why.English}. What was done stays; run it again.");
        }
    }

    /// <summary>Those that were brought along, and the others drawn; null when something was wrong, and said.</summary>
    private static Dictionary<MenuReader, MenuImage>? Images(string? folder, string? font, Terminal terminal)
    {
        var pictures = new Dictionary<MenuReader, MenuImage>();
        foreach (var menu in LineMenu.All)
        {
            if (folder is null || MenuImage.FileIn(folder, menu) is not { } file)
                continue;
            var (image, wrong) = MenuImage.Read(file, menu);
            if (image is null)
            {
                terminal.Complain(wrong!);
                return null;
            }

            pictures.Add(menu.For, image);
        }

        if (pictures.Count == LineMenu.All.Count)
            return pictures;
        if (MenuImage.Draw(font) is not { } drawn)
        {
            terminal.Complain(font is null
                ? new BothLanguages(
                    "這台機器上找不到中文字型，畫不出選單。Linux 請安裝 fonts-noto-cjk，或用 --font 指定字型檔；也可以在別的電腦用 --save 存好，再用 --images 帶過來。",
                    "No font with Chinese letters was found. On Linux install fonts-noto-cjk, or name a file with --font, or bring pictures with --images.")
                : new BothLanguages($"{font} 不能用，或缺選單要用的字。", $"{font} cannot be read, or has not all the letters."));
            return null;
        }

        foreach (var (reader, image) in drawn)
            pictures.TryAdd(reader, image);
        return pictures;
    }

    private static async Task<int> Save(Dictionary<MenuReader, MenuImage> pictures, string folder, Terminal terminal, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        foreach (var menu in LineMenu.All)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{menu.Name}.png"), pictures[menu.For].Bytes, cancel);
        terminal.Say(new BothLanguages($"{pictures.Count} 張圖片存到 {folder}。", $"{pictures.Count} pictures were written to {folder}."));
        return ExitCode.Fine;
    }

    private static int Refuse(Terminal terminal, string chinese, string english)
    {
        terminal.Complain(new BothLanguages(chinese, english));
        return ExitCode.Refused;
    }
}
