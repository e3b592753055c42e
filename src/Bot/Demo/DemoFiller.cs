using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Lessons;
using CommunityBot.Meetings;
using CommunityBot.Ports;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Demo;

/// <summary>Puts a seed into the records, with its days counted from today.</summary>
public sealed class DemoFiller(IRulebookSource rulebooks, SchoolClock clock)
{
    private static readonly TimeSpan s_opensBefore = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_comesLate = TimeSpan.FromMinutes(12);

    public void Fill(IRecords records, DemoSeed seed, DateTimeOffset now)
    {
        // An officer's own rulebooks may leave a programme of the try-out out.
        if (rulebooks.Find(new ProgrammeId(seed.Programme)) is not { } rulebook)
            return;
        var programme = rulebook.Id;
        var community = records.Communities.Add(programme, seed.Community, seed.Category);
        var officer = Add(records, seed.Officer, now);
        records.People.PutOfficer(programme, officer);
        var people = new Dictionary<string, PersonId>();
        foreach (var member in seed.Members)
        {
            people.Add(member.Name, Add(records, member, now));
            records.People.Put(community.Id, people[member.Name], member.Role, member.Kind);
        }

        var convener = people[seed.Members.First(member => member.Role == Role.Convener).Name];
        if (seed.Head is { } head)
            records.People.PutHead(community.Id, Add(records, head, now));
        var books = new DemoBooks(records, rulebook, community, clock, now);
        books.Apply(seed.Application, convener, officer);
        Meet(records, seed, community, people, convener, now);
        books.Fill(seed, convener);
    }

    private void Meet(IRecords records, DemoSeed seed, Community community, Dictionary<string, PersonId> people, PersonId convener, DateTimeOffset now)
    {
        var lessons = seed.Lessons.ToDictionary(lesson => lesson.Topic, lesson => records.Meetings.AddLesson(new PublicLesson
        {
            Community = community.Id,
            Teacher = lesson.Teacher,
            TeacherMember = people.TryGetValue(lesson.Teacher, out var teacher) ? teacher : null,
            Topic = lesson.Topic,
        }).Id);
        foreach (var planned in seed.Meetings)
        {
            var day = Workday(clock.Day(now), planned.Days);
            var meeting = records.Meetings.Plan(new MeetingPlan
            {
                Community = community.Id,
                Kind = planned.Kind,
                Topic = planned.Topic,
                Place = planned.Place,
                StartsAt = clock.At(day, planned.From),
                EndsAt = clock.At(day, planned.To),
                Lesson = planned.Lesson.Length > 0 ? lessons[planned.Lesson] : null,
            });
            if (meeting.EndsAt < now)
                Hold(records, community.Programme, meeting, planned, people, convener);
            else
                AskLeave(records, meeting, planned.Leave, people, now);
        }
    }

    /// <summary>Notes the leave that somebody asked for in advance.</summary>
    public static void AskLeave(
        IRecords records, Meeting meeting, IReadOnlyDictionary<string, string> leave, IReadOnlyDictionary<string, PersonId> people, DateTimeOffset at)
    {
        foreach (var (name, reason) in leave)
            records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = people[name], Act = AttendanceAct.Leave, At = at, Reason = reason });
    }

    private static PersonId Add(IRecords records, DemoPerson seed, DateTimeOffset now)
    {
        var person = records.People.FindByEmail(seed.Email) ?? records.People.Add(seed.Name, seed.School, seed.Department, seed.Email);
        records.Accounts.Save(new ChatAccount
        {
            Address = new ChatAddress(ChannelNames.Web, DemoAccounts.For(person.Id)),
            Person = person,
            BoundAt = now,
        });
        return person.Id;
    }

    private void Hold(
        IRecords records, ProgrammeId programme, Meeting meeting, DemoMeeting planned, Dictionary<string, PersonId> people, PersonId convener)
    {
        var rulebook = rulebooks.Find(programme);
        var rules = rulebook?.SignIn;
        var opened = meeting.StartsAt - s_opensBefore;
        records.Meetings.Update(meeting with { Window = new SignInWindow(opened, meeting.EndsAt + (rules?.ClosesAfterEnd ?? TimeSpan.Zero)) });
        AskLeave(records, meeting, planned.Leave, people, meeting.StartsAt.AddDays(-1));

        var away = planned.Leave.Keys.Concat(planned.Absent).Concat(planned.Recorded.Keys).ToHashSet();
        var comes = opened;
        foreach (var (name, person) in people.Where(entry => !away.Contains(entry.Key)))
        {
            // One after the other, as people come through a door.
            comes += TimeSpan.FromSeconds(50);
            var late = planned.Late.Contains(name);
            var at = late ? meeting.StartsAt + (rules?.LateAfter ?? TimeSpan.Zero) + s_comesLate : comes;
            Attend.Note(records, rulebook, clock, meeting, new AttendanceEntry { Meeting = meeting.Id, Person = person, Act = AttendanceAct.SignedIn, At = at, Late = late });
        }

        foreach (var (name, reason) in planned.Recorded)
            Record(new AttendanceEntry { Meeting = meeting.Id, Person = people[name], Act = AttendanceAct.Recorded, At = meeting.EndsAt, Reason = reason });
        foreach (var guest in planned.Guests)
            Record(new AttendanceEntry { Meeting = meeting.Id, Guest = guest, Act = AttendanceAct.Recorded, At = meeting.StartsAt });
        foreach (var (name, title) in planned.Presented)
            Record(new AttendanceEntry { Meeting = meeting.Id, Person = people[name], Act = AttendanceAct.Presented, At = meeting.EndsAt, Reason = title });
        if (planned.Record.Length > 0)
            records.Meetings.AddRecord(new MeetingRecord { Meeting = meeting.Id, Text = planned.Record, At = meeting.EndsAt.AddHours(1), By = convener });

        void Record(AttendanceEntry entry) => Attend.Note(records, rulebook, clock, meeting, entry with { RecordedBy = convener });
    }

    private static DateOnly Workday(DateOnly today, int days)
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
