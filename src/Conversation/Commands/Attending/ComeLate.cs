using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>會晚到 10分鐘 塞車: notes that somebody comes late to the meeting of today, or to the next one, and tells the convener.</summary>
public static class ComeLate
{
    public static Answer Run(Turn turn)
    {
        if (turn.Texts.IsTakeBack(TypedText.First(turn.Arguments).Word))
            return Reply.Say(turn.Texts.TakeLatenessBack, turn.Button(CommandIds.Undo));
        var (named, words) = Leading.Reference(turn.Arguments);
        var when = WhenReader.ReadDay(words, turn.Today);
        if (when.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        var said = LateBy.Read(when.Rest, turn.Today);
        if (said.Reason.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));
        if (SignInCode.Find(said.Reason) is { } code)
            return Reply.Offer(turn.Texts.LateOrSigningIn, turn.Button(CommandIds.CheckIn, code.Code.ToString()), turn.Button(turn.Command.Id));

        var next = Next(turn);
        if (next.Count == 0)
            return Reply.Say(turn.Texts.NothingToBeLateFor, turn.Button(CommandIds.Meetings));
        var meant = next
            .Where(m => named is null || m.Meeting.Id == named)
            .Where(m => when.Day is null || turn.Clock.Day(m.Meeting.StartsAt) == when.Day)
            .ToList();
        if (meant.Count > 1 && meant.FindAll(m => !m.Presence.CountsAsPresent) is { Count: > 0 } waiting)
            meant = waiting;
        return meant switch
        {
            [var only] => Note(turn, only, new Lateness(said.From(turn.Clock.Time(only.Meeting.StartsAt)), said.Reason)),
            [] => Reply.Say(turn.Texts.LateForTheNextOnly(turn.Texts.List([.. next.Select(m => WithHours(turn, m))])), turn.Button(CommandIds.Meetings)),
            _ => Reply.Offer(turn.Texts.LateForWhich, [.. meant.Take(Limits.Buttons).Select(m => Button(turn, m, words))]),
        };
    }

    /// <summary>Those that are not over on the day on which the next one is.</summary>
    private static List<MyMeeting> Next(Turn turn)
    {
        var coming = turn.Records.Meetings.Of(turn.Me.Id, turn.Now, turn.Now + Limits.Ahead, turn.Clock);
        return [.. coming.TakeWhile(m => turn.Clock.Day(m.Meeting.StartsAt) == turn.Clock.Day(coming[0].Meeting.StartsAt))];
    }

    private static Answer Note(Turn turn, MyMeeting at, Lateness late)
    {
        var name = turn.Wording.Name(at.Meeting, at.Community);
        if (at.Presence.CountsAsPresent)
            return Reply.Say(turn.Texts.LateWhilePresent(name), turn.Button(CommandIds.Attendance));
        if (at.Presence.State == PresenceState.OnLeave)
            return Reply.Say(turn.Texts.LateWhileOnLeave(name), turn.Button(CommandIds.WithdrawLeave, at.Meeting.Id.ToString()));
        if (IsDoubtful(turn, at, late))
            return Reply.Offer(
                turn.Texts.LateOrNot(late.Reason.Length > 0 ? late.Reason : turn.Texts.Duration(late.By ?? TimeSpan.Zero)),
                turn.Button(CommandIds.Late, at.Meeting.Id.ToString()),
                turn.Button(CommandIds.Leave, at.Meeting.Id.ToString()));

        turn.Records.Attendance.ComeLate(at.Meeting.Id, turn.Me.Id, late, turn.Now);
        return new Answer
        {
            Reply = Noted(turn, at, late, name),
            Notices = OtherConveners.Tell(turn, at.Community, theirs => Reply.Say(theirs.Texts.SomebodyComesLate(
                theirs.Me.Name, WithHours(theirs, at), theirs.Wording.Of(late))), at.Meeting.Id),
            Did = new Deed.Attendance(at.Meeting.Id, AttendanceAct.ComingLate, [new Whom(turn.Me.Id)]),
        };
    }

    /// <summary>Nobody comes late by nothing, nor after the end; and who may not come at all is asked.</summary>
    private static bool IsDoubtful(Turn turn, MyMeeting at, Lateness late) =>
        turn.Texts.MayNotCome(late.Reason) || (late.By is { } by && (by <= TimeSpan.Zero || by >= at.Meeting.EndsAt - at.Meeting.StartsAt));

    private static Reply Noted(Turn turn, MyMeeting at, Lateness late, string name)
    {
        var why = late.Reason.Length == 0 ? [] : new[] { new Field(turn.Texts.ReasonLabel, late.Reason) };
        var by = late.By is { } length ? new[] { new Field(turn.Texts.LateByLabel, turn.Texts.Duration(length)) } : [];
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.LatenessNoted(name),
                Tone = Tone.Good,
                Fields = [new Field(turn.Texts.TimeLabel, turn.Wording.Span(at.Meeting)) { At = at.Meeting.StartsAt }, .. by, .. why],
                Note = OtherConveners.Note(turn, at.Community),
            },
            turn.Button(CommandIds.CheckIn));
    }

    private static string WithHours(Turn turn, MyMeeting m) => turn.Texts.WithAside(turn.Wording.Name(m.Meeting, m.Community), turn.Wording.Span(m.Meeting));

    private static Choice Button(Turn turn, MyMeeting m, string words) => Choice.Saying(
        $"{turn.Wording.DayAndTime(m.Meeting.StartsAt)} {turn.Wording.Name(m.Meeting, m.Community)}",
        Joined.Words(turn.Word, m.Meeting.Id.ToString(), words.Length <= Limits.Words ? words : ""));
}
