using CommunityBot.Calendar;
using CommunityBot.Communities;
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
        var programme = new ProgrammeId(seed.Programme);
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
            });
            if (meeting.EndsAt < now)
                Hold(records, programme, meeting, planned, people, convener);
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
        var rules = rulebooks.Find(programme)?.SignIn;
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
            records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = person, Act = AttendanceAct.SignedIn, At = at, Late = late });
        }

        foreach (var (name, reason) in planned.Recorded)
            Record(new AttendanceEntry { Meeting = meeting.Id, Person = people[name], Act = AttendanceAct.Recorded, At = meeting.EndsAt, Reason = reason });
        foreach (var guest in planned.Guests)
            Record(new AttendanceEntry { Meeting = meeting.Id, Guest = guest, Act = AttendanceAct.Recorded, At = meeting.StartsAt });

        void Record(AttendanceEntry entry) => records.Attendance.Add(entry with { RecordedBy = convener });
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
