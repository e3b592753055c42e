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

/// <summary>
/// 補簽 王小明 遲到進場: the convener notes somebody as present, with who and why. 補簽 來賓 陳大文 notes a guest;
/// 補簽 撤回 王小明 沒有到場 takes a record back. What was in the log before stays there.
/// </summary>
public static class RecordAttendance
{
    public static Answer Run(Turn turn)
    {
        var (known, words) = AttendanceDraft.Read(turn);
        if (known.TakesBack)
            return WithdrawAttendance.Run(turn, known, words);

        var latest = Leading.LatestMeetings(turn);
        if (known.Meeting is null && latest.Where(led => Whom(turn, led, words) is not Found<Membership>.None).ToList() is { Count: > 0 } theirs)
            latest = theirs;
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var (meant, instead) = Leading.Pick(turn, known.Meeting, latest, none, words);
        if (meant is null)
            return instead!;
        if (!Leading.HasBegun(turn, meant))
            return Reply.Say(turn.Texts.NotBegun(turn.Wording.Name(meant.Meeting, meant.Community), turn.Wording.Hours(meant.Meeting)));

        if (words.Length == 0)
            return AskWho(turn, meant);
        var (first, rest) = TypedText.First(words);
        return turn.Texts.IsGuest(first) ? NoteGuest(turn, meant, rest) : NoteMember(turn, meant, words);
    }

    private static Answer AskWho(Turn turn, LedMeeting meant)
    {
        var turnout = Turnout.Of(turn.Records.People.MembersOf(meant.Community.Id), turn.Records.Attendance.Of(meant.Meeting.Id));
        var missing = turnout.Lines.Where(line => !line.Presence.CountsAsPresent).Select(line => line.Member.Person.Name);
        return turn.Ask(
            Awaited.Name,
            new AttendanceDraft { Meeting = meant.Meeting.Id },
            Reply.Say(
                turn.Texts.RecordWhom(turn.Wording.Name(meant.Meeting, meant.Community)),
                [.. missing.Take(Limits.Buttons).Select(Choice.Saying)]));
    }

    private static Answer NoteMember(Turn turn, LedMeeting meant, string words)
    {
        var whom = Whom(turn, meant, words);
        if (whom is Found<Membership>.Several several)
            return MemberName.Ask(turn, several, member => MemberName.InFull(member.Person), $"{meant.Meeting.Id}");
        if (whom is not Found<Membership>.One(var member, _, var reason))
            return NotOnRoster(turn, meant, whom, words);
        if (TooLong(turn, member.Person.Name, reason) is { } refused)
            return refused;

        var before = Presence.Of(turn.Records.Attendance.Of(meant.Meeting.Id, member.Person.Id));
        Note(turn, meant, reason, member.Person.Id, guest: null);
        var stays = before.SignedInAt is { } since ? turn.Texts.EarlierLineStays(turn.Clock.Time(since)) : "";
        return Answer.Doing(Did(meant, new Whom(member.Person.Id)), Done(turn, meant, member.Person.Name, reason, stays));
    }

    /// <summary>王小明遲到 begins with a member's name, and 王小名 is a letter away from one.</summary>
    private static Reply NotOnRoster(Turn turn, LedMeeting meant, Found<Membership> whom, string words)
    {
        var (name, reason) = TypedText.First(words);
        if (TooLong(turn, name, reason) is { } refused)
            return refused;
        Choice Record(string label, params string[] said) => Choice.Saying(label, Joined.Words([turn.Word, meant.Meeting.Id.ToString(), .. said]));
        var begun = MemberName.Find(turn, meant.Community, words, Stands.Begins);
        var near = whom is Found<Membership>.None(_, var nearest) ? nearest.Except(begun.Meant) : [];
        return Reply.Offer(
            turn.Texts.NotOnRoster(name, meant.Community.Name),
            [
                .. begun.Meant.Select(member => Record(member.Person.Name, member.Person.Name, begun.After)),
                .. near.Select(member => Record(member.Person.Name, member.Person.Name, reason)),
                Record(turn.Texts.AsGuest(TypedText.Shorten(name, 12)), turn.Texts.GuestWord, name, reason),
                turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString()),
            ]);
    }

    private static Answer NoteGuest(Turn turn, LedMeeting meant, string words)
    {
        var (name, reason) = TypedText.First(words);
        if (name.Length == 0)
            return Reply.Say(turn.Texts.GuestNeedsName($"{turn.Word} {turn.Texts.GuestWord}"));
        if (TooLong(turn, name, reason) is { } refused)
            return refused;
        Note(turn, meant, reason, person: null, name);
        return Answer.Doing(Did(meant, new Whom(null, name)), Done(turn, meant, turn.Texts.GuestNamed(name), reason, ""));
    }

    private static Deed.Attendance Did(LedMeeting meant, Whom whom) => new(meant.Meeting.Id, AttendanceAct.Recorded, [whom]);

    private static Reply? TooLong(Turn turn, string name, string reason) => (name.Length, reason.Length) switch
    {
        ( > Limits.Name, _) => Reply.Say(turn.Texts.TooLong(turn.Texts.NameLabel, Limits.Name)),
        (_, > Limits.Reason) => Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason)),
        _ => null,
    };

    private static void Note(Turn turn, LedMeeting meant, string reason, PersonId? person, string? guest) =>
        Attend.Note(turn.Records, turn.Rulebooks.Find(meant.Community.Programme), turn.Clock, meant.Meeting, new AttendanceEntry
        {
            Meeting = meant.Meeting.Id,
            Person = person,
            Guest = guest,
            Act = AttendanceAct.Recorded,
            At = turn.Now,
            RecordedBy = turn.Me.Id,
            Reason = reason,
        });

    private static Reply Done(Turn turn, LedMeeting meant, string name, string reason, string note)
    {
        var why = reason.Length == 0 ? [] : new[] { new Field(turn.Texts.ReasonLabel, reason) };
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.Recorded(name, turn.Wording.Name(meant.Meeting, meant.Community)),
                Tone = Tone.Good,
                Fields = [new Field(turn.Texts.RecordedByLabel, turn.Me.Name), .. why],
                Note = note,
            },
            turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString()));
    }

    private static Found<Membership> Whom(Turn turn, LedMeeting led, string words) => MemberName.Find(turn, led.Community, words, Stands.First);
}
