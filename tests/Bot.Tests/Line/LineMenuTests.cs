using CommunityBot.Bot.Channels.Line.Menus;
using CommunityBot.Bot.Tests.Cli;
using CommunityBot.Communities;
using CommunityBot.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>The menus under LINE's chats, as they are uploaded and as they change with what somebody is.</summary>
public sealed class LineMenuTests(SavedMenus saved) : IClassFixture<SavedMenus>, IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task All_menus_are_uploaded_once_and_doctor_sees_them()
    {
        await using var line = await LineStandIn.Start();
        Assert.Equal(0, await Run(line, "doctor"));
        Assert.Contains("請執行 line menu", _run.Out, StringComparison.Ordinal);

        var first = await AsProgram(line, "line", "menu");
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("已上傳 4 個選單", first.Out, StringComparison.Ordinal);
        Assert.Equal(["convener", "member", "newcomer", "officer"], line.Menus.Shown.Keys.Order());
        Assert.Equal("newcomer", line.Menus.Default);
        Assert.Equal(0, await Run(line, "doctor"));
        Assert.Contains("4 個選單都在", _run.Out, StringComparison.Ordinal);

        Assert.Equal(0, await Run(line, "line", "menu"));
        Assert.Contains("沒有要上傳的", _run.Out, StringComparison.Ordinal);
        Assert.Equal(4, line.Menus.Created);
    }

    [Fact]
    public async Task An_upload_that_breaks_off_is_done_again_and_leaves_nothing_behind()
    {
        await using var line = await LineStandIn.Start();
        Assert.Equal(0, await Run(line, "line", "menu", "--images", saved.Folder));
        line.Menus.FailNext = 503;
        Assert.Equal(1, await Run(line, "line", "menu", "--images", saved.Folder));

        _run.Write("member.png", line.Menus.PictureOf("officer"));
        Assert.Equal(0, await Run(line, "line", "menu", "--images", _run.PathOf("")));
        Assert.Contains("已上傳 1 個選單", _run.Out, StringComparison.Ordinal);
        Assert.Equal((4, 5), (line.Menus.Count, line.Menus.Created));
        Assert.Equal(line.Menus.PictureOf("officer"), line.Menus.PictureOf("member"));
    }

    [Theory]
    [InlineData("newcomer.png", "要 2500×1686")]
    [InlineData("member.txt", "不是 PNG 或 JPEG")]
    public async Task A_picture_that_does_not_fit_is_refused_with_what_it_has_to_be(string picture, string told)
    {
        await using var line = await LineStandIn.Start();
        Assert.Equal(["convener.png", "member.png", "newcomer.png", "officer.png"], Directory.GetFiles(saved.Folder).Select(Path.GetFileName).Order());

        File.Copy(Path.Combine(saved.Folder, "newcomer.png"), _run.PathOf("newcomer.png"));
        _run.Write("member.txt", "no picture");
        File.Copy(_run.PathOf(picture), _run.PathOf("member.png"));
        Assert.Equal(1, await Run(line, "line", "menu", "--images", _run.PathOf("")));
        Assert.Contains(told, _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, line.Menus.Created);
    }

    [Theory]
    [InlineData("<html>login please</html>", "回答的不是 LINE（200），可能是防火牆或登入頁。請檢查這台機器的網路，再執行一次。")]
    [InlineData("{}", "沒有 LINE 的回答：")]
    [InlineData("{", "沒有 LINE 的回答：")]
    public async Task What_is_not_lines_answer_is_said_without_a_trace(string answer, string told)
    {
        await using var line = await LineStandIn.Start();
        line.Menus.InBetween = answer;

        Assert.Equal((1, ""), (await Run(line, "line", "menu"), _run.Out));
        Assert.Contains(told, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_pictures_that_is_missing_is_named()
    {
        await using var line = await LineStandIn.Start();
        var missing = _run.PathOf("pictrues");

        Assert.Equal(1, await Run(line, "line", "menu", "--images", missing));
        Assert.StartsWith($"沒有 {missing} 這個資料夾。", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, line.Menus.Created);
    }

    [Fact]
    public async Task A_font_that_cannot_be_used_is_said()
    {
        await using var line = await LineStandIn.Start();
        Assert.Equal(1, await Run(line, "line", "menu", "--font", _run.PathOf("none.ttf")));
        Assert.Contains("none.ttf 不能用", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_menu_says_words_that_are_commands_in_pictures_that_line_takes() => Assert.All(
        LineMenu.All,
        menu =>
        {
            Assert.All(menu.Items, item => Assert.Equal(item.Command, Conversation.Hearing.Ear.Ordered(item.Word)?.Command));
            Assert.Equal(LineMenu.Width * menu.Height, menu.Cells().Sum(cell => cell.Width * cell.Height));
        });

    [Fact]
    public async Task A_menu_changes_with_what_its_reader_is()
    {
        await using var scene = await LineScene.Open();
        await scene.Bot.Services.GetRequiredService<MenuUpload>().Run(Pictures(), TestContext.Current.CancellationToken);
        Assert.Equal(1, await Switch(scene));
        Assert.Equal("member", scene.Line.Menus.Of(LineScene.Member));
        Assert.Equal((0, 1), (await Switch(scene), scene.Line.Menus.Links));

        await scene.Say("U8f2c11d3a0", $"綁定 {ChannelScene.BindingCodeOfNewcomer}");
        await Become(scene, LineScene.Member, Role.Convener);
        scene.Line.Menus.FailNext = 500;
        await Assert.ThrowsAsync<HttpRequestException>(() => Switch(scene));
        Assert.Equal("member", scene.Line.Menus.Of(LineScene.Member));

        Assert.Equal(2, await Switch(scene));
        Assert.Equal(("convener", "member"), (scene.Line.Menus.Of(LineScene.Member), scene.Line.Menus.Of("U8f2c11d3a0")));
    }

    [Fact]
    public async Task Menus_that_were_uploaded_anew_are_given_to_everybody_again()
    {
        await using var scene = await LineScene.Open();
        Assert.Equal(0, await Switch(scene));
        var upload = scene.Bot.Services.GetRequiredService<MenuUpload>();
        await upload.Run(Pictures(), TestContext.Current.CancellationToken);
        await Switch(scene);

        await upload.Run(Pictures(other: 1), TestContext.Current.CancellationToken);
        Assert.Null(scene.Line.Menus.Of(LineScene.Member));
        Assert.Equal(1, await Switch(scene));
        Assert.Equal("member", scene.Line.Menus.Of(LineScene.Member));
    }

    /// <summary>LINE's stand-in does not look at them.</summary>
    private static Dictionary<MenuReader, MenuImage> Pictures(byte other = 0) =>
        LineMenu.All.ToDictionary(menu => menu.For, menu => new MenuImage(new byte[] { (byte)menu.For, other }, "image/png"));

    private static Task<int> Switch(LineScene scene) =>
        scene.Bot.Services.GetRequiredService<IMenuBoard>().Switch(TestContext.Current.CancellationToken);

    private static Task<bool> Become(LineScene scene, string user, Role role) => scene.Bot.Change(records =>
    {
        var person = records.Accounts.Find(new Messages.ChatAddress("line", user))!.Person!;
        records.People.Put(scene.Meeting.Community, person.Id, role, Programmes.PersonKind.Own);
        return true;
    });

    private Task<int> Run(LineStandIn line, params string[] args) =>
        _run.Run([.. args, .. Settings(line).Select(setting => $"--Line:{setting.Name}={setting.Value}")]);

    /// <summary>As its users run it, with settings from the environment.</summary>
    private Task<ProgramRun> AsProgram(LineStandIn line, params string[] args) =>
        ProgramRun.Of(_run.PathOf(""), Settings(line).ToDictionary(setting => $"Line__{setting.Name}", setting => setting.Value), args);

    private static (string Name, string Value)[] Settings(LineStandIn line) =>
    [
        ("ChannelSecret", LineDelivery.Secret),
        ("ChannelAccessToken", LineStandIn.AccessToken),
        ("ApiBaseUrl", line.Address.ToString()),
        ("DataApiBaseUrl", line.Address.ToString()),
    ];
}
