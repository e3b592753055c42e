using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>
/// Brings past attendance into the records as somebody would by hand (補簽, 請假, 撤回), who is named and may take it back. Lines are only added, and
/// points follow in the same change.
/// </summary>
/// <param name="records">What is changed.</param>
/// <param name="rulebooks">What attendance brings.</param>
/// <param name="clock">The school's.</param>
/// <param name="by">Who does it.</param>
/// <param name="now">When.</param>
public sealed class AttendanceImport(IRecords records, IRulebookSource rulebooks, SchoolClock clock, PersonId by, DateTimeOffset now)
{
    /// <summary>Where a line is from; what the list says beside follows.</summary>
    private const string Source = "匯入出席紀錄";

    private const string Late = "遲到";

    /// <summary>Those that somebody has no say in: whoever brings something in convenes it, or is the programme's officer.</summary>
    public static IReadOnlyList<Community> NotLedBy(IRecords records, IEnumerable<Community> communities, PersonId by, DateOnly today)
    {
        var led = records.ConvenedBy(by, today).Concat(records.AdministeredBy(by, today)).Select(community => community.Id).ToHashSet();
        return [.. communities.Where(community => !led.Contains(community.Id)).DistinctBy(community => community.Id)];
    }

    /// <param name="plan">Made of these records in this change.</param>
    /// <returns>The deed by which it is taken back; null where nothing was to be noted.</returns>
    public DeedEntry? Run(AttendancePlan plan)
    {
        if (plan.ChangesNothing)
            return null;
        var made = plan.New.ToDictionary(meeting => meeting, meeting => records.Meetings.Plan(meeting.Plan));
        var noted = new List<Deed.Attendance>();
        foreach (var ofMeeting in plan.Notes.Where(note => note.Acts.Count > 0).GroupBy(note => note.Meeting))
        {
            // Which of its kind a meeting is may have changed with those that were made.
            var meeting = ofMeeting.Key.Known is { } known ? records.Meetings.Find(known.Id)! : made[ofMeeting.Key];
            var rulebook = rulebooks.Find(ofMeeting.Key.Community.Programme);
            foreach (var note in ofMeeting)
            {
                foreach (var act in note.Acts)
                    Note(rulebook, meeting, note, act);
            }

            noted.AddRange(ofMeeting.SelectMany(note => note.Acts.Select(act => (Act: act, note))).GroupBy(one => one.Act)
                .Select(acts => new Deed.Attendance(meeting.Id, acts.Key, [.. acts.Select(one => Whom(one.note))])));
        }

        return records.Deeds.Add(new DeedEntry
        {
            Person = by,
            At = now,
            What = new Deed.Imported([.. made.Values.Select(meeting => meeting.Id)], noted),
            Told = [.. plan.Withdrawn.Select(note => note.Person!.Id).Where(person => person != by).Distinct()],
        });
    }

    private void Note(Rulebook? rulebook, Meeting meeting, PlannedNote note, AttendanceAct act)
    {
        if (act == AttendanceAct.TakenBack)
        {
            var leave = StandingAttendance.Of(records.Attendance.Of(meeting.Id, note.Person!.Id)).Where(line => line.Act == AttendanceAct.Leave).ToList();
            foreach (var line in leave)
                records.Attendance.Add(line.TakenBack(by, now));
            return;
        }

        var whom = Whom(note);
        Attend.Note(records, rulebook, clock, meeting, new AttendanceEntry
        {
            Meeting = meeting.Id,
            Person = whom.Person,
            Guest = whom.Guest,
            Act = act,
            At = now,
            RecordedBy = by,
            // What somebody has leave for is shown with it; 公假 says enough.
            Reason = act == AttendanceAct.Leave ? Said(note).Reason : ReasonOf(Said(note)),
        });
    }

    /// <summary>What the list has beside it only because an export put it there was said of what is corrected now.</summary>
    private static SaidAttendance Said(PlannedNote note) =>
        note.Contradicts && note.Said.Reason == note.Before.Reason ? note.Said with { Reason = "" } : note.Said;

    /// <summary>With the times of the list, which are no sign-in with a code.</summary>
    public static string ReasonOf(SaidAttendance said)
    {
        var late = said.State == PresenceState.Late && !said.Reason.StartsWith(Late, StringComparison.Ordinal) ? Late : "";
        var hours = said.IsThere ? Joined.Words(At("簽到", said.SignedIn), At("簽退", said.SignedOut)) : "";
        var more = Joined.Beside(late, hours, said.Reason);
        return more.Length > 0 ? $"{Source}：{more}" : Source;

        static string At(string word, TimeOnly? time) => time is { } at ? $"{word} {at:HH\\:mm}" : "";
    }

    private static Whom Whom(PlannedNote note) => note.Person is { } person ? new Whom(person.Id) : new Whom(null, note.Said.Name);
}
