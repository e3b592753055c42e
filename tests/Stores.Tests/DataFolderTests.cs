using System.Diagnostics;
using System.Runtime.Versioning;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>What is the bot's own in its folder, and who may read it.</summary>
public sealed class DataFolderTests : IDisposable
{
    private const UnixFileMode ForOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderForOwner = ForOwner | UnixFileMode.UserExecute;
    private const UnixFileMode OpenToAll = ForOwner | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("communitybot-");
    private readonly DataFolder _folder;

    public DataFolderTests() => _folder = new DataFolder(Path.Combine(_place.FullName, "data"));

    public void Dispose() => _place.Delete(recursive: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Everything_that_is_written_there_is_for_the_account_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has lists of rights, and no modes.");
        using var hold = _folder.HoldForServer();
        using var store = new SqliteStore(_folder);
        new CodeKey(_folder).Ensure();
        await store.Change(records => records.Inbox.Admit("event", default), Cancel);
        await new BackupFolder(_folder, new SqliteCopies(_folder)).Make(Circle.Day, Cancel);

        Assert.Equal(
            ["backups", "codes.key", "communitybot-20250526.db", "communitybot.db", "communitybot.db-shm", "communitybot.db-wal", "data", "server.lock"],
            Entries().Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Entries(), entry => Assert.Equal(Directory.Exists(entry) ? FolderForOwner : ForOwner, File.GetUnixFileMode(entry)));
        Assert.Empty(_folder.OpenToOthers());
    }

    [Fact]
    public async Task What_root_makes_in_a_folder_of_somebody_else_is_theirs()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root may write in folders of others.");
        _folder.Make();
        using (var chown = Process.Start("chown", ["1234:5678", _folder.Path]))
            await chown.WaitForExitAsync(Cancel);

        using (_folder.HoldForServer())
        using (var store = new SqliteStore(_folder))
        {
            new CodeKey(_folder).Ensure();
            await store.Change(records => records.Inbox.Admit("event", default), Cancel);
            await new BackupFolder(_folder, new SqliteCopies(_folder)).Make(Circle.Day, Cancel);
            var asking = new ProcessStartInfo("stat", ["-c", "%u:%g %n", .. Entries()]) { RedirectStandardOutput = true, UseShellExecute = false };
            using var stat = Process.Start(asking)!;

            var told = (await stat.StandardOutput.ReadToEndAsync(Cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(8, told.Length);
            Assert.All(told, one => Assert.StartsWith("1234:5678 ", one, StringComparison.Ordinal));
        }
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void What_an_earlier_version_left_open_is_named_and_closed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has lists of rights, and no modes.");
        new SqliteStore(_folder).Dispose();
        File.SetUnixFileMode(_folder.Path, OpenToAll | FolderForOwner);
        File.SetUnixFileMode(_folder.Database, OpenToAll);
        var others = Path.Combine(_folder.Path, "notes.txt");
        File.WriteAllText(others, "");
        File.SetUnixFileMode(others, OpenToAll);

        Assert.Equal([_folder.Path, _folder.Database], _folder.OpenToOthers());
        _folder.Tighten();

        Assert.Empty(_folder.OpenToOthers());
        Assert.Equal(
            (FolderForOwner, ForOwner, OpenToAll),
            (File.GetUnixFileMode(_folder.Path), File.GetUnixFileMode(_folder.Database), File.GetUnixFileMode(others)));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_everybody_shares_is_not_closed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has lists of rights, and no modes.");
        _folder.Make();
        File.SetUnixFileMode(_folder.Path, OpenToAll | FolderForOwner | UnixFileMode.StickyBit);

        _folder.Tighten();

        Assert.True(File.GetUnixFileMode(_folder.Path).HasFlag(UnixFileMode.OtherRead));
    }

    [Theory]
    [InlineData("data/communitybot.db", true)]
    [InlineData("data/communitybot.db-wal", true)]
    [InlineData("data/codes.key", true)]
    [InlineData("data/server.lock", true)]
    [InlineData("data/backups/communitybot-20250526.db", true)]
    [InlineData("data/./x/../communitybot.db", true)]
    [InlineData("link-to-folder/communitybot.db", true)]
    [InlineData("link-to-file.db", true)]
    [InlineData("link-to-link.db", true)]
    [InlineData("link-to-nothing.db", false)]
    [InlineData("data/codes.csv", false)]
    [InlineData("data/backups/mine.db", false)]
    [InlineData("communitybot.db", false)]
    public void What_is_its_own_is_known_by_whatever_path(string path, bool isOwn)
    {
        new SqliteStore(_folder).Dispose();
        Directory.CreateDirectory(_folder.Backups);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "x"));
        Directory.CreateSymbolicLink(In("link-to-folder"), "data");
        File.CreateSymbolicLink(In("link-to-file.db"), _folder.Database);
        File.CreateSymbolicLink(In("link-to-link.db"), "link-to-file.db");
        File.CreateSymbolicLink(In("link-to-nothing.db"), "nothing.db");

        Assert.Equal(isOwn, _folder.Owns(In(path)));
    }

    private string In(string path) => Path.Combine(_place.FullName, path);

    private IEnumerable<string> Entries() => [_folder.Path, .. Directory.EnumerateFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories)];
}
