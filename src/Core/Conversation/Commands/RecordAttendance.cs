using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands;

/// <summary>
/// 補簽 王小明 遲到進場: the convener notes somebody as present, with who and why. 補簽 來賓 陳大文 notes a guest.
/// What was in the log before stays there.
/// </summary>
public static class RecordAttendance
{
    private const string NameSlot = "name";
    private const string MeetingKey = "meeting";
    private static readonly TimeSpan s_back = TimeSpan.FromDays(30);

    public static Answer Run(Turn turn)
    {
        var (named, words) = Leading.Reference(turn.Known.TryGetValue(MeetingKey, out var known) ? $"{known} {turn.Arguments}" : turn.Arguments);
        var latest = Leading.Meetings(turn, turn.Now - s_back, turn.Now + SignIn.Reach)
            .Where(led => led.Meeting.StartsAt <= turn.Now || led.Meeting.IsOpenAt(turn.Now))
            .GroupBy(led => led.Community.Id)
            .Select(group => group.Last())
            .ToList();
        if (named is null && latest.Where(led => Whom(turn, led, words).Member is not null).ToList() is { Count: > 0 } theirs)
            latest = theirs;
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var (meant, instead) = Leading.Pick(turn, named, latest, none);
        if (meant is null)
            return instead!;
        if (meant.Meeting.StartsAt > turn.Now && !meant.Meeting.IsOpenAt(turn.Now))
            return Reply.Say(turn.Texts.NotToday(turn.Wording.Name(meant.Meeting, meant.Community), turn.Wording.Span(meant.Meeting)));

        if (words.Length == 0)
            return AskWho(turn, meant);
        var first = words.Split(' ')[0];
        return turn.Texts.IsGuest(first) ? NoteGuest(turn, meant, words[first.Length..].Trim()) : NoteMember(turn, meant, words);
    }

    private static Answer AskWho(Turn turn, LedMeeting meant)
    {
        var turnout = Turnout.Of(turn.Records.People.MembersOf(meant.Community.Id), turn.Records.Attendance.Of(meant.Meeting.Id));
        var missing = turnout.Lines.Where(line => !line.Presence.CountsAsPresent).Select(line => line.Member.Person.Name);
        return turn.Ask(
            NameSlot,
            new Dictionary<string, string> { [MeetingKey] = meant.Meeting.Id.ToString() },
            Reply.Say(
                turn.Texts.RecordWhom(turn.Wording.Name(meant.Meeting, meant.Community)),
                [.. missing.Take(Limits.Buttons).Select(Choice.Saying)]));
    }

    private static Answer NoteMember(Turn turn, LedMeeting meant, string words)
    {
        var (member, name, reason) = Whom(turn, meant, words);
        if (reason.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));
        if (member is null)
        {
            return Reply.Say(
                turn.Texts.NotOnRoster(Typing.Shorten(name, Limits.Name), meant.Community.Name),
                Choice.Saying(turn.Texts.AsGuest(Typing.Shorten(name, 12)), $"{turn.Word} {meant.Meeting.Id} {turn.Texts.GuestWord} {name} {reason}".Trim()),
                turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString()));
        }

        var log = turn.Records.Attendance.Of(meant.Meeting.Id).Where(entry => entry.Person == member.Person.Id);
        var before = Presence.Of(log);
        Note(turn, meant, reason, member.Person.Id, guest: null);
        return Done(turn, meant, name, reason, before.SignedInAt is { } since ? turn.Texts.EarlierLineStays(turn.Wording.Time(since)) : "");
    }

    private static Answer NoteGuest(Turn turn, LedMeeting meant, string words)
    {
        var name = words.Split(' ')[0];
        if (name.Length == 0)
            return Reply.Say(turn.Texts.GuestNeedsName($"{turn.Word} {turn.Texts.GuestWord}"));
        var reason = words[name.Length..].Trim();
        if (name.Length > Limits.Name || reason.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.NameLabel, Limits.Name));
        Note(turn, meant, reason, person: null, name);
        return Done(turn, meant, turn.Texts.GuestNamed(name), reason, "");
    }

    private static void Note(Turn turn, LedMeeting meant, string reason, PersonId? person, string? guest) =>
        turn.Records.Attendance.Add(new AttendanceEntry
        {
            Meeting = meant.Meeting.Id,
            Person = person,
            Guest = guest,
            Act = AttendanceAct.Recorded,
            At = turn.Now,
            RecordedBy = turn.Me.Id,
            Reason = reason,
        });

    private static Answer Done(Turn turn, LedMeeting meant, string name, string reason, string note)
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

    /// <summary>The member whose name the words start with, and the rest of the words; without one, the first word is the name.</summary>
    private static (Membership? Member, string Name, string Reason) Whom(Turn turn, LedMeeting led, string words)
    {
        var member = turn.Records.People.MembersOf(led.Community.Id)
            .Where(candidate => words.StartsWith(candidate.Person.Name, StringComparison.OrdinalIgnoreCase))
            .MaxBy(candidate => candidate.Person.Name.Length);
        var name = member?.Person.Name ?? words.Split(' ')[0];
        return (member, name, words[name.Length..].Trim());
    }
}
