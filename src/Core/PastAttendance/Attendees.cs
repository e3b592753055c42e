using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.OwnData;
using CommunityBot.Records;
using CommunityBot.Rosters;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>Who of a community rows are about, and what is to be noted of them. Nobody is taken for two at one meeting.</summary>
/// <param name="records">Where it is noted.</param>
/// <param name="community">Whose meetings they are.</param>
/// <param name="ever">All places in it that somebody has or had.</param>
/// <param name="clock">The school's.</param>
/// <param name="problems">What is wrong with rows.</param>
internal sealed class Attendees(
    IRecords records, Community community, IReadOnlyList<Membership> ever, SchoolClock clock, List<AttendanceProblem> problems)
{
    /// <summary>By every name that somebody has or had.</summary>
    private readonly ILookup<NameKey, Person> _called = ever
        .Select(member => member.Person).DistinctBy(person => person.Id)
        .SelectMany(person => records.People.FormerNamesOf(person.Id).Prepend(person.Name).Select(name => (Key: NameKey.Of(name), Person: person)))
        .Distinct()
        .ToLookup(one => one.Key, one => one.Person);

    /// <param name="meeting">Which meeting.</param>
    /// <param name="rows">All about it.</param>
    public IEnumerable<PlannedNote> Notes(PlannedMeeting meeting, IReadOnlyList<SaidAttendance> rows)
    {
        var log = meeting.Known is { } known ? records.Attendance.Of(known.Id) : [];
        var (ofPeople, ofGuests) = (
            log.Where(line => line.Person is not null).ToLookup(line => line.Person!.Value),
            log.Where(line => line.Guest is not null).ToLookup(line => line.Guest!));
        var (taken, guests) = (new Dictionary<PersonId, SaidAttendance>(), new Dictionary<string, SaidAttendance>());
        foreach (var row in rows)
        {
            if (row.IsGuest)
            {
                var name = ofGuests.Select(one => one.Key).OrderBy(one => one != row.Name).FirstOrDefault(one => NameKey.AreSame(one, row.Name)) ?? row.Name;
                if (Takes(guests, name, row) && GuestNote(meeting, row with { Name = name }, Presence.Of(ofGuests[name])) is { } note)
                    yield return note;
            }
            else if (Who(meeting, row, taken, person => Presence.Of(ofPeople[person.Id])) is { } person && Takes(taken, person.Id, row)
                && MemberNote(meeting, row, person, Presence.Of(ofPeople[person.Id])) is { } note)
            {
                yield return note;
            }
        }
    }

    /// <summary>Once for each at one meeting; a second row that says the same is left out.</summary>
    private bool Takes<T>(Dictionary<T, SaidAttendance> taken, T whom, SaidAttendance row)
        where T : notnull
    {
        if (taken.TryAdd(whom, row))
            return true;
        if ((taken[whom].State, taken[whom].SignedIn) != (row.State, row.SignedIn))
            problems.Add(new AttendanceProblem(row.Line, AttendanceFault.Twice, row.Name, $"{taken[whom].Line}"));
        return false;
    }

    /// <summary>Of two who are alike in all that a row says it is the one of whom it says what is noted.</summary>
    private Person? Who(PlannedMeeting meeting, SaidAttendance row, Dictionary<PersonId, SaidAttendance> taken, Func<Person, Presence> presenceOf)
    {
        var named = Called(row.Name);
        var meant = Coded(row, named.FindAll(person => MaySay(person.School, row.School)));
        if (meant.Count > 1 && meant.FindAll(person => MaySay(person.Department, row.Department)) is { Count: > 0 } ofDepartment)
            meant = ofDepartment;
        if (meant.Count > 1 && meant.FindAll(person => IsMember(person, meeting)) is { Count: > 0 } onDay)
            meant = onDay;
        if (meant.Count > 1 && meant.FindAll(person => !taken.ContainsKey(person.Id)) is { Count: > 0 } free)
            meant = free.Count > 1 && free.Find(person => Agrees(row, presenceOf(person))) is { } same ? [same] : free;
        switch (meant)
        {
            case [var only]:
                return only;
            case []:
                problems.Add(named.Count == 0
                    ? AttendanceProblem.About(row.Line, AttendanceFault.NotInCommunity, row.Name, community.Name)
                    : AttendanceProblem.About(row.Line, AttendanceFault.OtherSchool, row.Name, string.Join('、', named.Select(person => person.InFull))));
                return null;
            default:
                problems.Add(new AttendanceProblem(
                    row.Line, AttendanceFault.Namesakes, row.Name, string.Join('、', meant.Select(person => Joined.Words(person.InFull, person.Id.Tag())))));
                return null;
        }
    }

    /// <summary>With a title or a post behind the name, or without.</summary>
    private List<Person> Called(string name) =>
        new[] { name, PersonName.Listed(name), PersonName.Listed(PersonName.WithoutPost(name)) }.Select(one => _called[NameKey.Of(one)].ToList())
            .FirstOrDefault(people => people.Count > 0, []);

    private static List<Person> Coded(SaidAttendance row, List<Person> named) =>
        row.Code.Length == 0 ? named
        : RosterTag.Read(row.Code) is { } tag ? named.FindAll(person => person.Id == tag)
        : named.FindAll(person => StaffNumber.AreSame(person.Number, row.Code)) is { Count: > 0 } numbered ? numbered
        : named;

    private static bool MaySay(string known, string said) => known.Length == 0 || said.Length == 0 || SameLetters.AreSame(known, said);

    private PlannedNote? MemberNote(PlannedMeeting meeting, SaidAttendance row, Person person, Presence before)
    {
        var acts = Acts(row, before);
        if (acts.Count == 0)
            return Note(meeting, row, person, before, acts);
        var fault = person.DeletedOn is not null ? AttendanceFault.Deleted
            : !IsMember(person, meeting) && before.State == PresenceState.Missing ? AttendanceFault.OutsideDays
            : (AttendanceFault?)null;
        if (fault is null)
            return Note(meeting, row, person, before, acts);
        problems.Add(AttendanceProblem.About(row.Line, fault.Value, row.Name, $"{clock.Day(meeting.Plan.StartsAt):O}"));
        return null;
    }

    private PlannedNote? GuestNote(PlannedMeeting meeting, SaidAttendance row, Presence before)
    {
        var acts = Acts(row, before) is [.., AttendanceAct.Recorded or AttendanceAct.Withdrawn] noted ? noted : [];
        if (acts.Count == 0 || before.CountsAsPresent)
            return Note(meeting, row, person: null, before, acts);
        if (DamagedCell.Fault(row.Name, Limits.Name) is not null || !PersonName.FitsList(row.Name) || Pseudonym.IsReserved(row.Name))
            problems.Add(AttendanceProblem.About(row.Line, AttendanceFault.NoName, row.Name));
        else if (Called(row.Name).Exists(person => IsMember(person, meeting)))
            problems.Add(new AttendanceProblem(row.Line, AttendanceFault.GuestIsMember, row.Name));
        else
            return Note(meeting, row, person: null, before, acts);
        return null;
    }

    private PlannedNote? Note(PlannedMeeting meeting, SaidAttendance row, Person? person, Presence before, IReadOnlyList<AttendanceAct> acts)
    {
        if (acts.Count == 0 || row.Reason.Length <= Limits.Reason)
        {
            return new PlannedNote(row, meeting, person, before, acts)
            {
                Differs = acts.Count == 0 && Differs(row, before),
                Doubt = acts.Count > 0 || before is { State: PresenceState.Missing, WithdrawnAt: null } ? RowDoubts.Of(row, meeting, clock) : null,
            };
        }

        problems.Add(AttendanceProblem.About(row.Line, AttendanceFault.TooLong, row.Reason, most: Limits.Reason));
        return null;
    }

    private bool IsMember(Person person, PlannedMeeting meeting) =>
        ever.On(clock.Day(meeting.Plan.StartsAt)).Any(member => member.Person.Id == person.Id);

    /// <summary>What has to be noted for the records to say what a row says.</summary>
    private static IReadOnlyList<AttendanceAct> Acts(SaidAttendance row, Presence before) => (row, before) switch
    {
        ({ State: null }, _) or ({ IsThere: true }, { CountsAsPresent: true }) => [],
        ({ IsThere: true }, _) => [AttendanceAct.Recorded],
        ({ State: PresenceState.OnLeave }, { State: PresenceState.OnLeave }) => [],
        ({ State: PresenceState.OnLeave }, { CountsAsPresent: true }) => [AttendanceAct.Withdrawn, AttendanceAct.Leave],
        ({ State: PresenceState.OnLeave }, _) => [AttendanceAct.Leave],
        (_, { CountsAsPresent: true }) => [AttendanceAct.Withdrawn],
        (_, { State: PresenceState.OnLeave }) => [AttendanceAct.TakenBack],
        _ => [],
    };

    private bool Agrees(SaidAttendance row, Presence noted) => Acts(row, noted).Count == 0 && !Differs(row, noted);

    private bool Differs(SaidAttendance row, Presence noted) => row.IsThere && noted.CountsAsPresent
        && (Differs(row.SignedIn, noted.SignedInAt) || Differs(row.SignedOut, noted.SignedOutAt)
            || (row.State == PresenceState.Late && noted.State == PresenceState.Present));

    private bool Differs(TimeOnly? said, DateTimeOffset? noted) =>
        said is { } time && noted is { } at && clock.Time(at) is var known && (time.Hour, time.Minute) != (known.Hour, known.Minute);
}
