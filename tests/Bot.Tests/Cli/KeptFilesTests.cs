using CommunityBot.Attachments;
using CommunityBot.Meetings;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Photos and receipts go along with the records: into backups, back from them, and to another database.</summary>
public sealed class KeptFilesTests : IDisposable
{
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly CommandRun _run = new();

    private FileShelf Shelf => new(new DataFolder(_run.Data).Files);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_backup_has_them_beside_it_restoring_brings_them_back_and_verify_says_which_are_not_what_they_were()
    {
        var (first, second) = (Keep("one"), Keep("two"));
        await Note(first, second);
        var backup = _run.PathOf("usb/k.db");
        Directory.CreateDirectory(_run.PathOf("usb"));
        Assert.Equal(0, await _run.Run("backup", "--out", backup));
        Assert.Contains("照片和單據在", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await _run.Run("verify"));

        Directory.Delete(Shelf.Path, recursive: true);
        Assert.Equal(1, await _run.Run("verify"));
        Assert.Contains("有 2 份照片或單據的檔案不見了，或不是收下時的內容：#1、#2", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await _run.Run("restore", backup, "--yes"));
        Assert.NotNull(Shelf.Read(first));
        Assert.NotNull(Shelf.Read(second));

        var changed = Directory.EnumerateFiles(Shelf.Path, $"{second.Hash}*", SearchOption.AllDirectories).First();
        await File.WriteAllTextAsync(changed, "other", TestContext.Current.CancellationToken);
        Assert.Equal(1, await _run.Run("verify"));
        Assert.Contains("：#2。", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_copied_to_another_database()
    {
        var file = Keep("one");
        await Note(file);
        Assert.Equal(0, await _run.Run("store", "copy", "--from", "Sqlite", "--to", $"LiteDb:{_run.PathOf("other")}"));
        Assert.NotNull(new FileShelf(_run.PathOf("other/files")).Read(file));
    }

    private KeptFile Keep(string words) => Shelf.Keep(FileKind.Pdf, System.Text.Encoding.UTF8.GetBytes(words));

    private Task<bool> Note(params KeptFile[] files) => _run.Store(records =>
    {
        var community = records.Communities.Add(TestRulebooks.Programme, "AI 社群", "AI數位");
        var ming = records.People.Add("王小明", "勤益科大", "資管系", "");
        var meeting = records.Meetings.Plan(new MeetingPlan { Community = community.Id, Kind = "routine", StartsAt = s_start, EndsAt = s_start.AddHours(2) });
        foreach (var file in files)
            records.Attachments.Add(new Attachment { By = ming.Id, At = s_start, State = AttachmentState.Kept, File = file, Meeting = meeting.Id });
        return true;
    });
}
