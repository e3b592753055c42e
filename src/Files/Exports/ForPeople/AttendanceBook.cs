using System.Runtime.CompilerServices;
using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Meetings;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>Attendance: everybody's rate, a matrix for each community, everybody by school, and the list.</summary>
public sealed class AttendanceBook(CommunityRows rows, Reader reader)
{
    public async Task<Book> Of(ExportScope scope, CancellationToken cancel)
    {
        var cover = await Cover.Read(rows, reader, scope, cancel);
        return new Book(List(cover)) { Overviews = Overviews(cover, cancel) };
    }

    private async IAsyncEnumerable<Sheet> Overviews(Cover cover, [EnumeratorCancellation] CancellationToken cancel)
    {
        var all = await rows.Read(cover.Scope, (records, community) => new[] { CommunityAttendance.Read(records, cover.Scope, community, reader) }, cancel)
            .ToListAsync(cancel);
        var people = all.SelectMany(attendance => attendance.People).ToList();
        yield return Figures(cover, people);
        foreach (var attendance in all)
            yield return new AttendanceMatrix(reader).Of(cover, attendance);
        if (cover.Scope.Person is null)
            yield return Schools(cover, people);
    }

    private Sheet Figures(Cover cover, IReadOnlyList<CommunityAttendance.Attendee> people)
    {
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("社群", "Community"), reader.Counted("姓名", "Name", " 人"), reader.Heading("身分", "Role"),
            reader.Heading("學校", "School"), reader.Heading("系所", "Department"),
            reader.Added("應到", "Held"), reader.Added("出席", "Attended"),
            reader.Added("其中遲到", "Of these late"), reader.Added("其中補簽", "Of these recorded"),
            reader.Added("請假", "On leave"), reader.Added("未到", "Missing"), reader.Heading("出席率", "Rate", CellKind.Share, Sum.Share(6, 5)),
        ];
        var lines = people.Select(one => new object?[]
        {
            one.Member.Community.Name, one.Member.Person.Name, reader.Of(one.Member.Role), one.Member.Person.School, one.Member.Person.Department,
            one.Count.Held, one.Count.Attended, one.Count.Late, one.Count.Recorded, one.Count.OnLeave, one.Count.Missing,
            Sum.Share(6, 5, one.Count.Attended, one.Count.Held),
        });
        return cover.Sheet(
            reader.Say("出席統計", "Attendance figures"), headings,
            lines.ToAsyncEnumerable().Below(headings, reader.Say("合計", "Total"), reader.Say("小計", "Subtotal"), group: 0), names: 2);
    }

    private Sheet Schools(Cover cover, IReadOnlyList<CommunityAttendance.Attendee> people)
    {
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("學校", "School"), reader.Counted("姓名", "Name", " 人"), reader.Heading("系所", "Department"),
            reader.Heading("社群", "Community"), reader.Heading("身分", "Role"),
            reader.Added("應到", "Held"), reader.Added("出席", "Attended"), reader.Heading("出席率", "Rate", CellKind.Share, Sum.Share(6, 5)),
        ];
        var lines = people.OrderBy(one => one.Member.Person.School, ReadingOrder.OfNames).Select(one => new object?[]
        {
            one.Member.Person.School is { Length: > 0 } school ? school : reader.Say("（未填學校）", "(no school)"),
            one.Member.Person.Name, one.Member.Person.Department, one.Member.Community.Name, reader.Of(one.Member.Role),
            one.Count.Held, one.Count.Attended, Sum.Share(6, 5, one.Count.Attended, one.Count.Held),
        });
        return cover.Sheet(
            reader.Say("各校名單", "By school"), headings,
            lines.ToAsyncEnumerable().Below(headings, reader.Say("合計", "Total"), reader.Say("小計", "Subtotal"), group: 0), names: 2);
    }

    private Sheet List(Cover cover) => cover.Sheet(
        reader.Say("出席明細", "Attendance list"),
        [
            reader.Heading("社群", "Community"), reader.Heading("日期", "Day"), reader.Heading("活動", "Meeting"), reader.Heading("主題", "Topic"),
            reader.Heading("姓名", "Name"), reader.Heading("身分", "Role"), reader.Heading("聘任", "Member kind"), reader.Heading("學校", "School"),
            reader.Heading("系所", "Department"), reader.Heading("出席情形", "State"), reader.Heading("簽到", "In", CellKind.Time),
            reader.Heading("簽退", "Out", CellKind.Time), reader.Heading("分鐘", "Minutes"),
            reader.Heading("登記人", "Recorded by"), reader.Heading("事由", "Reason"),
            // By which an import knows whom and what a line is about, where nothing else says so.
            reader.Heading("代號", "Tag"), reader.Heading("計畫", "Programme"),
        ],
        rows.Read(cover.Scope, (records, community) =>
        {
            var ever = cover.Scope.EverIn(records, community);
            var apart = new ToldApart(records.People.EverIn(community.Id).Select(member => member.Person));
            var isAlone = records.Communities.All().Count(one => NameKey.AreSame(one.Name, community.Name)) == 1;
            return cover.Scope.MeetingsOf(records, community, reader.Clock)
                .Where(meeting => meeting.HasBegun(reader.Now))
                .SelectMany(meeting => AttendanceLine.Of(records, cover.Scope, meeting, ever, reader.Clock)
                    .Select(line => Cells(community, meeting, line, apart, isAlone)));
        }).Select(cells => new Line(cells)));

    private object?[] Cells(Community community, Meeting meeting, AttendanceLine line, ToldApart apart, bool isAlone) =>
    [
        community.Name, reader.Clock.Day(meeting.StartsAt), reader.Name(meeting, community), meeting.Topic, line.Name,
        line.Member is { } one ? reader.Of(one.Role) : reader.Say("來賓", "guest"), line.Member is { } member ? reader.Of(member.Kind) : null,
        line.Member?.Person.School, line.Member?.Person.Department,
        line.Presence.State == PresenceState.Missing && meeting.EndsAt > reader.Now ? null : reader.Of(line.Presence.State),
        Local(line.Presence.SignedInAt), Local(line.Presence.SignedOutAt), line.MinutesIn(meeting), line.RecordedBy?.Name, line.Presence.Reason,
        line.Member is { Person: var person } && apart.Further(person).Length > 0 ? person.Id.Tag() : null,
        isAlone ? null : reader.Name(community.Programme),
    ];

    private DateTimeOffset? Local(DateTimeOffset? instant) => instant is { } at ? reader.Clock.Local(at) : null;
}
