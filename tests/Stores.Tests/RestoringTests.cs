using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>A backup takes the place of a database, wherever that stops.</summary>
public sealed class RestoringTests : IDisposable
{
    private static readonly Dictionary<string, IStoreProvider> s_providers =
        new IStoreProvider[] { new SqliteProvider(), new LiteDbProvider() }.ToDictionary(provider => provider.Name);

    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("communitybot-");
    private readonly DataFolder _folder;

    public RestoringTests() => _folder = new DataFolder(Path.Combine(_place.FullName, "data"));

    public static TheoryData<string> Providers => [.. s_providers.Keys];

    /// <summary>How far a restore came before the power went.</summary>
    public static TheoryData<string, int> Cuts => new(
        from provider in s_providers.Keys
        from moved in Enumerable.Range(0, 3)
        select (provider, moved));

    public static TheoryData<string, string, string> NoBackups => new(
        from provider in s_providers.Keys
        from one in (IEnumerable<(string, string)>)
        [
            ("empty", "不是 CommunityBot 的"), ("text", "不是 CommunityBot 的"), ("other", "請先還原到一個新的資料夾"), ("cut", "壞了，或不完整"), ("newer", "是較新的版本寫的"),
        ]
        select (provider, one.Item1, one.Item2));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(_place.FullName, "k.db");

