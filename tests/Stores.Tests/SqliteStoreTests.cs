using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using CommunityBot.Communities;
using CommunityBot.Deletion;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;
using CommunityBot.Stores.Sqlite;
using CommunityBot.Tallies;

namespace CommunityBot.Stores.Tests;

public sealed class SqliteStoreTests : StoreContract
{
    /// <summary>Ids, keys, days and articles; what a person row has is taken out with the person; a community's name is the community's.</summary>
    private static readonly string[] s_wordless =
    [
        "accounts.channel", "accounts.menu", "accounts.user_id", "allowances.channel", "application_answers.answer", "application_items.item",
        "application_steps.cite",
        "attachments.channel", "attachments.hash", "attachments.message", "attachments.source", "attachments.ticket", "attachments.user_id",
        "binding_codes.code", "budget_ledger.cite", "budget_ledger.item", "budget_ledger.on_day", "calendar_addresses.key",
        "calendar_stamps.digest", "calendar_stamps.entry",
        "case_entries.cite", "case_entries.from_day", "case_entries.on_day", "case_entries.return_day", "case_entries.subject",
        "case_entries.tax_id", "case_entries.until_day",
        "communities.category", "communities.name", "communities.name_key", "communities.programme",
        "credit_entries.cite", "credit_entries.family", "credit_entries.from_day", "credit_entries.programme", "credit_entries.subject",
        "credit_entries.until_day", "deeds.message", "deeds.told", "forecast.channel", "forecast.on_day", "former_names.name",
        "guesses.who", "headcounts.department", "headcounts.family", "headcounts.semester", "heads.from_day", "heads.until_day", "hushed.matter",
        "inbox.event_id", "job_runs.job", "live_cards.channel", "live_cards.message", "live_cards.place", "marks.name", "marks.value", "meetings.kind",
        "memberships.from_day", "memberships.until_day", "nudge_settings.channel", "nudges.channel", "nudges.matter", "nudges.step", "officers.from_day",
        "officers.programme", "officers.until_day", "outbox.about", "outbox.also_to", "outbox.answers", "outbox.channel", "outbox.id", "outbox.recipient",
        "outbox.ticket",
        "people.deleted_on", "people.department", "people.email", "people.email_key", "people.name", "people.name_key", "people.number",
        "people.number_key", "people.school", "people.title", "point_ledger.cite", "point_ledger.rule", "postage.channel", "postage.recipient",
        "postage.sender", "private_links.key", "tallies.subject", "transcript.key", "transcript.user_id",
    ];

