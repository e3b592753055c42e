using System.Text.Json.Nodes;
using CommunityBot.Attachments;
using CommunityBot.Bot.Tests.Attachments;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>/photos with a file.</summary>
public sealed class DiscordPhotoTests
{
    [Fact]
    public async Task A_file_of_the_command_is_fetched_from_Discord_alone_and_answered_in_its_place()
    {
        await using var scene = await DiscordScene.Open();
        scene.Discord.Files["a.jpg"] = TestPictures.FromPhone(400, 300);
        scene.Discord.Files["b.jpg"] = TestPictures.Script;
        var files = new Uri(new Uri(scene.Discord.Address), "/attachments/").AbsoluteUri;
        Assert.Contains("已收下照片：例行研討 第1次", await Send(scene, $"{files}a.jpg?ex=1"), StringComparison.Ordinal);
        Assert.Contains("這不是照片", await Send(scene, $"{files}b.jpg"), StringComparison.Ordinal);
        Assert.Contains("這不是照片", await Send(scene, $"{files}gone.jpg", "page.htm"), StringComparison.Ordinal);
        Assert.Contains("拿不到", await Send(scene, $"{files}gone.jpg"), StringComparison.Ordinal);
        Assert.Contains("拿不到", await Send(scene, "http://169.254.169.254/latest/meta-data"), StringComparison.Ordinal);

        var photo = Assert.Single(await scene.Bot.Read(records => records.Attachments.Of(scene.Meeting.Id)), one => one.Stands);
        Assert.Equal(FileKind.Photo, photo.File!.Kind);
    }

    /// <returns>What is shown for it in the end.</returns>
    private static async Task<string> Send(DiscordScene scene, string address, string name = "x.jpg")
    {
        var told = scene.Command(DiscordScene.Member, "photos");
        told["data"]!["options"] = new JsonArray(new JsonObject { ["name"] = "file", ["type"] = 11, ["value"] = "1234567890" });
        var sent = new JsonObject { ["id"] = "1234567890", ["filename"] = name, ["size"] = 1000, ["url"] = address };
        told["data"]!["resolved"] = new JsonObject { ["attachments"] = new JsonObject { ["1234567890"] = sent } };
        await scene.Interact(told);
        var shown = "";
        await Eventually.IsTrue(() => (shown = string.Concat(scene.Shown(told))).Length > 0, "it is answered");
        return shown;
    }
}
