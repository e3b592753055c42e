using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Demo;

/// <summary>Plans the meetings of a seed, and says who came to them when.</summary>
internal sealed class DemoMeetings(Rulebook rulebook, Dictionary<string, PersonId> people, PersonId convener, SchoolClock clock, DateOnly today)
{
    private static readonly TimeSpan s_opensBefore = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_comesLate = TimeSpan.FromMinutes(12);
    private static readonly TimeSpan s_writesAfter = TimeSpan.FromHours(1);

    public IReadOnlyList<Deed> Plan(IRecords records, DemoSeed seed, CommunityId community)
    {
        var lessons = seed.Lessons.ToDictionary(lesson => lesson.Topic, lesson => records.Meetings.AddLesson(new PublicLesson
        {
            Community = community,
            Teacher = lesson.Teacher,
            TeacherMember = people.TryGetValue(lesson.Teacher, out var teacher) ? teacher : null,
            Topic = lesson.Topic,
        }).Id);
        return [.. seed.Meetings.SelectMany(planned => Deeds(planned, Add(planned)))];

        Meeting Add(DemoMeeting planned)
        {
            var day = Workday(planned.Days);
            return records.Meetings.Plan(new MeetingPlan
            {
                Community = community,
                Kind = planned.Kind,
                Topic = planned.Topic,
                Place = planned.Place,
                StartsAt = clock.At(day, planned.From),
                EndsAt = clock.At(day, planned.To),
                Lesson = planned.Lesson.Length > 0 ? lessons[planned.Lesson] : null,
            });
        }
    }

    /// <summary>Notes the leave that somebody asked for in advance.</summary>
    public static void AskLeave(
        IRecords records, Meeting meeting, IReadOnlyDictionary<string, string> leave, IReadOnlyDictionary<string, PersonId> people, DateTimeOffset at)
    {
        foreach (var (name, reason) in leave)
            records.Attendance.AskLeave(meeting.Id, people[name], reason, at);
    }

    /// <summary>Leave is asked for the day before; of what is still to come, by today. Whoever comes to those who are past is written down.</summary>
    private IEnumerable<Deed> Deeds(DemoMeeting planned, Meeting meeting)
    {
        var eve = meeting.StartsAt.AddDays(-1);
        var asked = clock.Day(eve) < today ? eve : clock.Whole(today).From;
        yield return new Deed(asked, records => AskLeave(records, meeting, planned.Leave, people, asked));
        if (clock.Day(meeting.EndsAt) > today)
            yield break;
        yield return new Deed(meeting.EndsAt, records => Hold(records, meeting, planned));
        if (planned.Record.Length > 0)
        {
            var written = meeting.EndsAt + s_writesAfter;
            yield return new Deed(
                meeting.EndsAt,
                records => records.Meetings.AddMinutes(new Minutes { Meeting = meeting.Id, Text = planned.Record, At = written, By = convener }));
        }
    }

    private void Hold(IRecords records, Meeting meeting, DemoMeeting planned)
    {
        var opened = meeting.StartsAt - s_opensBefore;
        records.Meetings.Update(meeting with { Window = new SignInWindow(opened, meeting.EndsAt + rulebook.SignIn.ClosesAfterEnd) });

        var away = planned.Leave.Keys.Concat(planned.Absent).Concat(planned.Recorded.Keys).ToHashSet();
        var comes = opened;
        foreach (var (name, person) in people.Where(entry => !away.Contains(entry.Key)))
        {
            // One after the other, as people come through a door.
            comes += TimeSpan.FromSeconds(50);
            var late = planned.Late.Contains(name);
            var at = late ? meeting.StartsAt + rulebook.SignIn.LateAfter + s_comesLate : comes;
            Note(new AttendanceEntry { Meeting = meeting.Id, Person = person, Act = AttendanceAct.SignedIn, At = at, Late = late });
            if (rulebook.SignIn.CountsHours)
                Note(new AttendanceEntry { Meeting = meeting.Id, Person = person, Act = AttendanceAct.SignedOut, At = meeting.EndsAt });
        }

        foreach (var (name, reason) in planned.Recorded)
            Record(new AttendanceEntry { Meeting = meeting.Id, Person = people[name], Act = AttendanceAct.Recorded, At = meeting.EndsAt, Reason = reason });
        foreach (var guest in planned.Guests)
            Record(new AttendanceEntry { Meeting = meeting.Id, Guest = guest, Act = AttendanceAct.Recorded, At = meeting.StartsAt });
        foreach (var (name, title) in planned.Presented)
            Record(new AttendanceEntry { Meeting = meeting.Id, Person = people[name], Act = AttendanceAct.Presented, At = meeting.EndsAt, Reason = title });

        void Record(AttendanceEntry entry) => Note(entry with { RecordedBy = convener });

        void Note(AttendanceEntry entry) => Attend.Note(records, rulebook, clock, meeting, entry);
    }

    private DateOnly Workday(int days)
    {
        var day = today.AddDays(days);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
    }
}
