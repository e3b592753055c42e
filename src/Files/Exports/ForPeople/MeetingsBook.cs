using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Meetings;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>The meetings of each community, planned ones included, and how many came.</summary>
public sealed class MeetingsBook(CommunityRows rows, Reader reader)
{
    public async Task<Book> Of(ExportScope scope, CancellationToken cancel)
    {
        var cover = await Cover.Read(rows, reader, scope, cancel);
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("社群", "Community"), reader.Heading("日期", "Day"), reader.Heading("時間", "Time"),
            reader.Counted("活動", "Meeting", " 場"), reader.Heading("主題", "Topic"), reader.Heading("地點", "Place"),
            reader.Added("應到", "Members"), reader.Added("出席", "Attended"),
            reader.Added("其中遲到", "Of these late"), reader.Added("其中補簽", "Of these recorded"),
            reader.Added("請假", "On leave"), reader.Added("未到", "Missing"), reader.Added("來賓", "Guests"),
            reader.Heading("出席率", "Rate", CellKind.Share, Sum.Share(7, 6)), reader.Heading("備註", "Remark"),
        ];
        return new Book(cover.Sheet(
            reader.Say("活動一覽", "Meetings"), headings,
            Lines(scope).Below(headings, reader.Say("合計", "Total"), reader.Say("小計", "Subtotal"), group: 0, cancel)));
    }

    private IAsyncEnumerable<object?[]> Lines(ExportScope scope) => rows.Read(scope, (records, community) =>
    {
        var ever = records.People.EverIn(community.Id);
        return scope.MeetingsOf(records, community, reader.Clock).Select(meeting => Cells(community, meeting, Turnout.Of(
            ever, reader.Clock.Day(meeting.StartsAt), records.Attendance.Of(meeting.Id))));
    });

    /// <summary>Only what is over and within the period has figures, as only that counts.</summary>
    private object?[] Cells(Community community, Meeting meeting, Turnout turnout)
    {
        var hours = reader.Clock.Hours(meeting.StartsAt, meeting.EndsAt);
        var remark = Remark(community, meeting);
        object?[] figures = remark.Length > 0 ? new object?[8] : Figures(
            AttendanceCount.Of(turnout.Lines.Select(line => (meeting, line.Presence)), reader.Now), turnout.Guests.Count);
        return
        [
            community.Name, hours.Day, Time(hours), reader.Name(meeting, community), meeting.Topic, meeting.Place, .. figures, remark,
        ];
    }

    private static string Time(Hours hours) => FormattableString.Invariant($"{hours.From:HH:mm}–{hours.To:HH:mm}");

    private static object?[] Figures(AttendanceCount count, int guests) =>
    [
        count.Held, count.Attended, count.Late, count.Recorded, count.OnLeave, count.Missing, guests, Sum.Share(7, 6, count.Attended, count.Held),
    ];

    private string Remark(Community community, Meeting meeting) =>
        !CommunityAttendance.IsInPeriod(meeting, community, reader) ? reader.Say("不在計畫期間，不列入", "outside the period, not counted")
        : meeting.EndsAt <= reader.Now ? ""
        : meeting.HasBegun(reader.Now) ? reader.Say("進行中", "under way")
        : reader.Say("尚未舉行", "to come");
}