    public void Dispose() => _place.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task What_is_only_in_the_present_is_counted_and_kept_aside(string name)
    {
        var provider = s_providers[name];
        await Fill(provider);
        var (bytes, before) = (await File.ReadAllBytesAsync(Backup, Cancel), await File.ReadAllBytesAsync(_folder.Database, Cancel));

        using (var restoring = provider.Restore(_folder, Backup))
        {
            var backup = await restoring.OfBackup(Inventory.Of, Circle.Day, Cancel);
            Assert.Equal(Circle.Start, backup.Newest);
            Assert.Equal(
                [
                    new Surplus(InventoryKind.Attendance, 1, Circle.Start.AddHours(1)), new Surplus(InventoryKind.Credits, 21, Circle.Start),
                    new Surplus(InventoryKind.Meetings, 2, null), new Surplus(InventoryKind.People, 2, null),
                    new Surplus(InventoryKind.Accounts, 1, Circle.Start.AddHours(2)),
                ],
                (await restoring.OfPresent(Inventory.Of, Circle.Day, Cancel)).Beyond(backup));
            var kept = restoring.Finish(Circle.Start)!;

            Assert.Equal(Path.Combine(_folder.Backups, "replaced-20250526-140000"), kept);
            Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(kept, "communitybot.db"), Cancel));
        }

        Assert.Equal(["AI 社群"], await Names(provider));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Backup, Cancel));
        Assert.False(Path.Exists(_folder.Aside));
        Assert.Empty(_folder.OpenToOthers());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_database_that_is_gone_or_was_in_use_when_the_power_went_is_restored_too(string name)
    {
        var provider = s_providers[name];
        await Fill(provider);
        File.Delete(_folder.Database);
        new CodeKey(_folder).Ensure();
        await File.WriteAllTextAsync($"{_folder.Database}-wal", "left", Cancel);

        var kept = Restore(provider, Backup);

        Assert.Contains("communitybot.db-wal", Directory.GetFiles(kept!).Select(Path.GetFileName));
        Assert.Equal(["AI 社群"], await Names(provider));
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task Cut_short_it_is_refused_by_everybody_until_it_is_run_again_and_what_was_there_stays_together(string name, int moved)
    {
        var provider = s_providers[name];
        await Fill(provider);
        var log = $"{_folder.Database}-log";
        await File.WriteAllTextAsync(log, "log", Cancel);
        var kept = Directory.CreateDirectory(Path.Combine(_folder.Backups, "replaced-20250101-000000")).FullName;
        File.Copy(Backup, _folder.Arriving);
        foreach (var file in new[] { log, _folder.Database }.Take(moved))
            File.Move(file, Path.Combine(kept, Path.GetFileName(file)));

        foreach (var use in (Action[])[
            () => provider.Open(_folder, new CodeKey(_folder)).Dispose(), () => provider.Existing(_folder, new CodeKey(_folder)).Dispose(),
            () => provider.Look(_folder, new CodeKey(_folder)).Dispose(), () => _folder.HoldForServer().Dispose(), _folder.RefuseLost])
            Assert.Contains("還原做到一半", Assert.Throws<StoreUnavailableException>(use).Said.Chinese, StringComparison.Ordinal);
        var again = Restore(provider, Backup);

        Assert.Equal(moved == 2 ? "replaced-20250526-140000" : "replaced-20250101-000000", Path.GetFileName(again));
        Assert.Equal(
            ["communitybot.db", "communitybot.db-log"],
            Directory.GetFiles(_folder.Backups, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["AI 社群"], await Names(provider));
    }

    [Theory]
    [MemberData(nameof(NoBackups))]
    public async Task What_is_no_backup_is_named_and_nothing_changes(string name, string what, string told)
    {
        var provider = s_providers[name];
        await Fill(provider);
        var bytes = await File.ReadAllBytesAsync(Backup, Cancel);
        await (what switch
        {
            "empty" => File.WriteAllBytesAsync(Backup, [], Cancel),
            "text" => File.WriteAllTextAsync(Backup, string.Concat(Enumerable.Repeat("a roster, perhaps\n", 1000)), Cancel),
            "cut" => File.WriteAllBytesAsync(Backup, bytes[..(bytes.Length / 2)], Cancel),
            "other" => MakeBackup(s_providers.Values.Single(other => other != provider), new DataFolder(Path.Combine(_place.FullName, "other"))),
            _ => Task.Run(() => Newer(provider), Cancel),
        });
        var before = Entries();

        var said = Assert.Throws<StoreUnavailableException>(() => provider.Restore(_folder, Backup)).Said.Chinese;
        Assert.Contains(Backup, said, StringComparison.Ordinal);
        Assert.Contains(told, said, StringComparison.Ordinal);

        Assert.Equal(before, Entries());
    }

    /// <summary>As what a restore kept is put back, of a bot that had been killed.</summary>
    [Fact]
    public async Task What_a_database_had_beside_it_comes_with_it()
    {
        var provider = s_providers["Sqlite"];
        await MakeBackup(provider, _folder);
        var left = Directory.CreateDirectory(Path.Combine(_place.FullName, "left")).FullName;
        using (var store = provider.Existing(_folder, new CodeKey(_folder)))
        {
            await store.Change(records => Circle.Add(records, "資安社群"), Cancel);
            foreach (var file in Directory.GetFiles(_folder.Path, "communitybot.db*"))
                File.Copy(file, Path.Combine(left, Path.GetFileName(file)));
        }

        Restore(provider, Backup);
        Assert.Equal(["AI 社群"], await Names(provider));
        Restore(provider, Path.Combine(left, "communitybot.db"));

        Assert.Equal(["AI 社群", "資安社群"], await Names(provider));
        Assert.True(File.Exists(Path.Combine(left, "communitybot.db-wal")));
    }

    [Fact]
    public async Task An_older_backup_and_an_older_present_are_read_on_copies_and_stay_as_they_are()
    {
        var provider = new SqliteProvider();
        _folder.Make();
        OldDatabase.Make(_folder);
        await new SqliteCopies(_folder).WriteTo(Backup, Cancel);
        var before = await File.ReadAllBytesAsync(Backup, Cancel);

        using var restoring = provider.Restore(_folder, Backup);
        var backup = await restoring.OfBackup(Inventory.Of, Circle.Day, Cancel);

        Assert.Equal((2, DateTimeOffset.FromUnixTimeMilliseconds(1748239260000)), (restoring.Schema, backup.Newest));
        Assert.Empty((await restoring.OfPresent(Inventory.Of, Circle.Day, Cancel)).Beyond(backup));
        restoring.Finish(Circle.Start);
        Assert.Equal(2, provider.SchemaOf(_folder));
        Assert.Equal(before, await File.ReadAllBytesAsync(Backup, Cancel));
    }

    /// <summary>A backup of a community, and a store with another one and what people did there.</summary>
    private async Task Fill(IStoreProvider provider)
    {
        await MakeBackup(provider, _folder);
        using var store = provider.Existing(_folder, new CodeKey(_folder));
        await store.Change(
            records =>
            {
                var circle = Circle.Add(records, "資安社群");
                FullCase.Add(records, circle, "林俊傑");
                records.Accounts.Save(new() { Address = new("line", "U1"), Person = circle.Member, BoundAt = Circle.Start.AddHours(2) });
                return SignIn(records, circle, Circle.Start.AddHours(1));
            },
            Cancel);
    }

    private async Task MakeBackup(IStoreProvider provider, DataFolder folder)
    {
        using var store = provider.Open(folder, new CodeKey(folder));
        await store.Change(records => SignIn(records, Circle.Add(records, "AI 社群"), Circle.Start), Cancel);
        await provider.Copies(folder, new CodeKey(folder)).WriteTo(Backup, Cancel);
    }

    private static bool SignIn(IRecords records, Circle circle, DateTimeOffset at) => records.Attendance.Add(
        new AttendanceEntry { Meeting = circle.First.Id, Person = circle.Member.Id, Act = AttendanceAct.SignedIn, At = at }) is not null;

    private void Newer(IStoreProvider provider)
    {
        if (provider is SqliteProvider)
        {
            using var sql = new SqliteSession(Backup);
            sql.Script($"PRAGMA user_version = {provider.Schema + 1}");
            return;
        }

        using (var file = LiteDbFile.Borrow(Backup, LiteDbUse.Write))
            file.Alone(() => file.Engine.Pragma(LiteDB.Engine.Pragmas.USER_VERSION, provider.Schema + 1));
        File.Delete($"{Backup}-log");
    }

    private string? Restore(IStoreProvider provider, string file)
    {
        using var restoring = provider.Restore(_folder, file);
        return restoring.Finish(Circle.Start);
    }

    private async Task<IEnumerable<string>> Names(IStoreProvider provider)
    {
        using var store = provider.Existing(_folder, new CodeKey(_folder));
        return (await store.Read(records => records.Communities.All(), Cancel)).Select(community => community.Name);
    }

    private IReadOnlyList<(string, long)> Entries() => [.. new DirectoryInfo(_folder.Path)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => file.Name != "server.lock")
        .Select(file => (file.FullName, file.Length))
        .Order()];
}
