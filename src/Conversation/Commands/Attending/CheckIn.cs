using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>簽到 4821: notes that somebody is there.</summary>
public static class CheckIn
{
    public static Answer Run(Turn turn) => SignInCode.Find(turn.Arguments) switch
    {
        { Before: "", After: "" } found => With(turn, found.Code),
        { After: "" } found when PersonName.IsNamed(turn.Me.Name, found.Before) => With(turn, found.Code),
        { After: "" } found when turn.Answered is null => ForAnother(turn, found.Before),
        _ => With(turn, null),
    };

    /// <summary>Nobody signs in for somebody else; whoever leads may record them.</summary>
    private static Reply ForAnother(Turn turn, string name) => Reply.Say(
        turn.Texts.OnlyOneselfSignsIn(TypedText.Shorten(name, Limits.Name)),
        Leading.Communities(turn).Count == 0 ? [] : [turn.Button(CommandIds.Record, TypedText.Shorten(name, Limits.Name))]);

    /// <summary>The same, with the code that was said; null when there was none.</summary>
    public static Answer With(Turn turn, SignInCode? said)
    {
        if (turn.Account.Guesses.MustWaitAt(turn.Now))
            return Reply.Say(turn.Texts.SlowDown(turn.Clock.Time(turn.Account.Guesses.WaitUntil)));

        var mine = turn.Records.Meetings.Of(turn.Me.Id, turn.Now - SignIn.Reach, turn.Now + SignIn.Reach, turn.Clock);
        if (said is not { } code)
            return WithoutCode(turn, mine);

        return SignIn.Decide(mine, code, turn.Now, m => LateAfter(turn, m.Community), () => turn.Records.Meetings.OpenAt(turn.Now)) switch
        {
            SignInOutcome.SignedIn(var at, var late) => Note(turn, at, late),
            SignInOutcome.NotAMember(var other) => WrongGuess(turn, turn.Texts.NotAMember(CommunityOf(turn, other))),
            SignInOutcome.WrongCode(var at) => WrongGuess(turn, turn.Texts.WrongCode(turn.Wording.Name(at.Meeting, at.Community))),
            var refused => Refuse(turn, refused),
        };
    }

    private static Answer Note(Turn turn, MyMeeting at, bool late)
    {
        var (texts, say, rulebook) = (turn.Texts, turn.Wording, turn.Rulebooks.Find(at.Community.Programme));
        var points = Attend.Note(turn.Records, rulebook, turn.Clock, at.Meeting, new AttendanceEntry
        {
            Meeting = at.Meeting.Id,
            Person = turn.Me.Id,
            Act = AttendanceAct.SignedIn,
            At = turn.Now,
            Late = late,
        });
        var card = new Card
        {
            Title = texts.CheckedIn(say.Name(at.Meeting, at.Community), turn.Clock.Time(turn.Now)),
            Tone = late ? Tone.Attention : Tone.Good,
            Fields = [new Field("", at.Community.Name), .. Earned.Points(turn, rulebook, at.Meeting, points)],
            Note = Joined.Lines(late ? texts.Late(turn.Clock.Time(at.Meeting.StartsAt)) : "", Earned.Note(turn, rulebook, at.Meeting)),
        };
        return new Answer
        {
            Reply = Reply.Show(card, turn.Button(rulebook is { SignIn.CountsHours: true } ? CommandIds.CheckOut : CommandIds.Attendance)),
            Account = turn.Account with { Guesses = GuessLimit.None },
            Did = new Deed.Attendance(at.Meeting.Id, AttendanceAct.SignedIn, [new Whom(turn.Me.Id)]),
        };
    }

    private static Answer WithoutCode(Turn turn, IReadOnlyList<MyMeeting> mine)
    {
        var open = mine.Where(m => m.Meeting.IsOpenAt(turn.Now)).ToList();
        if (open.Count == 0)
            return Refuse(turn, SignIn.WithoutAnyOpen(mine, turn.Now));
        if (open.TrueForAll(m => m.Presence.SignedInAt is not null))
            return Refuse(turn, new SignInOutcome.Already(open[0], open[0].Presence.SignedInAt!.Value));
        var waiting = open.First(m => m.Presence.SignedInAt is null);
        return turn.Ask(Awaited.Code, Reply.Say(turn.Texts.AskForCode(turn.Wording.Name(waiting.Meeting, waiting.Community))));
    }

    private static Answer Refuse(Turn turn, SignInOutcome outcome)
    {
        var (texts, say) = (turn.Texts, turn.Wording);
        return outcome switch
        {
            SignInOutcome.Already(var at, var since) =>
                Reply.Say(texts.AlreadyCheckedIn(say.Name(at.Meeting, at.Community), turn.Clock.Time(since)), turn.Button(CommandIds.Attendance)),
            SignInOutcome.TakenBack(var at, var since) =>
                turn.Ask(Awaited.Code, Reply.Say(texts.SignInTakenBack(say.Name(at.Meeting, at.Community), turn.Clock.Time(since)))),
            SignInOutcome.Outdated(var at) =>
                turn.Ask(Awaited.Code, Reply.Say(texts.OutdatedCode(say.Name(at.Meeting, at.Community)))),
            SignInOutcome.NotOpenYet(var at) =>
                Reply.Say(texts.NotOpenYet(say.Name(at.Meeting, at.Community), say.Hours(at.Meeting)), turn.Button(CommandIds.Meetings)),
            SignInOutcome.Closed(var at) =>
                Reply.Say(
                    texts.SignInClosed(say.Name(at.Meeting, at.Community), turn.Clock.Time(at.Meeting.Window!.ClosesAt)),
                    turn.Button(CommandIds.Attendance)),
            _ => Reply.Say(texts.NothingOpen, turn.Button(CommandIds.Meetings)),
        };
    }

    /// <summary>A code that fits nothing counts towards slowing the person down, at whichever account, and the count is kept.</summary>
    private static Answer WrongGuess(Turn turn, string why)
    {
        var guesses = turn.Account.Guesses.AfterWrong(turn.Now);
        foreach (var other in turn.Records.Accounts.Of(turn.Me.Id).Where(other => other.Address != turn.Account.Address))
            turn.Records.Accounts.Save(other with { Guesses = guesses });
        var slowed = guesses.MustWaitAt(turn.Now) ? "\n" + turn.Texts.SlowDown(turn.Clock.Time(guesses.WaitUntil)) : "";
        return turn.Ask(Awaited.Code, Reply.Say(why + slowed)) with { Account = turn.Account with { Guesses = guesses } };
    }

    private static TimeSpan LateAfter(Turn turn, Community community) =>
        turn.Rulebooks.Find(community.Programme)?.SignIn.LateAfter ?? TimeSpan.Zero;

    private static string CommunityOf(Turn turn, Meeting meeting) =>
        turn.Records.Communities.Find(meeting.Community)?.Name ?? "";
}
