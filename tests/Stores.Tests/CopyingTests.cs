using CommunityBot.Meetings;
using CommunityBot.Records;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.PostgreSql;
using CommunityBot.Stores.Sqlite;
using CommunityBot.Stores.Tests.PostgreSql;

namespace CommunityBot.Stores.Tests;

/// <summary>What one database holds is taken into another, whole and as it was.</summary>
public sealed class CopyingTests : IDisposable
{
    /// <summary>A zero, and half a letter.</summary>
    private const string OddWords = "王\0小\uD83D明";

    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("communitybot-");
    private readonly List<TestDatabase> _databases = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Sqlite", "LiteDb", "Sqlite")]
    [InlineData("LiteDb", "Sqlite", "LiteDb")]
    [InlineData("Sqlite", "PostgreSql", "LiteDb", "PostgreSql", "Sqlite")]
    public async Task Everything_comes_back_as_it_was_after_a_way_through_others(params string[] way)
    {
        var places = way.Select(Place).ToList();
        var told = await Fill(places[0]);
        foreach (var (from, to) in places.Zip(places.Skip(1)))
        {
            Copy(from, to);
            Assert.Equal(told, await Told(to));
        }

        Assert.Equal(Sums(places[0]), Sums(places[^1]));
        await GoesOn(places[^1]);
    }

    [Theory]
    [InlineData("Sqlite", "LiteDb")]
    [InlineData("LiteDb", "Sqlite")]
    [InlineData("Sqlite", "PostgreSql")]
    public async Task What_was_cut_short_is_used_by_nobody_and_goes_on_where_it_stopped(string one, string other)
    {
        var (from, to) = (Place(one), Place(other));
        await Fill(from);
        CutShort(from, to, rows: 20);

        var unfinished = Assert.Throws<StoreUnavailableException>(() => to.Provider.Open(to.Folder, to.Key));
        Assert.Contains("store copy", unfinished.Message, StringComparison.Ordinal);
        Assert.Throws<StoreUnavailableException>(() => to.Provider.Look(to.Folder, to.Key));
        var backup = Path.Combine(_place.FullName, "backup.db");
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => to.Provider.Copies(to.Folder, to.Key).WriteTo(backup, Cancel));
        Assert.Equal(unfinished.Said, refused.Said);
        Assert.False(File.Exists(backup));
        Copy(from, to);

