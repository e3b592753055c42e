using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>發表 王小明 論文題目: notes who presented results; 發表 撤回 王小明 記錯人 takes it back.</summary>
public static class NotePresentation
{
    private const string NameSlot = "name";
    private const string ReasonSlot = "reason";
    private const string SaidKey = "said";

    public static Answer Run(Turn turn)
    {
        var (named, words) = Leading.Reference(turn.Known.TryGetValue(SaidKey, out var said) ? $"{said} {turn.Arguments}" : turn.Arguments);
        var rules = Leading.Communities(turn).SelectMany(community => Presentations.RulesOf(turn, community)).DistinctBy(rule => rule.Rule).ToList();
        if (rules.Count == 0)
            return Reply.Say(turn.Texts.NoPresentingRule, turn.Button(CommandIds.Record));

        var (verb, others) = TypedText.First(words);
        var takesBack = turn.Texts.IsTakeBack(verb);
        var rest = takesBack ? others : words;
        var held = Presentations.Held(turn);
        if (held.Where(led => MemberName.Find(turn, led.Community, rest, Stands.Apart) is not Found<Membership>.None).ToList() is { Count: > 0 } theirs)
            held = theirs;
        var none = Reply.Say(turn.Texts.NoPresentationYet(Presentations.Kinds(turn, rules), Presentations.Cites(turn, rules)), turn.Button(CommandIds.Plan));
        var (meant, instead) = Leading.Pick(turn, named, held, none, words);
        if (meant is null)
            return instead!;

        var name = turn.Wording.Name(meant.Meeting, meant.Community);
        var theseRules = Presentations.RulesOf(turn, meant.Community).ToList();
        if (!theseRules.Exists(rule => rule.Reason.Kinds.Contains(meant.Meeting.Kind)))
            return theseRules.Count == 0
                ? Reply.Say(turn.Texts.NoPresentingRule, turn.Button(CommandIds.Record))
                : Reply.Say(turn.Texts.NotAPresentation(name, Presentations.Kinds(turn, theseRules), Presentations.Cites(turn, theseRules)), turn.Button(CommandIds.Presented));
        return Leading.HasBegun(turn, meant)
            ? About(turn, meant, takesBack, rest)
            : Reply.Say(turn.Texts.NotBegun(name, turn.Wording.Span(meant.Meeting)));
    }

    private static Answer About(Turn turn, LedMeeting meant, bool takesBack, string words)
    {
        var meeting = turn.Wording.Name(meant.Meeting, meant.Community);
        var members = Members(turn, meant);
        if (words.Length == 0)
            return AskWho(turn, meant, takesBack, members);
        var found = MemberName.Find(turn, meant.Community, words, Stands.Apart);
        if (found is Found<Membership>.Several several)
            return MemberName.Ask(turn, several, one => MemberName.InFull(one.Person), $"{meant.Meeting.Id}", takesBack ? turn.Texts.TakeBackWord : "");
        if (found is not Found<Membership>.One(var member, _, _))
            return Reply.Say(turn.Texts.NoSuchMember(TypedText.Shorten(TypedText.First(words).Word, Limits.Name)), [.. members.Take(Limits.Buttons).Select(one => Choice.Saying(one.Person.Name, Words(turn, meant, takesBack, one.Person.Name)))]);
        var (name, rest) = (member.Person.Name, found.Left);
        if (rest.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(takesBack ? turn.Texts.ReasonLabel : turn.Texts.WorkLabel, Limits.Reason));

        var since = Presence.Of(turn.Records.Attendance.Of(meant.Meeting.Id, member.Person.Id)).PresentedAt;
        return (takesBack, since) switch
        {
            (true, null) => Reply.Say(turn.Texts.NotPresented(name, meeting), turn.Button(CommandIds.Presented)),
            (true, _) when rest.Length == 0 => turn.Ask(
                ReasonSlot,
                new Dictionary<string, string> { [SaidKey] = $"{meant.Meeting.Id} {turn.Texts.TakeBackWord} {name}" },
                Reply.Say(turn.Texts.AskTakeBackReason(name, meeting), [.. turn.Texts.TakeBackReasons.Select(Choice.Saying)])),
            (true, _) => Corrections.Said(
                turn, meant, turn.Texts.PresentationTakenBack(name, meeting), member.Person.Id, rest, Note(turn, meant, member, AttendanceAct.PresentationWithdrawn, rest)),
            (false, { } at) => Reply.Say(
                turn.Texts.PresentedAlready(name, meeting, turn.Wording.DayAndTime(at)), Choice.Saying(turn.Texts.TakeBackWord, Words(turn, meant, takesBack: true, name))),
            _ => Noted(turn, meant, member, rest, Note(turn, meant, member, AttendanceAct.Presented, rest)),
        };
    }

    private static Answer AskWho(Turn turn, LedMeeting meant, bool takesBack, IReadOnlyList<Membership> members)
    {
        var meeting = turn.Wording.Name(meant.Meeting, meant.Community);
        var whom = members.Where(one => Presence.Of(turn.Records.Attendance.Of(meant.Meeting.Id, one.Person.Id)).PresentedAt is not null == takesBack).ToList();
        if (takesBack && whom.Count == 0)
            return Reply.Say(turn.Texts.NobodyToTakeBack(meeting), turn.Button(CommandIds.Presented));
        return turn.Ask(
            NameSlot,
            new Dictionary<string, string> { [SaidKey] = takesBack ? $"{meant.Meeting.Id} {turn.Texts.TakeBackWord}" : meant.Meeting.Id.ToString() },
            Reply.Say(
                takesBack ? turn.Texts.TakeBackWhom(meeting) : turn.Texts.PresentedWhom(meeting),
                [.. whom.Take(Limits.Buttons).Select(one => Choice.Saying(one.Person.Name))]));
    }

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
            ? points.Select(line => turn.Texts.PointsGiven($"+{line.Points}", line.Cite))
            : [turn.Points.WhyNothing(turn.Rulebooks.Find(meant.Community.Programme)!, new PointDeed.Presented(meant.Meeting.Id, meant.Meeting.Kind, turn.Clock.Day(meant.Meeting.StartsAt)))];

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

    private static IReadOnlyList<Membership> Members(Turn turn, LedMeeting led) => turn.Records.People.MembersOf(led.Community.Id);

    private static string Words(Turn turn, LedMeeting meant, bool takesBack, string name) =>
        takesBack ? $"{turn.Word} {meant.Meeting.Id} {turn.Texts.TakeBackWord} {name}" : $"{turn.Word} {meant.Meeting.Id} {name}";
}
