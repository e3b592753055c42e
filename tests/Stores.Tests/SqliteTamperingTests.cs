using CommunityBot.Chains;
using CommunityBot.Records;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>Whatever somebody does to the tables, past the program, is named.</summary>
public sealed class SqliteTamperingTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    [Theory]
    [InlineData("UPDATE attendance SET at = at + 60000 WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE attendance SET late = 1 WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE attendance SET act = 3 WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE attendance SET person_id = 1 WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE attendance SET recorded_by = 1 WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE attendance SET late_by = 5 WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE attendance SET reason = '公假' WHERE reason = '身體不舒服'", BreakKind.Reworded)]
    [InlineData("UPDATE attendance SET guest = '別人' WHERE guest IS NOT NULL", BreakKind.Reworded)]
    [InlineData("UPDATE people SET name = '別人' WHERE id = 2", BreakKind.Reworded)]
    [InlineData("DELETE FROM attendance WHERE id = 1", BreakKind.Gone)]
    [InlineData("DELETE FROM attendance WHERE id = (SELECT max(id) FROM attendance)", BreakKind.Gone)]
    [InlineData("INSERT INTO attendance (meeting_id, person_id, act, at, late, reason) VALUES (1, 1, 0, 1748239260000, 0, '')", BreakKind.Added)]
    [InlineData("UPDATE point_ledger SET points = points + 100 WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE point_ledger SET rule = 'other' WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE point_ledger SET why = '多給' WHERE id = 1", BreakKind.Reworded)]
    [InlineData("DELETE FROM point_ledger WHERE id = 1", BreakKind.Gone)]
    [InlineData("UPDATE budget_ledger SET amount = amount + 1 WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE budget_ledger SET on_day = '2025-01-01' WHERE id = 1", BreakKind.Changed)]
    [InlineData("UPDATE budget_ledger SET payee = '別人' WHERE id = 1", BreakKind.Reworded)]
    [InlineData("UPDATE budget_ledger SET what = '筆電' WHERE id = 1", BreakKind.Reworded)]
    [InlineData("DELETE FROM budget_ledger WHERE id = 1", BreakKind.Gone)]
    [InlineData("UPDATE chain_links SET hash = randomblob(32) WHERE position = 1", BreakKind.Changed)]
    [InlineData("UPDATE chain_links SET words = randomblob(32) WHERE position = 1", BreakKind.Changed)]
    [InlineData("DELETE FROM chain_links WHERE position = 1", BreakKind.Added)]
    public async Task Every_change_is_found(string tampering, BreakKind found)
    {
        using (var store = new SqliteStore(_folder))
        {
            await store.Change(records => FullCircle.Add(records, "王小明", "王小明"), Cancel);
            Assert.Empty(await Breaks(store));
        }

        using (var connections = new SqliteConnections(_folder.Database))
        using (var sql = connections.OpenWriter())
        {
            sql.Script("PRAGMA foreign_keys = OFF");
            Assert.True(sql.Execute(tampering) > 0);
        }

        using var again = new SqliteStore(_folder);
        Assert.Contains(found, (await Breaks(again)).Select(one => one.What));
    }

    [Theory]
    [InlineData(ChainKind.Attendance, "attendance", "meeting_id")]
    [InlineData(ChainKind.Points, "point_ledger", "community_id")]
    [InlineData(ChainKind.Money, "budget_ledger", "community_id")]
    public async Task The_last_lines_of_a_chain_leave_a_gap_where_others_were_written_after_them(ChainKind kind, string table, string of)
    {
        using (var store = new SqliteStore(_folder))
        {
            await store.Change(records => FullCircle.Add(records, "王小明", "王小明"), Cancel);
            await store.Change(
                records =>
                {
                    var later = new AnyLines(1, Circle.Add(records, "後來的社群"));
                    later.WriteAttendance(records.Attendance, 5);
                    later.WritePoints(records.Points, 5);
                    later.WriteBudget(records.Budget, 5);
                },
                Cancel);
        }

        using (var connections = new SqliteConnections(_folder.Database))
        using (var sql = connections.OpenWriter())
        {
            sql.Script(
                $"""
                PRAGMA foreign_keys = OFF;
                DELETE FROM chain_links WHERE kind = {(int)kind} AND entry = (SELECT max(id) FROM {table} WHERE {of} = 1);
                DELETE FROM {table} WHERE id = (SELECT max(id) FROM {table} WHERE {of} = 1);
                """);
        }

        using var again = new SqliteStore(_folder);
        var walks = await again.Read(records => Chaining.Walk(records).ToList(), Cancel);
        Assert.Empty(walks.SelectMany(walk => walk.Breaks));
        Assert.Equal(kind, Assert.Single(ChainGap.Among(walks)).Kind);
    }

    [Fact]
    public async Task Two_lines_that_change_places_are_both_found()
    {
        using (var store = new SqliteStore(_folder))
            await store.Change(records => FullCircle.Add(records, "王小明", "王小明"), Cancel);
        using (var connections = new SqliteConnections(_folder.Database))
        using (var sql = connections.OpenWriter())
        {
            sql.Script(
                """
                PRAGMA foreign_keys = OFF;
                UPDATE attendance SET id = -1 WHERE id = 1;
                UPDATE attendance SET id = 1 WHERE id = 3;
                UPDATE attendance SET id = 3 WHERE id = -1;
                """);
        }

        using var again = new SqliteStore(_folder);
        Assert.Equal([1, 3], (await Breaks(again)).Where(one => one.What == BreakKind.Changed).Select(one => one.Entry).Order());
    }

    private static Task<List<ChainBreak>> Breaks(SqliteStore store) =>
        store.Read(records => Chaining.Walk(records).SelectMany(walk => walk.Breaks).ToList(), Cancel);
}
