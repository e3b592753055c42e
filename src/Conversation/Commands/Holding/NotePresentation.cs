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

/// <summary>發表 王小明 論文題目: notes who presented results; 發表 撤回 王小明 記錯人 takes it back.</summary>
public static class NotePresentation
{
    public static Answer Run(Turn turn)
    {
        var (known, words) = AttendanceDraft.Read(turn);
        var rules = Leading.Communities(turn).SelectMany(community => Presentations.RulesOf(turn, community)).DistinctBy(rule => rule.Rule).ToList();
        if (rules.Count == 0)
            return Reply.Say(turn.Texts.NoPresentingRule, turn.Button(CommandIds.Record));

        var held = Presentations.Held(turn);
        if (held.Where(led => Named(turn, led, words) is not Found<Membership>.None).ToList() is { Count: > 0 } theirs)
            held = theirs;
        var none = Reply.Say(turn.Texts.NoPresentationYet(Presentations.Kinds(turn, rules), Presentations.Cite(rules)), turn.Button(CommandIds.Plan));
        var (meant, instead) = Leading.Pick(turn, known.Meeting, held, none, known.TakesBack ? Joined.Words(turn.Texts.TakeBackWord, words) : words);
        if (meant is null)
            return instead!;

        var name = turn.Wording.Name(meant.Meeting, meant.Community);
        var theseRules = Presentations.RulesOf(turn, meant.Community).ToList();
        if (!theseRules.Exists(rule => rule.Reason.Kinds.Contains(meant.Meeting.Kind)))
            return theseRules.Count == 0
                ? Reply.Say(turn.Texts.NoPresentingRule, turn.Button(CommandIds.Record))
                : Reply.Say(
                    turn.Texts.NotAPresentation(name, Presentations.Kinds(turn, theseRules), Presentations.Cite(theseRules)),
                    turn.Button(CommandIds.Presented));
        return Leading.HasBegun(turn, meant)
            ? About(turn, meant, known with { Meeting = meant.Meeting.Id }, words)
            : Reply.Say(turn.Texts.NotBegun(name, turn.Wording.Hours(meant.Meeting)));
    }

    private static Answer About(Turn turn, LedMeeting meant, AttendanceDraft known, string words)
    {
        var (meeting, takesBack) = (turn.Wording.Name(meant.Meeting, meant.Community), known.TakesBack);
        var members = Members(turn, meant);
        if (words.Length == 0)
            return AskWho(turn, meant, known, members);
        var found = Whom(turn, meant, known, members, words);
        if (found is Found<Membership>.Several several)
            return MemberName.Ask(turn, several, $"{meant.Meeting.Id}", takesBack ? turn.Texts.TakeBackWord : "");
        if (found is not Found<Membership>.One(var member, _, _))
            return Reply.Say(
                MemberName.NoneCalled(turn, TypedText.First(words).Word),
                [.. members.Take(Limits.Buttons).Select(one => Choice.Saying(one.Person.Name, Words(turn, meant, takesBack, one.Person.Name)))]);
        var (name, rest) = (member.Person.Name, found.Left);
        if (rest.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(takesBack ? turn.Texts.ReasonLabel : turn.Texts.WorkLabel, Limits.Reason));

        var since = Presence.Of(turn.Records.Attendance.Of(meant.Meeting.Id, member.Person.Id)).PresentedAt;
        return (takesBack, since) switch
        {
            (true, null) => Reply.Say(turn.Texts.NotPresented(name, meeting), turn.Button(CommandIds.Presented)),
            (true, _) when rest.Length == 0 => turn.Ask(
                Awaited.Because,
                known with { Person = member.Person.Id },
                Reply.Say(turn.Texts.AskTakeBackReason(name, meeting), [.. turn.Texts.TakeBackReasons.Select(Choice.Saying)])),
            (true, _) => Corrections.Said(
                turn,
                meant,
                turn.Texts.PresentationTakenBack(name, meeting),
                member.Person.Id,
                rest,
                Note(turn, meant, member, AttendanceAct.PresentationWithdrawn, rest)) with
            {
                Did = Did(meant, member, AttendanceAct.PresentationWithdrawn),
            },
            (false, { } at) => Reply.Say(
                turn.Texts.PresentedAlready(name, meeting, turn.Clock.Local(at).DateTime),
                Choice.Saying(turn.Texts.TakeBackWord, Words(turn, meant, takesBack: true, name))),
            _ => Answer.Doing(
                Did(meant, member, AttendanceAct.Presented),
                Noted(turn, meant, member, rest, Note(turn, meant, member, AttendanceAct.Presented, rest))),
        };
    }

