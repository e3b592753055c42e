using CommunityBot.Records;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>Only whoever says so changes a database of an earlier version, and what it was is kept.</summary>
public sealed class SqliteUpgradeTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_only_works_with_an_older_database_is_told_and_it_stays_as_it_was()
    {
        OldDatabase.Make(_folder);
        var before = await File.ReadAllBytesAsync(_folder.Database, Cancel);

        var refusals = new[]
        {
            Assert.Throws<StoreUnavailableException>(() => new SqliteStore(_folder)),
            Assert.Throws<StoreUnavailableException>(() => SqliteStore.Existing(_folder, new CodeKey(_folder))),
            Assert.Throws<StoreUnavailableException>(() => new SqliteReader(_folder, new CodeKey(_folder))),
            await Assert.ThrowsAsync<StoreUnavailableException>(() => new SqliteCopies(_folder).Copy(Cancel)),
        };

        Assert.All(refusals, refusal => Assert.Contains($"{_folder.Database} 是較舊的版本（結構第 2 版", refusal.Said.Chinese, StringComparison.Ordinal));
        Assert.Equal(2, SqliteReader.VersionOf(_folder));
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Database, Cancel));
    }

    [Fact]
    public async Task What_it_was_is_kept_in_a_copy_of_which_no_later_backup_takes_the_place()
    {
        OldDatabase.Make(_folder);

        var upgrade = OldDatabase.Upgrade(_folder)!;

        Assert.Equal((2, SqliteSchema.Newest), (upgrade.From, upgrade.To));
        Assert.Equal(Path.Combine(_folder.Backups, $"communitybot-schema-2-{Circle.Day:yyyyMMdd}.db"), upgrade.Copy);
        Assert.Null(OldDatabase.Upgrade(_folder));
        var backups = new BackupFolder(_folder, new SqliteCopies(_folder));
        for (var day = 0; day < 20; day++)
            await backups.Make(Circle.Day.AddDays(day), Cancel);
        var restored = new DataFolder(Path.Combine(_folder.Path, "restored"));
        restored.Make();
        File.Copy(upgrade.Copy!, restored.Database);
        Assert.Equal(2, SqliteReader.VersionOf(restored));
    }

    [Fact]
    public async Task Names_and_numbers_are_found_by_the_keys_of_today_and_addresses_that_would_become_one_stay_two()
    {
        using (var store = new SqliteStore(_folder))
            await store.Change(Keyed.Add, Cancel);
        using (var connections = new SqliteConnections(_folder.Database))
        {
            using var sql = connections.OpenWriter();
            sql.Script(
                """
                UPDATE communities SET name_key = 'ai[甲]';
                UPDATE people SET name_key = 'x', email_key = email;
                UPDATE people SET email_key = 'strasse@example.tw' WHERE name = 'Strasser';
                UPDATE people SET number = 'a1023' WHERE name = 'Strasser';
                DROP TABLE attachments;
                DROP TABLE case_entries;
                DROP TABLE credit_entries;
                DROP TABLE headcounts;
                ALTER TABLE tallies DROP COLUMN member_id;
                DROP INDEX people_by_number_key;
                ALTER TABLE people DROP COLUMN number_key;
                CREATE UNIQUE INDEX people_by_number ON people (number) WHERE number <> '';
                PRAGMA user_version = 21;
                """);
        }

        Assert.Equal(21, OldDatabase.Upgrade(_folder)!.From);

        using var upgraded = new SqliteStore(_folder);
        Assert.Equal((true, 2), await upgraded.Read(Keyed.Found, Cancel));
        Assert.Equal("Strasser", (await upgraded.Read(records => records.People.FindByNumber("A1023"), Cancel))!.Name);
    }

    [Fact]
    public void Where_the_copy_cannot_be_written_nothing_is_upgraded()
    {
        OldDatabase.Make(_folder);
        File.WriteAllText(_folder.Backups, "a file where the folder would be");

        Assert.ThrowsAny<Exception>(() => OldDatabase.Upgrade(_folder));

        Assert.Equal(2, SqliteReader.VersionOf(_folder));
    }

    [Fact]
    public void Under_a_running_server_nobody_else_gets_to_it()
    {
        OldDatabase.Make(_folder);
        using var running = _folder.HoldForServer();

        Assert.Throws<StoreInUseException>(() => OldDatabase.Upgrade(_folder));
    }

    /// <summary>The copy is written, and then the disk takes no more: what ends the transaction is told, not that there is none to end.</summary>
    [Fact]
    public void A_disk_that_is_full_in_the_middle_is_said_to_be_full()
    {
        OldDatabase.Make(_folder);
        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();
        sql.Execute($"PRAGMA max_page_count = {sql.First("PRAGMA page_count", row => row.Number(0)) + 2}");

        var fault = Assert.Throws<SqliteException>(() => SqliteSchema.Upgrade(sql, new CodeKey(_folder)));

        Assert.Contains("full", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, SqliteSchema.VersionOf(sql));
    }
}
