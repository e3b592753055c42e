using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>補簽 撤回 王小明 沒有到場: the convener takes back what was noted of somebody, with who and why; points go with it.</summary>
public static class WithdrawAttendance
{
    private const string NameSlot = "name";
    private const string ReasonSlot = "reason";

    /// <param name="turn">Of the command 補簽.</param>
    /// <param name="named">The meeting that was named with #.</param>
    /// <param name="words">What was said after 撤回.</param>
    public static Answer Run(Turn turn, MeetingId? named, string words)
    {
        var latest = Leading.LatestMeetings(turn);
        if (latest.Where(led => Whom(Present(turn, led), words) is not Found<Named>.None).ToList() is { Count: > 0 } theirs)
            latest = theirs;
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var (meant, instead) = Leading.Pick(turn, named, latest, none, $"{turn.Texts.TakeBackWord} {words}".Trim());
        if (meant is null)
            return instead!;

        var meeting = turn.Wording.Name(meant.Meeting, meant.Community);
        var present = Present(turn, meant);
        if (present.Count == 0)
            return Reply.Say(turn.Texts.NobodyToTakeBack(meeting), Roster(turn, meant));
        if (words.Length == 0)
            return Ask(turn, meant, NameSlot, "", Reply.Say(turn.Texts.TakeBackWhom(meeting), [.. present.Take(Limits.Buttons).Select(one => Choice.Saying(one.Words))]));
        var found = Whom(present, words);
        if (found is Found<Named>.Several several)
            return MemberName.Ask(turn, several, InFull, $"{meant.Meeting.Id}", turn.Texts.TakeBackWord);
        if (found is not Found<Named>.One(var whom, _, var reason))
            return Reply.Say(turn.Texts.NoAttendanceToTakeBack(TypedText.Shorten(TypedText.First(words).Word, Limits.Name), meeting), Roster(turn, meant));

        return reason.Length switch
        {
            0 => Ask(turn, meant, ReasonSlot, whom.Words, Reply.Say(turn.Texts.AskTakeBackReason(whom.Words, meeting), [.. turn.Texts.TakeBackReasons.Select(Choice.Saying)])),
            > Limits.Reason => Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason)),
            _ => TakeBack(turn, meant, whom, reason),
        };
    }

    private static Answer TakeBack(Turn turn, LedMeeting meant, Named whom, string reason)
    {
        var points = Attend.Note(turn.Records, turn.Rulebooks.Find(meant.Community.Programme), turn.Clock, meant.Meeting, new AttendanceEntry
        {
            Meeting = meant.Meeting.Id,
            Person = whom.Person?.Id,
            Guest = whom.Person is null ? whom.Name : null,
            Act = AttendanceAct.Withdrawn,
            At = turn.Now,
            RecordedBy = turn.Me.Id,
            Reason = reason,
        });
        var said = turn.Texts.AttendanceTakenBack(whom.Words, turn.Wording.Name(meant.Meeting, meant.Community));
        return Corrections.Said(turn, meant, said, whom.Person?.Id, reason, points);
    }

    /// <summary>Who counts as present: members, and guests as they are typed, 來賓 陳大文.</summary>
    private static List<Named> Present(Turn turn, LedMeeting led)
    {
        var turnout = Turnout.Of(turn.Records.People.MembersOf(led.Community.Id), turn.Records.Attendance.Of(led.Meeting.Id));
        return
        [
            .. from line in turnout.Lines
               where line.Presence.CountsAsPresent
               let person = line.Member.Person
               select new Named(person, person.Name, person.Name),
            .. turnout.Guests.Select(guest => new Named(null, guest, $"{turn.Texts.GuestWord} {guest}")),
        ];
    }

    private static Found<Named> Whom(IReadOnlyList<Named> present, string words) => Naming
        .Find(words, present, one => one.Person is null ? [one.Words] : PersonName.Forms(one.Name), Stands.First)
        .ToldApartBy(one => one.Person is null ? [] : MemberName.Whence(one.Person));

    private static string InFull(Named one) => one.Person is null ? one.Words : MemberName.InFull(one.Person);

    private static Answer Ask(Turn turn, LedMeeting meant, string slot, string whom, Reply question) => turn.Ask(
        slot,
        new Dictionary<string, string> { [RecordAttendance.SaidKey] = $"{meant.Meeting.Id} {turn.Texts.TakeBackWord} {whom}".Trim() },
        question);

    private static Choice Roster(Turn turn, LedMeeting meant) => turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString());

    /// <param name="Person">Null for a guest.</param>
    /// <param name="Name">The name alone.</param>
    /// <param name="Words">What is typed for them.</param>
    private sealed record Named(Person? Person, string Name, string Words);
}