    private static Deed.Attendance Did(LedMeeting meant, Membership member, AttendanceAct act) =>
        new(meant.Meeting.Id, act, [new Whom(member.Person.Id)]);

    private static Answer AskWho(Turn turn, LedMeeting meant, AttendanceDraft known, IReadOnlyList<Membership> members)
    {
        var (meeting, takesBack) = (turn.Wording.Name(meant.Meeting, meant.Community), known.TakesBack);
        var whom = members.Where(one => Presence.Of(turn.Records.Attendance.Of(meant.Meeting.Id, one.Person.Id)).PresentedAt is not null == takesBack).ToList();
        if (takesBack && whom.Count == 0)
            return Reply.Say(turn.Texts.NobodyToTakeBack(meeting), turn.Button(CommandIds.Presented));
        return turn.Ask(
            Awaited.Name,
            known,
            Reply.Say(
                takesBack ? turn.Texts.TakeBackWhom(meeting) : turn.Texts.PresentedWhom(meeting),
                [.. whom.Take(Limits.Buttons).Select(one => Choice.Saying(one.Person.Name))]));
    }

    /// <summary>Who is known already, or named in the words.</summary>
    private static Found<Membership> Whom(Turn turn, LedMeeting meant, AttendanceDraft known, IReadOnlyList<Membership> members, string words) =>
        members.FirstOrDefault(one => one.Person.Id == known.Person) is { } member
            ? new Found<Membership>.One(member, "", words)
            : Named(turn, meant, words);

    private static IReadOnlyList<PointEntry> Note(Turn turn, LedMeeting meant, Membership member, AttendanceAct act, string words) =>
        Attend.Note(turn.Records, turn.Rulebooks.Find(meant.Community.Programme), turn.Clock, meant.Meeting, new AttendanceEntry
        {
            Meeting = meant.Meeting.Id,
            Person = member.Person.Id,
            Act = act,
            At = turn.Now,
            RecordedBy = turn.Me.Id,
            Reason = words,
        });

    private static Reply Noted(Turn turn, LedMeeting meant, Membership member, string work, IReadOnlyList<PointEntry> points)
    {
        var title = work.Length == 0 ? [] : new[] { new Field(turn.Texts.WorkLabel, work) };
        var earned = points.Count > 0
            ? points.Select(line => turn.Texts.PointsEarned(line.Points, line.Cite))
            : [turn.Points.WhyNothing(
                turn.Rulebooks.Find(meant.Community.Programme)!,
                new PointDeed.Presented(meant.Meeting.Id, meant.Meeting.Kind, turn.Clock.Day(meant.Meeting.StartsAt)))];

        // In a group others read along, and points are nobody else's business.
        var fields = turn.Message.Place.IsGroup ? [] : earned.Select(said => new Field(turn.Texts.PointsLabel, said));
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.PresentationNoted(member.Person.Name, turn.Wording.Name(meant.Meeting, meant.Community)),
                Tone = Tone.Good,
                Fields = [.. title, new Field(turn.Texts.RecordedByLabel, turn.Me.Name), .. fields],
            },
            Choice.Saying(turn.Texts.TakeBackWord, Words(turn, meant, takesBack: true, member.Person.Name)));
    }

    private static Found<Membership> Named(Turn turn, LedMeeting led, string words) =>
        MemberName.Find(turn, led.Community, words, Stands.Apart, turn.Clock.Day(led.Meeting.StartsAt));

    private static IReadOnlyList<Membership> Members(Turn turn, LedMeeting led) =>
        turn.Records.People.MembersOf(led.Community.Id, turn.Clock.Day(led.Meeting.StartsAt));

    private static string Words(Turn turn, LedMeeting meant, bool takesBack, string name) =>
        takesBack ? $"{turn.Word} {meant.Meeting.Id} {turn.Texts.TakeBackWord} {name}" : $"{turn.Word} {meant.Meeting.Id} {name}";
}
