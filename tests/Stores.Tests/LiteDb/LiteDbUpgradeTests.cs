using CommunityBot.Records;
using CommunityBot.Stores.LiteDb;
using LiteDB;
using LiteDB.Engine;

namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>Only whoever says so changes a database of an earlier version, and nobody one of a later.</summary>
public sealed class LiteDbUpgradeTests : IDisposable
{
    private static readonly LiteDbProvider s_litedb = new();

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    /// <summary>As a power cut leaves it between a step and its number, which is why steps can be run again.</summary>
    [Fact]
    public async Task A_step_that_has_not_been_counted_is_run_again_and_what_it_was_is_kept()
    {
        await Make(schema: 0);

        var upgrade = Upgrade()!;

        Assert.Equal((0, s_litedb.Schema), (upgrade.From, upgrade.To));
        Assert.Equal(Path.Combine(_folder.Backups, $"communitybot-schema-0-{Circle.Day:yyyyMMdd}.db"), upgrade.Copy);
        Assert.Null(Upgrade());
        using (var store = s_litedb.Existing(_folder, new CodeKey(_folder)))
            Assert.False(await store.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel));
        var restored = new DataFolder(Path.Combine(_folder.Path, "restored"));
        restored.Make();
        File.Copy(upgrade.Copy!, restored.Database);
        Assert.Equal(0, s_litedb.SchemaOf(restored));
    }

    [Fact]
    public async Task Names_are_found_by_the_keys_of_today()
    {
        using (var store = s_litedb.Open(_folder, new CodeKey(_folder)))
            await store.Change(Keyed.Add, Cancel);
        using (var file = LiteDbFile.Borrow(_folder.Database, LiteDbUse.Write))
        {
            file.Alone(() => file.Engine.UpdateMany("communities", "{ called: 'x' }", BsonExpression.Create("$._id > 0"))
                + file.Engine.UpdateMany("people", "{ name_key: 'x' }", BsonExpression.Create("$._id > 0")));
            file.Alone(() => file.Engine.Pragma(Pragmas.USER_VERSION, 1));
        }

        Assert.Equal(1, Upgrade()!.From);

        using var upgraded = s_litedb.Existing(_folder, new CodeKey(_folder));
        Assert.Equal((true, 2), await upgraded.Read(Keyed.Found, Cancel));
    }

    [Theory]
    [InlineData(-1, "較舊")]
    [InlineData(1, "較新")]
    public async Task Whoever_only_works_with_one_of_another_version_is_told_and_it_stays_as_it_was(int apart, string told)
    {
        var schema = s_litedb.Schema + apart;
        await Make(schema);
        var (before, key) = (await File.ReadAllBytesAsync(_folder.Database, Cancel), new CodeKey(_folder));

        var refusals = new[]
        {
            Assert.Throws<StoreUnavailableException>(() => s_litedb.Open(_folder, key)),
            Assert.Throws<StoreUnavailableException>(() => s_litedb.Existing(_folder, key)),
            Assert.Throws<StoreUnavailableException>(() => s_litedb.Look(_folder, key)),
            await Assert.ThrowsAsync<StoreUnavailableException>(() => s_litedb.Copies(_folder, key).Copy(Cancel)),
        };

        Assert.All(refusals, refusal => Assert.Contains($"{_folder.Database} 是{told}的版本", refusal.Said.Chinese, StringComparison.Ordinal));
        Assert.Equal(schema, s_litedb.SchemaOf(_folder));
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Database, Cancel));
    }

    private async Task Make(int schema)
    {
        using var store = s_litedb.Open(_folder, new CodeKey(_folder));
        await store.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel);
        using var file = LiteDbFile.Borrow(_folder.Database, LiteDbUse.Write);
        file.Alone(() => file.Engine.Pragma(Pragmas.USER_VERSION, schema));
    }

    private StoreUpgrade? Upgrade()
    {
        using var hold = _folder.HoldForServer();
        return s_litedb.Upgrade(hold, new CodeKey(_folder), Circle.Day);
    }
}
