using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>補簽 撤回 王小明 沒有到場: the convener takes back what was noted of somebody, with who and why; points go with it.</summary>
internal static class WithdrawAttendance
{
    /// <param name="turn">Of the command 補簽.</param>
    /// <param name="known">The meeting, and of whom, where these are known.</param>
    /// <param name="words">What was said after 撤回.</param>
    public static Answer Run(Turn turn, AttendanceDraft known, string words)
    {
        var latest = Leading.LatestMeetings(turn);
        if (latest.Where(led => Whom(turn, led, Present(turn, led), words) is not Found<Named>.None).ToList() is { Count: > 0 } theirs)
            latest = theirs;
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var (meant, instead) = Leading.Pick(turn, known.Meeting, latest, none, $"{turn.Texts.TakeBackWord} {words}".Trim());
        if (meant is null)
            return instead!;

        var meeting = turn.Wording.Name(meant.Meeting, meant.Community);
        var present = Present(turn, meant);
        if (present.Count == 0)
            return Reply.Say(turn.Texts.NobodyToTakeBack(meeting), Roster(turn, meant));
        known = known with { Meeting = meant.Meeting.Id };
        if (words.Length == 0)
        {
            var whoever = present.Take(Limits.Buttons).Select(one => Choice.Saying(one.Words));
            return turn.Ask(Awaited.Name, known, Reply.Say(turn.Texts.TakeBackWhom(meeting), [.. whoever]));
        }

        var found = Whom(turn, meant, present, known, words);
        if (found is Found<Named>.Several several)
        {
            var names = new Namesakes(several.Things.Select(one => one.Member).OfType<Person>());
            return MemberName.Ask(
                turn, several, one => one.Member is null ? one.Words : names.InFull(one.Member), $"{meant.Meeting.Id}", turn.Texts.TakeBackWord);
        }

        if (found is not Found<Named>.One(var whom, _, var reason))
            return Reply.Say(turn.Texts.NoAttendanceToTakeBack(NameOf(turn, known, words), meeting), Roster(turn, meant));

        var lines = turn.Records.Attendance.Of(meant.Meeting.Id).Count(line => (line.Person, line.Guest) == (whom.Member?.Id, whom.Guest));
        if (known.Lines is { } shown && shown != lines)
            reason = "";
        return reason.Length switch
        {
            0 => turn.Ask(
                Awaited.Because,
                known with { Person = whom.Member?.Id, Guest = whom.Guest, Lines = lines },
                Reply.Say(turn.Texts.AskTakeBackReason(whom.Words, meeting), [.. turn.Texts.TakeBackReasons.Select(Choice.Saying)])),
            > Limits.Reason => Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason)),
            _ => TakeBack(turn, meant, whom, reason),
        };
    }

    private static Answer TakeBack(Turn turn, LedMeeting meant, Named whom, string reason)
    {
        var points = Attend.Note(turn.Records, turn.Rulebooks.Find(meant.Community.Programme), turn.Clock, meant.Meeting, new AttendanceEntry
        {
            Meeting = meant.Meeting.Id,
            Person = whom.Member?.Id,
            Guest = whom.Guest,
            Act = AttendanceAct.Withdrawn,
            At = turn.Now,
            RecordedBy = turn.Me.Id,
            Reason = reason,
        });
        var said = turn.Texts.AttendanceTakenBack(whom.Words, turn.Wording.Name(meant.Meeting, meant.Community));
        return Corrections.Said(turn, meant, said, whom.Member?.Id, reason, points) with
        {
            Did = new Deed.Attendance(meant.Meeting.Id, AttendanceAct.Withdrawn, [new Whom(whom.Member?.Id, whom.Guest)]),
        };
    }

    /// <summary>Who counts as present: members, and guests as they are typed, 來賓 陳大文.</summary>
    private static List<Named> Present(Turn turn, LedMeeting led)
    {
        var turnout = Turnout.Of(turn.Records, led.Meeting, turn.Clock);
        var names = Namesakes.In(turn, led.Community);
        return
        [
            .. turnout.Lines.Where(line => line.Presence.CountsAsPresent)
                .Select(line => new Named(line.Member.Person, null, names.Shown(line.Member.Person))),
            .. turnout.Guests.Select(guest => new Named(null, guest, $"{turn.Texts.GuestWord} {guest}")),
        ];
    }

    /// <summary>Who is known already, or the words begin with; the reason is what comes after.</summary>
    private static Found<Named> Whom(Turn turn, LedMeeting led, List<Named> present, AttendanceDraft known, string words) =>
        known is { Person: null, Guest: null } ? Whom(turn, led, present, words)
        : present.Find(one => (one.Member?.Id, one.Guest) == (known.Person, known.Guest)) is { } named ? new Found<Named>.One(named, "", words)
        : new Found<Named>.None(words, []);

    private static Found<Named> Whom(Turn turn, LedMeeting led, List<Named> present, string words) => Naming
        .Find(words, present.FindAll(one => one.Member is null), one => [one.Words], Stands.First)
        .Or(() => Members(turn, led, present).InThere(turn, words, Stands.First));

    private static OneOfName<Named> Members(Turn turn, LedMeeting led, List<Named> present) => new(
        [
            .. present.Where(one => one.Member is not null)
                .Concat(turn.Records.People.EverIn(led.Community.Id).Select(member => new Named(member.Person, null, member.Person.Name)))
                .DistinctBy(one => one.Member!.Id),
        ],
        one => one.Member!,
        present.Contains)
    {
        TakesAnything = true,
    };

    private static string NameOf(Turn turn, AttendanceDraft known, string words) =>
        known.Person is { } person ? turn.NameOf(person) : TypedText.Shorten(known.Guest ?? TypedText.First(words).Word, Limits.Name);

    private static Choice Roster(Turn turn, LedMeeting meant) => turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString());

    /// <param name="Member">Null for a guest.</param>
    /// <param name="Guest">The name of a guest.</param>
    /// <param name="Words">What is typed for them.</param>
    private sealed record Named(Person? Member, string? Guest, string Words);
}
