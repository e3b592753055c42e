using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Core.Tests.Points;

/// <summary>A log of attendance in memory.</summary>
internal sealed class PaperLog : IAttendance
{
    public List<AttendanceEntry> Lines { get; } = [];

    public AttendanceEntry? Add(AttendanceEntry entry)
    {
        var isNoted = entry.Act == AttendanceAct.SignedIn
            && Lines.Exists(line => (line.Meeting, line.Person, line.Act, line.Round) == (entry.Meeting, entry.Person, entry.Act, entry.Round));
        if (!isNoted)
            Lines.Add(entry);
        return isNoted ? null : entry;
    }

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting) => Lines.FindAll(line => line.Meeting == meeting);

    public IReadOnlyList<MeetingId> Noted() => [.. Lines.Select(line => line.Meeting).Distinct()];

    public IReadOnlyList<AttendanceEntry> Of(MeetingId meeting, PersonId person) => Lines.FindAll(line => line.Meeting == meeting && line.Person == person);
}