    /// <summary>How JSON writes signs beyond the first plane.</summary>
    private static readonly Regex s_escaped = new(@"\\u(?<unit>[0-9A-Fa-f]{4})", RegexOptions.NonBacktracking);

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    [Fact]
    public void A_database_of_a_newer_program_is_refused_and_left_alone()
    {
        using (new SqliteStore(_folder))
        {
        }

        using (var connections = new SqliteConnections(_folder.Database))
        using (var sql = connections.OpenWriter())
            sql.Execute($"PRAGMA user_version = {SqliteSchema.Newest + 1}");

        var refusal = Assert.Throws<StoreUnavailableException>(() => new SqliteStore(_folder));
        Assert.Contains("newer", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_an_earlier_release_is_brought_up_to_date_and_keeps_what_it_had()
    {
        OldDatabase.Make(_folder);
        OldDatabase.Upgrade(_folder);
        using var store = new SqliteStore(_folder);

        var meeting = await store.Read(records => records.Meetings.Find(new MeetingId(7)), Cancel);
        Assert.Equal(("AI教材共備", Circle.Start, 1, null), (meeting!.Topic, meeting.StartsAt, meeting.Number, meeting.Lesson));
        var mine = Assert.Single(
            await store.Read(records => records.Meetings.Of(new PersonId(5), Circle.Start, Circle.Start.AddHours(1), Circle.Clock), Cancel));
        Assert.Equal((Role.Convener, Circle.Start.AddMinutes(1)), (mine.Role, mine.Presence.SignedInAt!.Value));
        Assert.Equal("簽到", Assert.Single(await store.Read(records => records.Transcript.After("visitor", 0, 10), Cancel)).Said);
        Assert.Equal(mine.Community, await store.Read(records => records.Communities.Find(mine.Community.Programme, "ＡＩ社群"), Cancel));
        Assert.Equal(new PersonId(5), Assert.Single(await store.Read(records => records.People.Named("王⼩明", "勤益 科大"), Cancel)).Id);
        Assert.Equal(new PersonId(5), (await store.Read(records => records.People.FindByEmail("MING@example.tw"), Cancel))!.Id);

        var line = await store.Change(
            records => records.Tallies.Add(
                new TallyEntry { Community = mine.Community.Id, Subject = "report", Count = 1, At = Circle.Start, By = new PersonId(5), Version = 1 }),
            Cancel);
        Assert.Equal([line], await store.Read(records => records.Tallies.Of(mine.Community.Id), Cancel));
    }

    /// <summary>The first day of a programme stands in its rulebook, which the store does not know: no day is as good for every meeting of it.</summary>
    [Fact]
    public async Task Who_was_known_before_there_were_days_is_what_they_were_on_every_day()
    {
        OldDatabase.MakeWithoutDays(_folder);
        OldDatabase.Upgrade(_folder);
        using var store = new SqliteStore(_folder);

        foreach (var day in new[] { new DateOnly(2025, 4, 1), Circle.Day, new DateOnly(2025, 10, 30) })
        {
            var (members, mine, officers, heads) = await store.Read(
                records => (
                    records.People.MembersOf(new CommunityId(3), day),
                    records.People.MembershipsOf(new PersonId(5), day),
                    records.People.OfficersOf(Circle.Programme, day),
                    records.People.HeadsOf(new CommunityId(3), day)),
                Cancel);
            Assert.Equal(
                [("林志宏", new Place(Role.Convener, PersonKind.Own)), ("王小明", new Place(Role.Member, PersonKind.PartTime))],
                members.Select(member => (member.Person.Name, member.Place)));
            Assert.Equal([("AI 社群", Role.Member), ("資安社群", Role.Convener)], mine.Select(one => (one.Community.Name, one.Role)));
            Assert.Equal(["張主任", "張主任"], officers.Concat(heads).Select(person => person.Name));
        }
    }

    [Fact]
    public void The_newest_schema_is_reached_from_any_earlier_one()
    {
        OldDatabase.Make(_folder);
        OldDatabase.Upgrade(_folder);

        using var connections = new SqliteConnections(_folder.Database);
        using var upgraded = connections.OpenWriter();
        var made = Directory.CreateTempSubdirectory("communitybot-");
        using (new SqliteStore(new DataFolder(made.FullName)))
        using (var others = new SqliteConnections(new DataFolder(made.FullName).Database))
        using (var fresh = others.OpenWriter())
            Assert.Equal((SqliteSchema.Newest, SchemaOf(fresh)), (SqliteSchema.VersionOf(upgraded), SchemaOf(upgraded)));
        made.Delete(recursive: true);
    }

    /// <summary>Words are kept in columns of the schema that are known to hold some, so that a name can be taken out of all of them.</summary>
    [Fact]
    public void Whatever_holds_words_is_known_to_or_holds_none_of_anybody()
    {
        new SqliteStore(_folder).Dispose();
        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();
        Assert.Equal(
            [],
            TextColumns(sql).Except(FreeWords.All.Select(words => $"{words.Table}.{words.Column}")).Except(s_wordless).Order(StringComparer.Ordinal));
    }

    /// <summary>Not in pages that are free, nor in the log of changes.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_byte_of_the_folder_has_what_was_deleted(bool isOpen)
    {
        using (var store = new SqliteStore(_folder))
        {
            var (circle, _) = await store.Change(records => FullCircle.Add(records, "林俊傑", "林俊傑"), Cancel);
            await store.Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day), Cancel);
            if (isOpen)
            {
                Assert.True(new SqliteUpkeep(_folder).Clear());
                Assert.Empty(FilesWith("林俊傑"));
            }
        }

        Assert.Empty(FilesWith("林俊傑"));
    }

    private List<string> FilesWith(string words) => [.. Directory.EnumerateFiles(_folder.Path).Where(file => Has(file, Encoding.UTF8.GetBytes(words)))];

