using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Every command that writes a file: none writes over what the bot keeps, and none leaves half a file.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Roster =
        """
        programme,community,category,name,role,kind,school,department,email
        ncut-research-communities-114,AI 社群,,王小明,member,own,勤益科大,,
        """;

    private static readonly Dictionary<string, string[]> s_commands = new()
    {
        ["backup"] = ["backup", "--out"],
        ["export"] = ["export", "attendance", "--out"],
        ["import"] = ["import", "roster", "roster.csv", "--codes"],
    };

    private readonly CommandRun _run = new();

    public static TheoryData<string> Commands => [.. s_commands.Keys];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_bots_own_files_are_refused_by_whatever_path_and_stay(string command)
    {
        var before = await Prepare();
        File.CreateSymbolicLink(_run.PathOf("link.db"), Path.Combine(_run.Data, "communitybot.db"));
        Directory.CreateSymbolicLink(_run.PathOf("link"), _run.Data);

        string[] own =
        [
            "data/communitybot.db", "data/../data/communitybot.db", "data/communitybot.db-wal", "data/codes.key", "data/chat-address.txt", "link.db",
            "link/communitybot.db", "data/backups", "link/backups",
        ];
        foreach (var path in own)
        {
            Assert.Equal((1, path), (await Run(command, _run.PathOf(path)), path));
            Assert.Contains("是機器人自己的檔案", _run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, await _run.Store(records => records.Communities.All().Count));
        Assert.NotNull(new FileInfo(_run.PathOf("link.db")).LinkTarget);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_folder_that_is_missing_is_named_and_no_other_name_is(string command)
    {
        await Prepare();

        Assert.Equal(1, await Run(command, Path.Combine("bk", "x")));

        Assert.StartsWith("沒有 bk 這個資料夾。", _run.Error, StringComparison.Ordinal);
        Assert.Contains("There is no folder bk.", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".part", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_folder_is_no_file(string command)
    {
        await Prepare();

        Assert.Equal(1, await Run(command, _run.Data));

        Assert.Contains("是資料夾，請寫出檔案的名稱", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task What_is_no_file_is_not_written_and_stays(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere nobody is asked what a name is of.");
        await Prepare();
        using (var mkfifo = Process.Start("mkfifo", [_run.PathOf("pipe")]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(_run.PathOf("link"), _run.PathOf("pipe"));
        using var listening = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listening.Bind(new UnixDomainSocketEndPoint(_run.PathOf("socket")));

        foreach (var path in (string[])["pipe", "link", "socket"])
        {
            Assert.Equal((1, path), (await Run(command, _run.PathOf(path)), path));
            Assert.Contains("不是一般的檔案", _run.Error, StringComparison.Ordinal);
        }

        var left = Directory.GetFiles(_run.PathOf("")).Select(Path.GetFileName).Except(["roster.csv"]);
        Assert.Equal(["link", "pipe", "socket"], left.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("import")]
    public async Task What_writes_a_file_does_not_write_one_that_is_called_as_standard_output_is(string command)
    {
        await Prepare();
        Assert.Equal(1, await Run(command, "-"));
        Assert.Contains("不能寫到標準輸出", _run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("-"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task What_was_there_is_replaced_by_one_file_for_its_owner_alone(string command)
    {
        await Prepare();
        var file = _run.Write("out", Encoding.UTF8.GetBytes("before"));

        Assert.Equal(0, await Run(command, file));

        Assert.NotEqual("before", _run.Read("out"));
        Assert.DoesNotContain(Directory.GetFiles(Path.GetDirectoryName(file)!), one => one.EndsWith(".part", StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Another_name_of_one_of_them_is_refused_as_well(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is asked which file a name is of.");
        var before = await Prepare();
        using (var ln = Process.Start("ln", [Path.Combine(_run.Data, "communitybot.db"), _run.PathOf("hard.csv")]))
            await ln.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, await Run(command, _run.PathOf("hard.csv")));

        Assert.Contains("hard.csv 是機器人自己的檔案", _run.Error, StringComparison.Ordinal);
        Assert.Contains("is one of the bot's own files", _run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await _run.Store(records => records.Communities.All().Count));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task That_another_file_was_replaced_is_said_and_of_a_new_one_nothing(string command)
    {
        await Prepare();

        Assert.Equal(0, await Run(command, _run.PathOf("out")));
        Assert.DoesNotContain("換掉", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await Run(command, _run.PathOf("out")));

        Assert.Contains("，換掉原來的檔案", _run.Out, StringComparison.Ordinal);
        Assert.Contains(", in place of the file that was there", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_command_reads_is_not_written_over()
    {
        await Prepare();
        File.CreateSymbolicLink(_run.PathOf("same.csv"), _run.PathOf("roster.csv"));

        foreach (var path in (string[])["roster.csv", "./roster.csv", "same.csv"])
        {
            Assert.Equal((1, path), (await Run("import", _run.PathOf(path)), path));
            Assert.Contains("就是這個命令要讀的檔案", _run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(Roster, _run.Read("roster.csv"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_settings_in_use_are_not_written_over(string command)
    {
        await Prepare();
        const string settings = """{ "Demo": { "Enabled": false } }""";
        _run.Write("appsettings.json", Encoding.UTF8.GetBytes(settings));

        var run = await ProgramRun.Of(_run.PathOf(""), new Dictionary<string, string>(), [.. s_commands[command], "appsettings.json", "--data", _run.Data]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("appsettings.json 是設定檔，寫下去設定就沒有了。", run.Error, StringComparison.Ordinal);
        Assert.Equal(settings, _run.Read("appsettings.json"));
    }

    private async Task<int> Prepare()
    {
        _run.Write("roster.csv", Roster);
        return await _run.Store(records =>
        {
            records.Communities.Add(new("ncut-research-communities-114"), "AI 社群", "");
            return records.Communities.All().Count;
        });
    }

    private Task<int> Run(string command, string path) =>
        _run.Run([.. s_commands[command].Select(word => word == "roster.csv" ? _run.PathOf(word) : word), path]);
}
