using CommunityBot.Calendar;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.PastAttendance;

/// <summary>Finds out what a list of past attendance would change: every row is good, or nothing is planned.</summary>
public static class AttendancePlanning
{
    public static (AttendancePlan? Plan, IReadOnlyList<AttendanceProblem> Problems) Plan(
        IRecords records, IReadOnlyList<AttendanceRow> rows, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset now)
    {
        List<AttendanceProblem> problems = rows.Count == 0 ? [new AttendanceProblem(1, AttendanceFault.NoRows)] : [];
        var days = new AttendanceDays(rulebooks, clock.Day(now), problems);
        var cells = new AttendanceCells(new RowCommunities(records, rulebooks.All, problems), days, problems);
        var meetings = new MeetingRecognition(records, rulebooks, clock, now, problems);
        var (planned, notes) = (new List<PlannedMeeting>(), new List<PlannedNote>());
        foreach (var ofCommunity in rows.Select(cells.Read).OfType<SaidAttendance>().ToList().GroupBy(row => row.Community.Id))
        {
            var community = ofCommunity.First().Community;
            var people = new Attendees(records, community, records.People.EverIn(community.Id), clock, problems);
            foreach (var (meeting, about) in meetings.Of(community, ofCommunity))
            {
                planned.Add(meeting);
                notes.AddRange(people.Notes(meeting, about));
            }
        }

        return problems.Count > 0
            ? (null, [.. problems.OrderBy(problem => problem.Line)])
            : (new AttendancePlan(planned, [.. notes.OrderBy(note => note.Said.Line)], days.Doubts), []);
    }
}
