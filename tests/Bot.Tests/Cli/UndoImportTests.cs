using System.Text.RegularExpressions;
using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>A list of attendance that was brought in is one thing, and goes as one.</summary>
public sealed class UndoImportTests : IAsyncLifetime
{
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Store(records => new AttendanceScene(records).Fill());

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_list_is_taken_back_as_a_whole_unless_somebody_built_on_it()
    {
        Assert.Equal(1, await _run.Run("import", "undo", "--by", "陳承辦"));
        Assert.Contains("沒有匯入過出席", _run.Error, StringComparison.Ordinal);
        string[] rows =
        [
            "AI 社群,114/4/14,14:00-16:00,例行研討,王小明,,,✓,,,", "AI 社群,114/4/14,14:00-16:00,例行研討,李美麗,,,假,,,",
            "AI 社群,114/5/26,14:00,,王小明,,,✕,,,", "AI 社群,114/5/26,14:00,,陳平安,,,V,,,",
        ];
        var file = AttendanceList.Write(_run, rows);
        var before = await Standing();
        Assert.Equal(0, await _run.Run("import", "attendance", AttendanceList.Write(_run, ["AI 社群,114/5/26,18:00,,林召集,,,V,,,"]), "--by", "陳承辦"));
        var (first, withFirst) = (Number(), await Standing());
        AttendanceList.Write(_run, rows);
        Assert.Equal(0, await _run.Run("import", "attendance", file, "--by", "陳承辦", "--accept-new", "--accept-old"));
        var second = Number();
        var made = await _run.Store(records => records.Meetings.Of(new CommunityId(1), DateTimeOffset.UnixEpoch, AttendanceScene.Start)[0]);

        var written = await _run.Store(records => records.Meetings.AddMinutes(
            new Minutes { Meeting = made.Id, By = records.People.Named("林召集")[0].Id, At = made.EndsAt, Text = "談了提問" }));
        Assert.Equal(1, await _run.Typing("y\n", "import", "undo", "--by", "陳承辦"));
        Assert.Contains("不能收回「匯入的出席（AI 社群：登記 4 筆、補登活動 1 場）」：已經有人簽到、請假、寫了紀錄", _run.Error, StringComparison.Ordinal);
        Assert.Contains("AI 社群 例行研討 第1次、林召集", _run.Error, StringComparison.Ordinal);
        await _run.Store(records => records.Meetings.AddMinutes(written with { Id = default, Corrects = written.Id, Text = "" }));

        Assert.Equal(0, await _run.Run("import", "undo", "--by", "陳承辦", "--dry-run"));
        Assert.Equal(1, await _run.Typing("n\n", "import", "undo", "--by", "陳承辦"));
        Assert.NotEqual(withFirst, await Standing());
        Assert.Equal(1, await _run.Run("import", "undo", "--by", "陳承辦"));
        Assert.Contains($"--import {second}", _run.Error, StringComparison.Ordinal);
        Assert.NotEqual(withFirst, await Standing());
        Assert.Equal(0, await _run.Run("import", "undo", "--by", "陳承辦", "--import", second));
        Assert.Equal(withFirst, await Standing());
        Assert.Equal(1, await _run.Run("import", "undo", "--by", "陳承辦", "--import", second));
        Assert.Equal(1, await _run.Run("import", "undo", "--by", "陳承辦"));
        Assert.Contains($"--import {first}", _run.Error, StringComparison.Ordinal);
        Assert.Equal(withFirst, await Standing());
        Assert.Equal(0, await _run.Typing("y\n", "import", "undo", "--by", "陳承辦"));
        Assert.Equal(before, await Standing());
        Assert.Equal(1, await _run.Typing("y\n", "import", "undo", "--by", "陳承辦"));
        Assert.Equal(0, await _run.Run("verify"));
    }

    /// <summary>Of the list that was just brought in, as it is said then.</summary>
    private string Number() => Regex.Match(_run.Out, "--import (?<number>[0-9]+)", RegexOptions.NonBacktracking).Groups["number"].Value;

    /// <summary>What the records would be read as: lines that were taken back are still there.</summary>
    private Task<List<string>> Standing() => _run.Store(records => records.Meetings
        .Of(new CommunityId(1), DateTimeOffset.UnixEpoch, AttendanceScene.Start.AddYears(1))
        .SelectMany(meeting => StandingAttendance.Of(records.Attendance.Of(meeting.Id)).Select(line => $"{meeting.Id} {line.Person} {line.Guest} {line.Act}"))
        .Concat(records.Points.Of(new CommunityId(1)).GroupBy(line => line.Person.Value)
            .Select(own => (Who: own.Key, Points: own.Select(line => line.Points).Sum())).Where(own => own.Points != PointValue.Zero)
            .OrderBy(own => own.Who).Select(own => $"{own}")).ToList());
}