        Assert.Equal(Sums(from), Sums(to));
        to.Provider.Open(to.Folder, to.Key).Dispose();
    }

    [Theory]
    [InlineData("Sqlite", "LiteDb")]
    [InlineData("LiteDb", "Sqlite")]
    public async Task A_source_that_was_changed_meanwhile_is_noticed_and_the_target_stays_unused(string one, string other)
    {
        var (from, to) = (Place(one), Place(other));
        await Fill(from);
        CutShort(from, to, rows: 20);
        using (var store = from.Provider.Open(from.Folder, from.Key))
            await store.Change(records => records.Communities.Update(records.Communities.All()[0] with { Name = "改過名" }), Cancel);

        Assert.Contains("not what the source has", Assert.Throws<StoreUnavailableException>(() => Copy(from, to)).Message, StringComparison.Ordinal);
        Assert.Throws<StoreUnavailableException>(() => to.Provider.Open(to.Folder, to.Key));
    }

    [Theory]
    [InlineData("Sqlite", "LiteDb")]
    [InlineData("LiteDb", "Sqlite")]
    [InlineData("Sqlite", "PostgreSql")]
    public async Task Records_that_are_there_already_are_left_alone(string one, string other)
    {
        var (from, to) = (Place(one), Place(other));
        await Fill(from);
        var told = await Fill(to);

        Assert.Contains("has records already", Assert.Throws<StoreUnavailableException>(() => Copy(from, to)).Message, StringComparison.Ordinal);
        Assert.Equal(told, await Told(to));
    }

    public void Dispose()
    {
        _databases.ForEach(database => database.Dispose());
        _place.Delete(recursive: true);
    }

    /// <summary>All of them keep codes under one key, as bots of one database do.</summary>
    private PlaceOfRecords Place(string provider)
    {
        Assert.SkipUnless(provider != PostgreSqlProvider.Called || TestDatabase.IsConfigured, TestDatabase.Missing);
        var folder = new DataFolder(Path.Combine(_place.FullName, Path.GetRandomFileName()), withDatabase: provider != PostgreSqlProvider.Called);
        var key = new CodeKey(new DataFolder(_place.FullName));
        if (provider != PostgreSqlProvider.Called)
            return new PlaceOfRecords(provider == FileSigns.LiteDb ? new LiteDbProvider() : new SqliteProvider(), folder, key);
        _databases.Add(TestDatabase.Bare());
        return new PlaceOfRecords(new PostgreSqlProvider(_databases[^1].Database), folder, key);
    }

    private static async Task<IReadOnlyList<string>> Fill(PlaceOfRecords place)
    {
        using (var store = place.Provider.Open(place.Folder, place.Key))
        {
            await store.Change(
                records =>
                {
                    var (circle, _) = FullCircle.Add(records, "林俊傑𠮷", "林俊傑");
                    records.Meetings.Update(records.Meetings.Find(circle.First.Id)! with { Window = new SignInWindow(Circle.Start, Circle.Start.AddHours(1)) });
                    records.Inbox.Admit(new string('e', 300), Circle.Start);
                    records.People.Add(new string('名', 90), "勤益科大", "", "");
                    records.People.Add(OddWords, "勤益科大", "", "");
                    records.Attendance.Add(new AttendanceEntry
                    {
                        Meeting = circle.First.Id,
                        Guest = OddWords,
                        Act = AttendanceAct.SignedIn,
                        At = Circle.Start,
                    });
                },
                Cancel);
        }

        return await Told(place);
    }

    /// <summary>What is told of everybody, and what the chains and the ledgers come to: by the ports, as the bot asks.</summary>
    private static async Task<IReadOnlyList<string>> Told(PlaceOfRecords place)
    {
        using var store = place.Provider.Look(place.Folder, place.Key);
        return await store.Read<IReadOnlyList<string>>(
            records =>
            [
                .. records.Communities.All().SelectMany(community => records.People.EverIn(community.Id)).Select(place => place.Person).Distinct()
                    .SelectMany(person => Everything.Of(records, person.Id)
                        .Select(line => $"{person.Name} {line.Kind}: {string.Join(", ", line.Parts.Select(part => $"{part.Name}={part.Value}"))}")),
                .. Chaining.Walk(records).Select(walk => $"{walk.Chain} {walk.Links} {walk.Head} {walk.Breaks.Count}"),
                .. records.Communities.All().SelectMany(community => records.Budget.SumsOf(community.Id).Sums.Select(sum => $"{sum}").Order()),
                $"{records.People.Named(new string('名', 90)).Count} {records.Meetings.OpenAt(Circle.Start).Count} {records.Outbox.Summarize()}",
            ],
            Cancel);
    }

    /// <summary>What comes after a copy is numbered and refused as it would have been before.</summary>
    private static async Task GoesOn(PlaceOfRecords place)
    {
        using var store = place.Provider.Open(place.Folder, place.Key);
        Assert.False(await store.Change(records => records.Inbox.Admit(new string('e', 300), Circle.Start), Cancel));
        var (before, added) = await store.Change(
            records => (records.Communities.All().Max(community => community.Id.Value), records.Communities.Add(Circle.Programme, "新的", "").Id.Value),
            Cancel);
        Assert.True(added > before);
    }

    private static void Copy(PlaceOfRecords from, PlaceOfRecords to)
    {
        using var source = from.Provider.Rows(from.Folder, from.Key);
        using var target = to.Provider.Filling(to.Folder, to.Key);
        var copying = new Copying(SqliteTables.All, source, target, "the target");
        copying.Begin();
        copying.Run(Cancel);
        copying.Finish();
    }

    /// <summary>As a power cut leaves it.</summary>
    private static void CutShort(PlaceOfRecords from, PlaceOfRecords to, int rows)
    {
        using var source = from.Provider.Rows(from.Folder, from.Key);
        using var target = to.Provider.Filling(to.Folder, to.Key);
        target.IsWhole = false;
        foreach (var table in SqliteTables.All)
        {
            var some = new List<object?[]>();
            source.Each(table, row => some.Add(row));
            target.Add(table, some[..Math.Min(rows, some.Count)]);
            if ((rows -= some.Count) <= 0)
                return;
        }
    }

    private static List<(string Table, RowSum Sum)> Sums(PlaceOfRecords place)
    {
        using var rows = place.Provider.Rows(place.Folder, place.Key);
        return [.. SqliteTables.All.Select(table => (table.Name, RowSum.Of(rows, table)))];
    }

    private sealed record PlaceOfRecords(IStoreProvider Provider, DataFolder Folder, CodeKey Key);
}