    private static bool Has(string file, byte[] words)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[open.Length];
        open.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(words) >= 0;
    }

    protected override IReadOnlyList<string> Texts()
    {
        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();
        return
        [
            .. TextColumns(sql).Select(name => name.Split('.'))
                .SelectMany(name => sql.All($"SELECT {name[1]} FROM {name[0]} WHERE {name[1]} IS NOT NULL", row => row.Text(0)))
                .Select(text => s_escaped.Replace(text, code => $"{(char)Convert.ToInt32(code.Groups["unit"].Value, 16)}")),
        ];
    }

    protected override void Unchain()
    {
        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();
        sql.Execute("DELETE FROM chain_links");
    }

    private static List<string> TextColumns(SqliteSession sql) => sql.All(
        """
        SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND c.type = 'TEXT' ORDER BY 1
        """,
        row => row.Text(0));

    [Fact]
    public void What_the_scheduler_of_an_earlier_release_kept_is_removed()
    {
        OldDatabase.Make(_folder);
        OldDatabase.AddSchedule(_folder);

        OldDatabase.Upgrade(_folder);

        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();
        Assert.Empty(sql.All("SELECT name FROM sqlite_schema WHERE name LIKE '%QRTZ%'", row => row.Text(0)));
    }

    [Fact]
    public void Two_servers_cannot_share_a_folder_and_the_second_is_told_what_to_do()
    {
        using (_folder.HoldForServer())
            Assert.Contains("--data", Assert.Throws<StoreInUseException>(_folder.HoldForServer).Message, StringComparison.Ordinal);
        _folder.HoldForServer().Dispose();
    }

    [Fact]
    public async Task When_the_disk_takes_no_more_everyone_waiting_is_told_and_work_goes_on_later()
    {
        using var store = new SqliteStore(_folder);
        using var connections = new SqliteConnections(_folder.Database);
        var sql = connections.OpenWriter();
        sql.Execute($"PRAGMA max_page_count = {sql.First("PRAGMA page_count", row => row.Number(0)) + 4}");
        using var full = new GroupCommit(sql, new CodeKey(_folder));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(async i =>
        {
            try
            {
                return await full.Enqueue(records => records.Inbox.Admit($"event-{i}-{new string('x', 200)}", DateTimeOffset.UnixEpoch), Cancel);
            }
            catch (StoreUnavailableException)
            {
                return false;
            }
        }));

        Assert.Contains(false, outcomes);
        var kept = await store.Change(records => records.Inbox.ForgetBefore(DateTimeOffset.MaxValue), Cancel);
        Assert.Equal(outcomes.Count(acknowledged => acknowledged), kept);
    }

    /// <summary>Jobs and the commands beside the server write in turns with the store, each for a moment.</summary>
    [Fact]
    public async Task A_change_that_meets_anothers_transaction_goes_on_within_moments_of_its_end()
    {
        using var store = new SqliteStore(_folder);
        using var connections = new SqliteConnections(_folder.Database);
        using var other = connections.OpenWriter();
        var begun = Stopwatch.GetTimestamp();

        for (var i = 0; i < 40; i++)
        {
            other.Execute("BEGIN IMMEDIATE");
            var change = store.Change(records => records.Inbox.Admit($"event-{i}", DateTimeOffset.UnixEpoch), Cancel);
            await AnyReading(store);
            other.Execute("COMMIT");
            Assert.True(await change);
        }

        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, TimeSpan.FromSeconds(10));

        // Mostly long enough for a change that was begun before to come to the lock.
        static async Task AnyReading(SqliteStore store)
        {
            for (var i = 0; i < 10; i++)
                await store.Read(records => records.Outbox.Summarize(), Cancel);
        }
    }

    /// <summary>However long a ledger has become, a few pages of an index are read, and nothing is put in order.</summary>
    [Theory]
    [InlineData(SqlPointLedger.SumsQuery, "COVERING INDEX point_ledger_sums (person_id=? AND community_id=?)")]
    [InlineData(SqlPointLedger.StandingQuery, "INDEX point_ledger_sums (person_id=? AND community_id=? AND rule=? AND meeting_id=?")]
    [InlineData(SqlCases.OfQuery, "INDEX case_entries_by_community (community_id=?)")]
    [InlineData(SqlCredits.OfQuery, "INDEX credit_entries_by_person (family=? AND person_id=?)")]
    [InlineData(SqlCredits.AllQuery, "INDEX credit_entries_by_person (family=?)")]
    [InlineData(SqlCredits.HeadcountsQuery, "INDEX headcounts_by_family (family=?)")]
    public void Lines_are_summed_up_and_looked_up_from_the_index(string query, string plan)
    {
        using var store = new SqliteStore(_folder);
        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();

        var found = string.Join('\n', sql.All($"EXPLAIN QUERY PLAN {query}", row => row.Text(3)));
        Assert.Contains(plan, found, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", found, StringComparison.Ordinal);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder.Path, recursive: true);
    }

    [Fact]
    public async Task A_backup_is_one_file_for_its_owner_alone_and_nothing_half_done_lies_beside_it()
    {
        using var store = new SqliteStore(_folder);
        await store.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel);
        var place = Directory.CreateDirectory(Path.Combine(_folder.Path, "elsewhere"));
        var file = Path.Combine(place.FullName, "backup.db");

        await Copies().WriteTo(file, Cancel);

        Assert.Equal([file], place.GetFiles().Select(one => one.FullName));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_copy_leaves_no_file_behind()
    {
        var place = Directory.CreateTempSubdirectory("communitybot-");
        await using (var copy = new SqliteCopy(Path.Combine(place.FullName, "copy.db"), place, new CodeKey(_folder)))
            await copy.Change(records => records.Inbox.Admit("event", DateTimeOffset.UnixEpoch), Cancel);

        Assert.False(Directory.Exists(place.FullName));
    }

    [Fact]
    public async Task Where_there_is_no_database_none_is_made_up()
    {
        var file = Path.Combine(_folder.Path, "backup.db");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Copies().WriteTo(file, Cancel));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private static string SchemaOf(SqliteSession sql) =>
        string.Join('\n', sql.All("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name", row => row.Text(0)));

    protected override IStore Open() => new SqliteStore(_folder);

    protected override IStoreCopies Copies() => new SqliteCopies(_folder);

    /// <summary>By hand: the file is put in the place of the database of a folder.</summary>
    protected override IStore OpenBackup(string file)
    {
        var restored = new DataFolder(Path.Combine(_folder.Path, "restored"));
        restored.Make();
        File.Copy(file, restored.Database);
        return new SqliteStore(restored);
    }

    protected override ValueTask CloseAsync(IStore store)
    {
        ((SqliteStore)store).Dispose();
        return ValueTask.CompletedTask;
    }
}
