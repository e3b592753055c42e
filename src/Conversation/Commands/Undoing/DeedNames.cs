using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Commands.Undoing;

/// <summary>What a deed is called, in the reader's language: 請假（例行研討 第3次）.</summary>
public sealed class DeedNames(IRecords records, CommonWording wording)
{
    private const int MostNamed = 5;

    public static string Of(Turn turn, Deed deed) => new DeedNames(turn.Records, turn.Wording).Of(deed);

    public string Of(Deed deed) => deed switch
    {
        Deed.Attendance(var meeting, var act, var of) => wording.Texts.DidAttend(act, Meeting(meeting), Others(of)),
        Deed.LeaveFrom(var meetings, _) => wording.Texts.DidAttend(AttendanceAct.Leave, Meetings(meetings), ""),
        Deed.Imported imported => wording.Texts.DidImport(Communities(imported.Meetings), imported.Lines, imported.Made.Count),
        Deed.Planned([var only]) => wording.Texts.DidPlan(Meeting(only)),
        Deed.Planned(var meetings) => wording.Texts.DidPlan(Days(meetings)),
        Deed.Moved moved => wording.Texts.DidMove(Meeting(moved.Meeting)),
        Deed.Relocated moved => wording.Texts.DidChangePlace(Meeting(moved.Meeting)),
        Deed.Retitled renamed => wording.Texts.DidChangeTopic(Meeting(renamed.Meeting)),
        Deed.Cancelled(var meeting) => wording.Texts.DidCancel(Meeting(meeting)),
        Deed.SignInSet { Opened: true } set => wording.Texts.DidOpenSignIn(Meeting(set.Meeting)),
        Deed.SignInSet set => wording.Texts.DidCloseSignIn(Meeting(set.Meeting)),
        Deed.MinutesWritten { TakesBack: true } written => wording.Texts.DidTakeMinutesBack(Meeting(written.Meeting)),
        Deed.MinutesWritten written => wording.Texts.DidWriteMinutes(Meeting(written.Meeting)),
        Deed.MinutesReplaced replaced => wording.Texts.DidReplaceMinutes(Meeting(replaced.Meeting)),
        Deed.Booked booked => wording.Texts.DidBook(Community(booked.Community), wording.Texts.List([.. booked.Lines.Select(line => line.ToString())])),
        Deed.Attached(var which, TakesBack: true) => wording.Texts.DidTakePhotosBack(Place(which[^1]), Numbers(which)),
        Deed.Attached(var which, _) => wording.Texts.DidAttach(Place(which[^1]), Numbers(which)),
        Deed.PhotosMeant => wording.Texts.PhotosTitle,
        Deed.Tallied(var line) => wording.Texts.DidTally(Tally(line)),
        Deed.Credited(var of, var lines) => wording.Texts.DidCredit(Name(of, ""), Credits(lines)),
        Deed.CaseNoted(var community, var lines) => wording.Texts.DidNoteCase(Community(community), new CaseWording(wording).Names(records.Cases, lines)),
        Deed.RemindersSet or Deed.Hushed => wording.Texts.DidSetReminders,
        Deed.ApplicationWritten written => wording.Texts.DidWriteApplication(Community(written.Community)),
        Deed.StepTaken(var community, var to) => wording.Texts.DidTakeStep(Community(community), wording.Texts.StepName(to)),
        Deed.Announced(var id) => wording.Texts.DidAnnounce(records.Bulletins.Find(id) is { } bulletin ? Community(bulletin.Community) : ""),
        Deed.Placed(var changes, _) => wording.Texts.DidPlace(Names(changes.Select(change => (change.Person, change.Called)))),
        Deed.Appointed(var changes, _) => wording.Texts.DidAppoint(Names(changes.Select(change => (change.Person, change.Called)))),
        Deed.Renamed renamed => wording.Texts.DidRename(NameThen(renamed)),
        Deed.Final(var final) => wording.Texts.DidFinally(final),
        _ => throw new InvalidOperationException($"A new deed needs a name here: {deed}"),
    };

