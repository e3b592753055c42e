using CommunityBot.Records;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>A folder that had a database and has none now is no new one.</summary>
public sealed class LostDatabaseTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, false, "不見了，它的鑰匙 codes.key 卻還在")]
    [InlineData(true, true, "是空的，它的鑰匙 codes.key 卻還在")]
    [InlineData(false, false, "不見了，資料夾裡卻有 2025-05-26 的備份")]
    [InlineData(false, true, "是空的，資料夾裡卻有 2025-05-26 的備份")]
    public async Task Nothing_is_made_in_its_place_and_how_it_is_restored_is_said(bool keyIsLeft, bool fileIsLeft, string told)
    {
        await Lose(keyIsLeft, fileIsLeft);
        var before = Entries();

        Action[] uses =
        [
            () => new SqliteStore(_folder).Dispose(),
            () => SqliteStore.Existing(_folder, new CodeKey(_folder)).Dispose(),
            () => new SqliteReader(_folder, new CodeKey(_folder)).Dispose(),
            () => new SqliteCopies(_folder).WriteTo(Path.Combine(_folder.Backups, "communitybot-20250526.db"), Cancel).GetAwaiter().GetResult(),
            () => new LiteDbProvider().Open(_folder, new CodeKey(_folder)).Dispose(),
            () => _folder.HoldForServer().Dispose(),
            _folder.RefuseLost,
        ];
        foreach (var use in uses)
        {
            var said = Assert.Throws<StoreUnavailableException>(use).Said;
            Assert.Contains(told, said.Chinese, StringComparison.Ordinal);
            Assert.Contains(keyIsLeft ? "restore 加上另外收著的那份備份" : $"restore {_folder.Backups}", said.Chinese, StringComparison.Ordinal);
            Assert.Contains("this is no first start", said.English, StringComparison.Ordinal);
        }

        Assert.Equal(before, Entries());
    }

    [Fact]
    public void A_first_start_is_one_also_where_an_earlier_one_was_cut_short()
    {
        File.WriteAllText(_folder.Database, "");

        new SqliteStore(_folder).Dispose();

        Assert.True(_folder.HasDatabase);
    }

    private async Task Lose(bool keyIsLeft, bool fileIsLeft)
    {
        using (var store = new SqliteStore(_folder))
            await store.Change(records => records.Inbox.Admit("event", default), Cancel);
        if (keyIsLeft)
            new CodeKey(_folder).Ensure();
        else
            await new BackupFolder(_folder, new SqliteCopies(_folder)).Make(Circle.Day, Cancel);
        File.Delete(_folder.Database);
        if (fileIsLeft)
            await File.WriteAllTextAsync(_folder.Database, "", Cancel);
    }

    private IReadOnlyList<(string, long)> Entries() => [.. new DirectoryInfo(_folder.Path)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(file => (file.FullName, file.Length))
        .Order()];
}
