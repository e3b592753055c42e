using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>
/// 補簽 王小明 遲到進場: the convener notes one or several as present, with who and why; 補簽 來賓 陳大文 is <see cref="RecordGuest"/>,
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
        if (turn.Answered is null && known.Meeting is null
            && LedOnDay.Read(turn, words, Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now + Limits.Ahead)) is { } on)
        {
            if (on.Meetings.Count == 0)
                return Leading.NoneOn(turn, on.Day, latest, on.Words);
            (latest, words) = (on.Meetings, on.Words);
        }

        if (known.Meeting is null && latest.Where(led => Whom(turn, led, words).Unclear is not Found<Membership>.None).ToList() is { Count: > 0 } theirs)
            latest = theirs;
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var (meant, instead) = Leading.Pick(turn, known.Meeting, latest, none, words);
        if (meant is null)
            return instead!;
        if (!Leading.HasBegun(turn, meant))
            return Reply.Say(turn.Texts.NotBegun(turn.Wording.Name(meant.Meeting, meant.Community), turn.Wording.Hours(meant.Meeting)));

        if (words.Length == 0)
            return AskWho(turn, meant);
        return (known.IsGuest ? words : RecordGuest.In(turn, words)) is { } guest ? RecordGuest.Run(turn, meant, guest)
            : known.Meeting is null && AnotherTime(turn, meant, words) is { } which ? which
            : NoteMembers(turn, meant, words);
    }

    /// <summary>A day behind the names names the meeting, another time is asked about: 補簽 王小明 11/13 忘記簽, 補簽 王小明 上週的.</summary>
    private static Answer? AnotherTime(Turn turn, LedMeeting meant, string words)
    {
        var whom = Whom(turn, meant, words);
        if (whom.Members.Count == 0 || whom.Unclear is not null || whom.Rest.Length == 0)
            return null;
        var before = Leading.Meetings(turn, turn.Now - Limits.Ahead, turn.Now).Where(led => led.Meeting.CancelledAt is null).Reverse().ToList();
        if (LedOnDay.Read(turn, whom.Rest, before) is not { } on)
            return turn.Texts.IsAnotherTime(whom.Rest) ? (Answer)Leading.Which(turn, before, whom.Named) : null;
        return on.Meetings switch
        {
            [] => Leading.NoneOn(turn, on.Day, before, whom.Named),
            [var only] => NoteMembers(turn, only, Joined.Words(whom.Named, on.Words)),
            _ => Leading.Which(turn, on.Meetings, Joined.Words(whom.Named, on.Words)),
        };
    }

    private static Answer AskWho(Turn turn, LedMeeting meant)
    {
        var turnout = Turnout.Of(turn.Records, meant.Meeting, turn.Clock);
        var names = Namesakes.In(turn, meant.Community);
        var missing = turnout.Lines.Where(line => !line.Presence.CountsAsPresent).Select(line => names.Shown(line.Member.Person));
        return turn.Ask(
            Awaited.Name,
            new AttendanceDraft { Meeting = meant.Meeting.Id },
            Reply.Say(
                turn.Texts.RecordWhom(turn.Wording.Name(meant.Meeting, meant.Community)),
                [.. missing.Take(Limits.Buttons).Select(Choice.Saying)]));
    }

    private static Answer NoteMembers(Turn turn, LedMeeting meant, string words)
    {
        var whom = Whom(turn, meant, words);
        if (whom.Unclear is Found<Membership>.Several several)
            return MemberName.Ask(turn, several, $"{meant.Meeting.Id}", whom.Named);
        if (whom.Unclear is Found<Membership>.None nobody)
            return NotOnRoster(turn, meant, whom, nobody);
        var (people, reason, names) = (whom.Members.Select(member => member.Person).ToList(), whom.Rest, Namesakes.In(turn, meant.Community));
        if (Recording.TooLong(turn, "", reason) is { } refused)
            return refused;

        if (turn.Texts.IsAbsence(reason))
            return Contradicted(turn, meant, names.List(turn, people), reason);
        if (Absent(turn, people, reason) is { Count: > 0 } absent)
            return Contradicted(turn, meant, names.List(turn, absent), reason, [.. people.Except(absent)]);
        var earlier = people.Select(person => (Name: names.Shown(person), Presence.Of(turn.Records.Attendance.Of(meant.Meeting.Id, person.Id)).SignedInAt));
        var stays = earlier
            .Where(before => before.SignedInAt is not null)
            .Select(before => turn.Texts.EarlierLineStays(people.Count > 1 ? before.Name : "", turn.Clock.Time(before.SignedInAt!.Value)))
            .ToList();
        return Recording.Of(turn, meant, [.. people.Select(person => new Whom(person.Id))], names.List(turn, people), reason, Joined.Lines(stays));
    }

    /// <summary>Of those who are named those whom the reason names again, as not there: 王柏翰和張淑芬 張淑芬沒來.</summary>
    private static List<Person> Absent(Turn turn, List<Person> people, string reason) => people.FindAll(person =>
        Naming.Find(reason, [person], one => PersonName.Forms(one.Name), Stands.Begins) is Found<Person>.One { After: var after }
        && turn.Texts.IsAbsence(after));

    /// <summary>補簽 王柏翰 沒來 says one thing and its reason the other. The others who are named may be recorded all the same.</summary>
    private static Reply Contradicted(Turn turn, LedMeeting meant, string names, string reason, params IReadOnlyList<Person> others)
    {
        var said = Joined.Words(meant.Meeting.Id.ToString(), names);
        var only = Namesakes.In(turn, meant.Community).List(turn, others);
        return Reply.Offer(
            turn.Texts.RecordContradicted(names, reason),
            others.Count == 0
                ? Choice.Saying(turn.Texts.WasThere, Joined.Words(turn.Word, said))
                : Choice.Saying(turn.Texts.RecordOnly(only), Joined.Words(turn.Word, meant.Meeting.Id.ToString(), only)),
            Choice.Saying(turn.Texts.WasNotThere, Joined.Words(turn.Word, turn.Texts.TakeBackWord, said)),
            turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString()));
    }

    /// <summary>王小明遲到 begins with a member's name, and 王小名 is a letter away from one. Nobody is recorded while one of several is unknown.</summary>
    private static Reply NotOnRoster(Turn turn, LedMeeting meant, MemberNames whom, Found<Membership>.None nobody)
    {
        var joint = whom.Rest.IndexOf('、', StringComparison.Ordinal);
        var (name, reason) = joint >= 0 ? (PersonName.Leading(whom.Rest[..joint]).Name, whom.Rest[joint..]) : PersonName.Leading(whom.Rest);
        if (Recording.TooLong(turn, name, reason) is { } refused)
            return refused;
        Choice Record(string label, params string[] said) =>
            Choice.Saying(label, Joined.Words([turn.Word, meant.Meeting.Id.ToString(), whom.Named, .. said]));
        var begun = MemberName.Find(turn, meant.Community, whom.Rest, Stands.Begins, turn.Clock.Day(meant.Meeting.StartsAt));
        var near = nobody.Nearest.Except(begun.Meant);
        var isOnlyOne = whom.Members.Count == 0;
        var names = Namesakes.In(turn, meant.Community);
        return Reply.Offer(
            isOnlyOne
                ? turn.Texts.NotOnRoster(name.Length > 0 ? name : TypedText.Shorten(whom.Rest, Limits.Name), meant.Community.Name)
                : turn.Texts.OneNotOnRoster(name.Length > 0 ? name : turn.Arguments, meant.Community.Name),
            [
                .. begun.Meant.Select(member => Record(names.Shown(member.Person), names.Shown(member.Person), begun.After)),
                .. near.Select(member => Record(names.Shown(member.Person), names.Shown(member.Person), reason)),
                .. joint >= 0 ? Array.Empty<Choice>()
                    : isOnlyOne ? [Record(turn.Texts.AsGuest(TypedText.Shorten(name, 12)), turn.Texts.GuestWord, name, name.Length > 0 ? reason : "")]
                    : [Record(turn.Texts.RecordOnly(names.List(turn, whom.Members.Select(member => member.Person))), reason)],
                turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString()),
            ]);
    }

    private static MemberNames Whom(Turn turn, LedMeeting led, string words) =>
        MemberNames.Read(turn, led.Community, words, turn.Clock.Day(led.Meeting.StartsAt));
}
