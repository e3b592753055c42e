using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>Finds out what a list of past attendance would change: every row is good, or nothing is planned.</summary>
public static class AttendancePlanning
{
    public static (AttendancePlan? Plan, IReadOnlyList<AttendanceProblem> Problems) Plan(
        IRecords records, IReadOnlyList<AttendanceRow> rows, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset now)
    {
        List<AttendanceProblem> problems = rows.Count == 0 ? [new AttendanceProblem(1, AttendanceFault.NoRows)] : [];
        var cells = new AttendanceCells(rulebooks.All, problems);
        var said = rows.Select(cells.Read).OfType<SaidAttendance>().ToList();
        var meetings = new MeetingRecognition(records, rulebooks, clock, now, problems);
        var (planned, notes) = (new List<PlannedMeeting>(), new List<PlannedNote>());
        // However its rows name it, with the programme or without: it is one community, and a meeting of it one meeting.
        var named = said.GroupBy(row => (row.Programme, row.Community))
            .Select(rows => (Community: CommunityOf(records, rows.First(), problems), Rows: rows))
            .Where(one => one.Community is not null)
            .ToList();
        foreach (var ofCommunity in named.GroupBy(one => one.Community!.Id))
        {
            var community = ofCommunity.First().Community!;
            var found = ofCommunity.SelectMany(one => one.Rows).OrderBy(row => row.Line).GroupBy(row => row.Meeting)
                .Select(ofMeeting => (Meeting: meetings.Of(community, ofMeeting.Key, ofMeeting.First().Line), Rows: ofMeeting.ToList()))
                .Where(one => one.Meeting is not null)
                .GroupBy(one => (one.Meeting!.Known?.Id, one.Meeting.Plan.StartsAt, one.Meeting.Plan.Kind));
            var people = new Attendees(records, community, records.People.EverIn(community.Id), clock, problems);
            foreach (var ofMeeting in found)
            {
                planned.Add(ofMeeting.First().Meeting!);
                notes.AddRange(people.Notes(planned[^1], [.. ofMeeting.SelectMany(one => one.Rows).OrderBy(row => row.Line)]));
            }
        }

        return problems.Count > 0
            ? (null, [.. problems.OrderBy(problem => problem.Line)])
            : (new AttendancePlan(planned, [.. notes.OrderBy(note => note.Said.Line)]), []);
    }

    private static Community? CommunityOf(IRecords records, SaidAttendance row, List<AttendanceProblem> problems)
    {
        var all = records.Communities.All().Where(one => row.Programme is null || one.Programme == row.Programme).ToList();
        var named = all.FindAll(one => one.Name == row.Community) is { Count: > 0 } same ? same : all.FindAll(one => NameKey.AreSame(one.Name, row.Community));
        if (named is [var only])
            return only;
        problems.Add(named.Count == 0
            ? AttendanceProblem.About(row.Line, AttendanceFault.UnknownCommunity, row.Community, string.Join('、', all.Select(one => one.Name)))
            : AttendanceProblem.About(
                row.Line, AttendanceFault.WhichProgramme, row.Community, string.Join('、', named.Select(one => one.Programme.Value))));
        return null;
    }
}