    private string Meeting(MeetingId id) =>
        records.Meetings.Find(id) is { } meeting && records.Communities.Find(meeting.Community) is { } community
            ? wording.Name(meeting, community)
            : id.ToString();

    /// <summary>Of a series the first, and how many there are.</summary>
    private string Meetings(IReadOnlyList<MeetingId> ids)
    {
        var names = wording.Texts.List([.. ids.Take(MostNamed).Select(id => Meeting(id))]);
        return ids.Count > MostNamed ? wording.Texts.MeetingsInAll(names, ids.Count) : names;
    }

    /// <summary>A series by its days: numbers change once it is taken back.</summary>
    private string Days(IReadOnlyList<MeetingId> ids)
    {
        var days = ids.Select(records.Meetings.Find).OfType<Meeting>().Select(meeting => wording.Texts.Day(wording.Clock.Day(meeting.StartsAt))).ToList();
        var names = wording.Texts.List([.. days.Take(MostNamed)]);
        return days.Count > MostNamed ? wording.Texts.MeetingsInAll(names, days.Count) : names;
    }

    private string Names(IEnumerable<(PersonId Person, string Called)> people) =>
        wording.Texts.List([.. people.DistinctBy(one => one.Person).Select(one => Name(one.Person, one.Called))]);

    /// <summary>Who is forgotten since is called as then; where that is not known, nobody.</summary>
    private string Name(PersonId person, string called) =>
        records.People.Find(person)?.Name ?? (called.Length > 0 ? called : wording.Texts.Nobody);

    /// <summary>As they were called by it, which may be taken back since; nobody whose data is deleted.</summary>
    private string NameThen(Deed.Renamed renamed) =>
        records.People.Find(renamed.Person) is { DeletedOn: not null } erased ? erased.Name : renamed.After;

    private string Communities(IEnumerable<MeetingId> meetings) => wording.Texts.List(
        [.. meetings.Select(records.Meetings.Find).OfType<Meeting>().Select(meeting => meeting.Community).Distinct().Select(Community)]);

    private string Community(CommunityId id) => records.Communities.Find(id)?.Name ?? "";

    /// <summary>Whom it is about, where it is not the speaker alone.</summary>
    private string Others(IReadOnlyList<Whom> of) =>
        wording.Texts.List([.. of.Select(whom => whom.Person is { } person ? Name(person, "") : wording.Texts.GuestNamed(whom.Guest ?? ""))]);

    private static IReadOnlyList<string> Numbers(IReadOnlyList<Attachments.AttachmentId> which) => [.. which.Select(one => one.ToString())];

    /// <summary>Of what a photo or receipt is.</summary>
    private string Place(Attachments.AttachmentId id) => records.Attachments.Find(id) switch
    {
        { Meeting: { } meeting } => Meeting(meeting),
        { Expense: { } expense } => wording.Texts.KindOfLine(LedgerKind.Spent) + " " + expense,
        _ => wording.Texts.NotPlacedYet,
    };

    private string Credits(IReadOnlyList<Credits.CreditEntryId> lines) => wording.Texts.List(
    [
        .. lines.Select(records.Credits.Find).OfType<Credits.CreditEntry>()
            .Select(entry => (entry.Corrects, Said: new TrainingWording(wording).Of(entry.Fact, wording.RulebookOf(entry.Programme))))
            .Select(line => line.Corrects is null ? line.Said : wording.Texts.CorrectionOf(line.Said)),
    ]);

    private string Tally(Tallies.TallyEntryId id)
    {
        if (records.Tallies.Find(id) is not { } entry || records.Communities.Find(entry.Community) is not { } community)
            return id.ToString();
        var rulebook = wording.RulebookOf(community.Programme);
        var name = rulebook?.Duties.FirstOrDefault(duty => duty.Id == entry.Subject)?.Name
            ?? rulebook?.Figures.FirstOrDefault(figure => figure.Id == entry.Subject)?.Name;
        return name is null ? entry.Subject : wording.Name(name);
    }
}
