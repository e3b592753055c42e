using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Undoing;

/// <summary>What a deed is called, in the reader's language: 請假（例行研討 第3次）.</summary>
public static class DeedNames
{
    private const int MostNamed = 5;

    public static string Of(Turn turn, Deed deed) => deed switch
    {
        Deed.Attendance(var meeting, var act, var of) => turn.Texts.DidAttend(act, Meeting(turn, meeting), Others(turn, of)),
        Deed.LeaveFrom(var meetings, _) => turn.Texts.DidAttend(AttendanceAct.Leave, Meetings(turn, meetings), ""),
        Deed.Planned([var only]) => turn.Texts.DidPlan(Meeting(turn, only)),
        Deed.Planned(var meetings) => turn.Texts.DidPlan(Days(turn, meetings)),
        Deed.Moved moved => turn.Texts.DidMove(Meeting(turn, moved.Meeting)),
        Deed.Relocated moved => turn.Texts.DidChangePlace(Meeting(turn, moved.Meeting)),
        Deed.Retitled renamed => turn.Texts.DidChangeTopic(Meeting(turn, renamed.Meeting)),
        Deed.Cancelled(var meeting) => turn.Texts.DidCancel(Meeting(turn, meeting)),
        Deed.SignInSet { Opened: true } set => turn.Texts.DidOpenSignIn(Meeting(turn, set.Meeting)),
        Deed.SignInSet set => turn.Texts.DidCloseSignIn(Meeting(turn, set.Meeting)),
        Deed.MinutesWritten { TakesBack: true } written => turn.Texts.DidTakeMinutesBack(Meeting(turn, written.Meeting)),
        Deed.MinutesWritten written => turn.Texts.DidWriteMinutes(Meeting(turn, written.Meeting)),
        Deed.MinutesReplaced replaced => turn.Texts.DidReplaceMinutes(Meeting(turn, replaced.Meeting)),
        Deed.Booked booked => turn.Texts.DidBook(Community(turn, booked.Community), turn.Texts.List([.. booked.Lines.Select(line => line.ToString())])),
        Deed.Tallied(var line) => turn.Texts.DidTally(Tally(turn, line)),
        Deed.RemindersSet or Deed.Hushed => turn.Texts.DidSetReminders,
        Deed.ApplicationWritten written => turn.Texts.DidWriteApplication(Community(turn, written.Community)),
        Deed.StepTaken(var community, var to) => turn.Texts.DidTakeStep(Community(turn, community), turn.Texts.StepName(to)),
        Deed.Announced(var id) => turn.Texts.DidAnnounce(turn.Records.Bulletins.Find(id) is { } bulletin ? Community(turn, bulletin.Community) : ""),
        Deed.Placed(var changes, _) => turn.Texts.DidPlace(Names(turn, changes.Select(change => change.Person))),
        Deed.Appointed(var changes, _) => turn.Texts.DidAppoint(Names(turn, changes.Select(change => change.Person))),
        Deed.Renamed renamed => turn.Texts.DidRename(turn.NameOf(renamed.Person)),
        Deed.Final(var final) => turn.Texts.DidFinally(final),
        _ => throw new InvalidOperationException($"A new deed needs a name here: {deed}"),
    };

    private static string Meeting(Turn turn, MeetingId id) =>
        turn.Records.Meetings.Find(id) is { } meeting && turn.Records.Communities.Find(meeting.Community) is { } community
            ? turn.Wording.Name(meeting, community)
            : id.ToString();

    /// <summary>Of a series the first, and how many there are.</summary>
    private static string Meetings(Turn turn, IReadOnlyList<MeetingId> ids)
    {
        var names = turn.Texts.List([.. ids.Take(MostNamed).Select(id => Meeting(turn, id))]);
        return ids.Count > MostNamed ? turn.Texts.MeetingsInAll(names, ids.Count) : names;
    }

    /// <summary>A series by its days: numbers change once it is taken back.</summary>
    private static string Days(Turn turn, IReadOnlyList<MeetingId> ids)
    {
        var days = ids.Select(turn.Records.Meetings.Find).OfType<Meeting>().Select(meeting => turn.Texts.Day(turn.Clock.Day(meeting.StartsAt))).ToList();
        var names = turn.Texts.List([.. days.Take(MostNamed)]);
        return days.Count > MostNamed ? turn.Texts.MeetingsInAll(names, days.Count) : names;
    }

    private static string Names(Turn turn, IEnumerable<Communities.PersonId> people) => turn.Texts.List([.. people.Distinct().Select(turn.NameOf)]);

    private static string Community(Turn turn, CommunityId id) => turn.Records.Communities.Find(id)?.Name ?? "";

    /// <summary>Whom it is about, where it is not the speaker alone.</summary>
    private static string Others(Turn turn, IReadOnlyList<Whom> of) =>
        turn.Texts.List([.. of.Select(whom => whom.Person is { } person ? turn.NameOf(person) : turn.Texts.GuestNamed(whom.Guest ?? ""))]);

    private static string Tally(Turn turn, Tallies.TallyEntryId id)
    {
        if (turn.Records.Tallies.Find(id) is not { } entry || turn.Records.Communities.Find(entry.Community) is not { } community)
            return id.ToString();
        var rulebook = turn.Rulebooks.Find(community.Programme);
        var name = rulebook?.Duties.FirstOrDefault(duty => duty.Id == entry.Subject)?.Name
            ?? rulebook?.Figures.FirstOrDefault(figure => figure.Id == entry.Subject)?.Name;
        return name is null ? entry.Subject : turn.Wording.Name(name);
    }
}
