using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>Codes and addresses can be had from whoever was given them, and from neither the database nor a backup of it.</summary>
public sealed class CodeKeyTests : IDisposable
{
    private const string Code = "7K3Q9XPA";

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void The_key_is_made_once_and_only_its_owner_can_read_it()
    {
        var key = new CodeKey(_folder);
        var kept = key.Seal("code", Code);

        Assert.Equal(kept, new CodeKey(_folder).Seal("code", Code));
        Assert.NotEqual(kept, key.Seal("calendar", Code));
        Assert.StartsWith(key.Mark, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(Code, kept, StringComparison.OrdinalIgnoreCase);
        Assert.Equal([_folder.CodeKey], Directory.GetFiles(_folder.Path));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.CodeKey));
    }

    [Fact]
    public void A_damaged_key_is_no_key_and_is_left_alone()
    {
        File.WriteAllText(_folder.CodeKey, "no key");

        var refusal = Assert.Throws<StoreUnavailableException>(() => new CodeKey(_folder).Ensure());

        Assert.Contains("codes.key", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("no key", File.ReadAllText(_folder.CodeKey));
    }

    [Fact]
    public async Task Neither_the_database_nor_a_backup_gives_a_code_or_an_address_away()
    {
        var address = await Fill();
        var backup = Path.Combine(_folder.Path, "backup.db");
        await new SqliteCopies(_folder).WriteTo(backup, Cancel);

        foreach (var file in Directory.GetFiles(_folder.Path))
        {
            var bytes = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Cancel));
            Assert.DoesNotContain(Code, bytes, StringComparison.Ordinal);
            Assert.DoesNotContain(address, bytes, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task With_another_key_a_backup_opens_nothing_and_with_its_own_all()
    {
        var address = await Fill();
        var restored = new DataFolder(Path.Combine(_folder.Path, "restored"));
        restored.Make();
        await new SqliteCopies(_folder).WriteTo(restored.Database, Cancel);

        Assert.Equal((false, false, 0, 1, 1), await Finds(restored, address));
        File.Copy(_folder.CodeKey, restored.CodeKey, overwrite: true);
        Assert.Equal((true, true, 1, 0, 0), await Finds(restored, address));
    }

    [Fact]
    public async Task Codes_and_addresses_of_an_earlier_release_go_on_working_and_are_readable_no_more()
    {
        OldDatabase.Make(_folder);
        OldDatabase.AddSecrets(_folder, Code, "VU5V0X2AnOldAddress");
        OldDatabase.Upgrade(_folder);
        using (var store = new SqliteStore(_folder))
        {
            var found = await store.Read(records => (records.Accounts.FindCode(Code), records.Feeds.Find("VU5V0X2AnOldAddress")), Cancel);
            Assert.Equal((new PersonId(5), new PersonId(5)), (found.Item1!.Person, found.Item2!.Person));
            Assert.Equal(Circle.Start.AddDays(-1), found.Item2.FetchedAt);
        }

        var bytes = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder.Database, Cancel));
        Assert.DoesNotContain(Code, bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("VU5V0X2AnOldAddress", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_locked_is_read_with_its_key_alone_and_never_twice_the_same()
    {
        var key = new CodeKey(_folder);
        var locked = key.Lock(Code);

        Assert.Equal(Code, new CodeKey(_folder).Unlock(locked));
        Assert.NotEqual(locked, key.Lock(Code));
        Assert.DoesNotContain(Code, locked, StringComparison.OrdinalIgnoreCase);
        var folder = new DataFolder(Path.Combine(_folder.Path, "other"));
        folder.Make();
        var other = new CodeKey(folder);
        Assert.All(
            [other.Lock(Code), locked[..^1], $"{locked[..^2]}{(locked[^2] == 'A' ? 'B' : 'A')}{locked[^1]}", key.Mark, "", "deadbeef.AAAA"],
            kept => Assert.Null(key.Unlock(kept)));
    }

    [Theory]
    [InlineData("王小明 勤益科大")]
    [InlineData("𠮷田茂")]
    [InlineData("José \"Pepe\" O’Brien")]
    public async Task A_name_is_kept_under_the_key_however_json_writes_it(string name)
    {
        var reply = Reply.Say($"資料已經刪除：{name}") with { Secret = new Secret(name, "這裡原本有姓名。") };
        using (var store = new SqliteStore(_folder))
        {
            await store.Change(
                records => records.Transcript.Add(new TranscriptLine { UserId = "a", Key = "1", At = Circle.Start, Reply = reply }), Cancel);
            Assert.Equal(reply.Text, Assert.Single(await store.Read(records => records.Transcript.After("a", 0, 10), Cancel)).Reply!.Text);
        }

        using var connections = new SqliteConnections(_folder.Database);
        using var sql = connections.OpenWriter();
        var kept = System.Text.Json.Nodes.JsonNode.Parse(sql.First("SELECT reply FROM transcript", row => row.Text(0))!)!;
        Assert.DoesNotContain(name, kept["Words"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain(name, kept["Secret"]!["Text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_whose_key_was_lost_says_how_to_ask_again()
    {
        var reply = Reply.Say("網址：https://bot/calendar/SecretKey-77.ics") with { Secret = new Secret("SecretKey-77", "請再輸入「行事曆 更換」。") };
        using (var store = new SqliteStore(_folder))
        {
            await store.Change(
                records => records.Transcript.Add(new TranscriptLine { UserId = "a", Key = "1", At = Circle.Start, Reply = reply }), Cancel);
        }

        File.Delete(_folder.CodeKey);
        using var again = new SqliteStore(_folder);
        Assert.Equal(
            "請再輸入「行事曆 更換」。", Assert.Single(await again.Read(records => records.Transcript.After("a", 0, 10), Cancel)).Reply!.Text);
    }

    [Fact]
    public async Task What_a_conversation_of_an_earlier_release_held_is_forgotten_and_the_rest_is_not()
    {
        OldDatabase.Make(_folder);
        OldDatabase.AddLines(
            _folder,
            """{"Words":"https://bot/calendar/OldSecretAddress.ics"}""",
            """{"Card":{"Title":"綁定碼","Fields":[{"Label":"王小明","Value":"9XPA-7K3Q"}]}}""",
            """{"Words":"輸入「綁定 7K3Q-9XPA」，例如 2025-05-26 14:00"}""");
        OldDatabase.Upgrade(_folder);
        using (var store = new SqliteStore(_folder))
        {
            var lines = await store.Read(records => records.Transcript.After("visitor", 0, 10), Cancel);
            Assert.Equal([false, true, true, false], lines.Select(line => (line.Reply?.Text ?? "").Contains("請再問一次", StringComparison.Ordinal)));
        }

        var bytes = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder.Database, Cancel));
        Assert.DoesNotContain("OldSecretAddress", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("9XPA-7K3Q", bytes, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    private async Task<string> Fill()
    {
        using var store = new SqliteStore(_folder);
        return await store.Change(
            records =>
            {
                var person = records.People.Add("王小明", "勤益科大", "", "");
                records.Accounts.AddCode(new BindingCode { Code = Code, Person = person.Id, ExpiresAt = Circle.Start });
                var key = records.Feeds.Renew(person.Id, Circle.Start);
                records.Feeds.Fetched(key, Circle.Start);
                return key;
            },
            Cancel);
    }

    private static async Task<(bool Code, bool Address, int Feeds, int LostCodes, int LostFeeds)> Finds(DataFolder folder, string address)
    {
        using var store = new SqliteStore(folder);
        return await store.Read(
            records => (
                records.Accounts.FindCode(Code) is not null,
                records.Feeds.Find(address) is not null,
                records.Feeds.Of(records.People.Named("王小明", "勤益科大")[0].Id).Count,
                records.Accounts.CountLostCodes(Circle.Start.AddDays(-1)),
                records.Feeds.CountLost()),
            Cancel);
    }
}
