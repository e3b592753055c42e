using System.Text.RegularExpressions;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores.PostgreSql;
using CommunityBot.Stores.Sqlite;
using Npgsql;

namespace CommunityBot.Stores.Tests.PostgreSql;

public sealed class PostgreSqlStoreTests : StoreContract
{
    /// <summary>Nobody listens there.</summary>
    private const string Nowhere = "Host=127.0.0.1;Port=1;Username=communitybot;Password=opensesame";

    private const string Columns =
        "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM information_schema.columns WHERE table_schema = 'public'";

    /// <summary>How JSON writes signs beyond the first plane.</summary>
    private static readonly Regex s_escaped = new(@"\\u(?<unit>[0-9A-Fa-f]{4})", RegexOptions.NonBacktracking);

    private readonly DataFolder _folder;
    private readonly TestDatabase _database;

    public PostgreSqlStoreTests()
    {
        Assert.SkipUnless(TestDatabase.IsConfigured, TestDatabase.Missing);
        _folder = NewFolder();
        _database = TestDatabase.Empty();
    }

    [Fact]
    public void Its_columns_are_those_of_SQLite_and_what_several_bots_need()
    {
        var place = new DataFolder(Path.Combine(_folder.Path, "sqlite"));
        new SqliteStore(place).Dispose();
        using var connections = new SqliteConnections(place.Database);
        using var sql = connections.OpenWriter();
        var columns = sql.All(
            """
            SELECT t.name || '.' || c.name || ' ' || CASE c.type WHEN 'INTEGER' THEN 'bigint' WHEN 'BLOB' THEN 'bytea' ELSE 'text' END || ' '
                || iif(c."notnull" OR c.pk, 'NO', 'YES')
            FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'
            """,
            row => row.Text(0));

        Assert.Equal(
            columns.Order(StringComparer.Ordinal),
            _database.Texts($"{Columns} AND table_name NOT IN ('schema_number', 'bots', 'sweeps') AND column_name <> 'bot'").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Text_is_compared_sign_by_sign_in_every_column() => Assert.Empty(_database.Texts(
        $"{Columns} AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'"));

    [Fact]
    public async Task Bots_that_start_at_the_same_moment_make_one_schema()
    {
        using var bare = TestDatabase.Bare();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => PostgreSqlSchema.Ensure(bare.Database), Cancel)));
        Assert.Equal(PostgreSqlSchema.Newest, PostgreSqlSchema.VersionOf(bare.Database));
    }

    [Fact]
    public void A_database_of_a_newer_program_is_refused_and_left_alone()
    {
        using var newer = TestDatabase.Bare();
        PostgreSqlSchema.Ensure(newer.Database);
        newer.Execute("UPDATE schema_number SET number = number + 1, serves = number + 1");

        Assert.Contains("newer", Assert.Throws<StoreUnavailableException>(() => Open(newer.Database, _folder)).Message, StringComparison.Ordinal);
        Assert.Equal(PostgreSqlSchema.Newest + 1, PostgreSqlSchema.VersionOf(newer.Database));
    }

    /// <summary>Bots are replaced one after the other: by such as add to it, and once the old ones are gone by such as take away what nobody needs.</summary>
    [Fact]
    public async Task A_newer_schema_serves_older_bots_until_a_step_says_otherwise_which_waits_until_they_are_gone()
    {
        using var bare = TestDatabase.Bare();
        using var old = Open(bare.Database, _folder);
        var (newest, present) = (PostgreSqlSchema.Newest, new PostgreSqlProvider(bare.Database).Share(old, TimeProvider.System));
        await present.TakeUp(underway: 0, Cancel);
        PostgreSqlSchema.Step adds = new(newest + 1, Serves: newest, "CREATE TABLE more (number bigint)");
        PostgreSqlSchema.Step takesAway = new(newest + 2, Serves: newest + 1, "DROP TABLE more");

        PostgreSqlSchema.Upgrade(bare.Database, [adds]);
        Assert.True(await old.Change(records => records.Inbox.Admit("running", DateTimeOffset.UnixEpoch), Cancel));
        using (var another = Open(bare.Database, _folder))
            Assert.True(await another.Change(records => records.Inbox.Admit("started since", DateTimeOffset.UnixEpoch), Cancel));

        var refused = Assert.Throws<StoreUnavailableException>(() => PostgreSqlSchema.Upgrade(bare.Database, [adds, takesAway]));
        Assert.Contains("older version", refused.Message, StringComparison.Ordinal);
        Assert.Equal((newest + 1, "0"), (PostgreSqlSchema.VersionOf(bare.Database), bare.Texts("SELECT COUNT(*)::text FROM more").Single()));

        await present.LetGo();
        PostgreSqlSchema.Upgrade(bare.Database, [adds, takesAway]);
        Assert.Contains("newer", Assert.Throws<StoreUnavailableException>(() => Open(bare.Database, _folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        using var others = TestDatabase.Bare();
        others.Execute("CREATE TABLE people (name text)");

        Assert.Contains("another program", Assert.Throws<StoreUnavailableException>(() => Open(others.Database, _folder)).Message, StringComparison.Ordinal);
        Assert.Contains("another program", Assert.Throws<StoreUnavailableException>(() => IsThere(others.Connection)).Message, StringComparison.Ordinal);
        Assert.Equal(["people.name text YES"], others.Texts(Columns));
        Assert.Contains(
            "search_path", Assert.Throws<StoreUnavailableException>(() => IsThere($"{others.Connection};Search Path=nobody_made_this")).Message, StringComparison.Ordinal);

        bool IsThere(string connection)
        {
            using var database = new PostgreSqlDatabase(connection);
            return new PostgreSqlProvider(database).IsThere(_folder);
        }
    }

    [Fact]
    public void Whoever_only_looks_makes_nothing()
    {
        using var bare = TestDatabase.Bare();
        var provider = new PostgreSqlProvider(bare.Database);

        Assert.False(provider.IsThere(_folder));
        Assert.Throws<StoreUnavailableException>(() => provider.Look(_folder, new CodeKey(_folder)));
        Assert.Throws<StoreUnavailableException>(() => provider.Existing(_folder, new CodeKey(_folder)));
        Assert.Empty(bare.Texts(Columns));
    }

    /// <summary>Codes that one bot gives out would be none to the other.</summary>
    [Fact]
    public void A_bot_with_another_key_is_told_to_take_the_key_of_the_others()
    {
        Open(_database.Database, _folder).Dispose();
        var other = NewFolder();

        Assert.Contains("codes.key", Assert.Throws<StoreUnavailableException>(() => Open(_database.Database, other)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(other.CodeKey));
        var provider = new PostgreSqlProvider(_database.Database);
        using (var store = provider.Look(other, new CodeKey(other)))
            Assert.Contains("codes.key", store.Read(records => provider.WrongKey(records, other), Cancel).Result!.Chinese, StringComparison.Ordinal);
        Assert.Contains("現在有 0 個機器人在用", provider.Server()!.Chinese, StringComparison.Ordinal);

        File.Copy(_folder.CodeKey, other.CodeKey);
        Open(_database.Database, other).Dispose();
    }

    [Theory]
    [InlineData(Nowhere, "cannot be reached")]
    [InlineData("Host=127.0.0.1;Username=communitybot;Database=nobody_made_this", "Make it (createdb)")]
    public void What_is_wrong_with_the_server_is_said_and_no_password(string connection, string said)
    {
        var written = new NpgsqlConnectionStringBuilder(connection);
        if (written.Database is not null)
            (written.Host, written.Port, written.Username) = (Server.Host, Server.Port, Server.Username);

        var refused = Assert.Throws<StoreUnavailableException>(() => Open(new PostgreSqlDatabase(written.ConnectionString), _folder));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("opensesame", refused.Message + refused.Said.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("40001", "Try it again in a while.")]
    [InlineData("42501", "GRANT CREATE")]
    public void What_a_statement_met_is_said_without_where_in_it(string state, string said)
    {
        var fault = new PostgresException("permission denied", "ERROR", "ERROR", state, position: 557);
        var told = PostgreSqlFaults.Of(fault, "communitybot").Message;
        Assert.Contains(said, told, StringComparison.Ordinal);
        Assert.DoesNotContain("POSITION", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_lost_a_table_is_damaged_whoever_asks()
    {
        using var half = TestDatabase.Bare();
        Open(half.Database, _folder).Dispose();
        half.Execute("DROP TABLE hushed CASCADE");
        var provider = new PostgreSqlProvider(half.Database);

        Assert.All(
            [
                () => provider.RefuseDamaged(_folder),
                () => provider.Look(_folder, new CodeKey(_folder)).Dispose(),
                () => provider.Open(_folder, new CodeKey(_folder)).Dispose(),
            ],
            (Action attempt) =>
            {
                var fault = Assert.Throws<StoreUnavailableException>(attempt);
                Assert.True(fault.IsDamage);
                Assert.Contains("hushed", fault.Message, StringComparison.Ordinal);
            });
    }

    /// <summary>As those that are open to what is a standby by now.</summary>
    [Fact]
    public async Task A_connection_on_which_nothing_can_be_written_is_given_up_for_another()
    {
        using var bare = TestDatabase.Bare();
        using var store = Open(bare.Database, _folder);
        bare.Execute("SET default_transaction_read_only = on");

        Assert.True(await store.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel));
    }

    /// <summary>PostgreSQL answers a commit after a failure by rolling back, as if all were well.</summary>
    [Fact]
    public async Task A_change_in_which_something_failed_is_none_though_it_went_on()
    {
        using var store = Open(_database.Database, _folder);
        await Assert.ThrowsAsync<PostgresException>(() => store.Change(
            records =>
            {
                records.Inbox.Admit("event", DateTimeOffset.UnixEpoch);
                return Record.Exception(() => records.Meetings.AddLesson(
                    new PublicLesson { Community = new CommunityId(99), Teacher = "王小明", Topic = "" })) is not null;
            },
            Cancel));
        Assert.True(await store.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel));
    }

    [Fact]
    public async Task Signs_that_it_does_not_take_stand_for_something_unknown()
    {
        using var store = Open(_database.Database, _folder);
        var added = await store.Change(records => records.Communities.Add(new ProgrammeId("p"), "甲\0乙\uD800丙😀", ""), Cancel);
        Assert.Equal("甲\uFFFD乙\uFFFD丙😀", (await store.Read(records => records.Communities.Find(added.Id), Cancel))!.Name);
    }

    /// <summary>Each looks at what the other is about to change: as if one came after the other, one of them sees it.</summary>
    [Fact]
    public async Task Of_two_bots_none_decides_on_what_the_other_has_changed_meanwhile()
    {
        using var one = Open(_database.Database, _folder);
        using var other = Open(_database.Database, _folder);
        var runs = 0;

        var isAdded = await one.Change(
            records =>
            {
                var isFree = records.Communities.All().Count == 0;
                if (++runs == 1)
                    Assert.True(other.Change(others => AddIfFree(others, "資安社群"), Cancel).Wait(TimeSpan.FromSeconds(20), Cancel));
                return isFree && AddIfFree(records, "AI 社群");
            },
            Cancel);

        Assert.Equal((false, 2), (isAdded, runs));
        Assert.Single(await one.Read(records => records.Communities.All(), Cancel));

        static bool AddIfFree(IRecords records, string name)
        {
            var isFree = records.Communities.All().Count == 0;
            if (isFree)
                records.Communities.Add(new ProgrammeId("p"), name, "");
            return isFree;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _database.Dispose();
        Directory.Delete(_folder.Path, recursive: true);
    }

    protected override IReadOnlyList<string> Texts() =>
    [
        .. _database.Texts("SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text'")
            .Select(name => name.Split('.'))
            .SelectMany(name => _database.Texts($"SELECT {name[1]} FROM {name[0]} WHERE {name[1]} IS NOT NULL"))
            .Select(text => s_escaped.Replace(text, code => $"{(char)Convert.ToInt32(code.Groups["unit"].Value, 16)}")),
    ];

    protected override void Unchain() => _database.Execute("DELETE FROM chain_links");

    protected override IStore Open() => Open(_database.Database, _folder);

    protected override IStoreCopies Copies() => new PostgreSqlProvider(_database.Database).Copies(_folder, new CodeKey(_folder));

    /// <summary>A bot with a database in a file takes it as its own.</summary>
    protected override IStore OpenBackup(string file)
    {
        var restored = new DataFolder(Path.Combine(_folder.Path, "restored"));
        restored.Make();
        File.Copy(file, restored.Database);
        return new SqliteStore(restored);
    }

    protected override ValueTask CloseAsync(IStore store)
    {
        ((IOpenStore)store).Dispose();
        return ValueTask.CompletedTask;
    }

    private static NpgsqlConnectionStringBuilder Server => new(TestDatabase.Server);

    private static IOpenStore Open(PostgreSqlDatabase database, DataFolder folder) => new PostgreSqlProvider(database).Open(folder, new CodeKey(folder));

    private static DataFolder NewFolder() => new(Directory.CreateTempSubdirectory("communitybot-").FullName, withDatabase: false);
}
