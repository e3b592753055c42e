using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>取消請假, 我不請假了, 請假 撤回 #14: takes leave back from a meeting that is not over, and tells the convener.</summary>
public static class WithdrawLeave
{
    public static Answer Run(Turn turn)
    {
        var away = turn.Records.Meetings.Of(turn.Me.Id, turn.Now, turn.Now + Limits.Ahead, turn.Clock)
            .Where(m => m.Presence.State == PresenceState.OnLeave)
            .ToList();
        var (named, words) = Leading.Reference(turn.Arguments);
        var when = WhenReader.Read(words, turn.Today);
        if (when.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        if (away.Count == 0)
            return Reply.Say(turn.Texts.NoLeaveToTakeBack, turn.Button(CommandIds.Meetings));

        var meant = away
            .Where(m => named is null || m.Meeting.Id == named)
            .Where(m => when.Day is null || turn.Clock.Day(m.Meeting.StartsAt) == when.Day)
            .ToList();
        return meant is [var only] && when.Rest.Length == 0
            ? Take(turn, only)
            : Reply.Offer(turn.Texts.WhichLeaveToTakeBack, [.. away.Take(Limits.Buttons).Select(m => Button(turn, m))]);
    }

    private static Answer Take(Turn turn, MyMeeting from)
    {
        turn.Records.Attendance.TakeBackLeave(from.Meeting.Id, turn.Me.Id, turn.Now);
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = turn.Texts.LeaveTakenBack(turn.Wording.Name(from.Meeting, from.Community)),
                    Tone = Tone.Good,
                    Fields = [new Field(turn.Texts.TimeLabel, turn.Wording.Span(from.Meeting)) { At = from.Meeting.StartsAt }],
                    Note = OtherConveners.Note(turn, from.Community),
                },
                turn.Button(CommandIds.Meetings)),
            Notices = OtherConveners.Tell(turn, from.Community, theirs => Reply.Say(theirs.Texts.SomebodyComesAfterAll(
                theirs.Me.Name, theirs.Wording.Name(from.Meeting, from.Community), theirs.Wording.Hours(from.Meeting))), from.Meeting.Id),
            Did = new Deed.Attendance(from.Meeting.Id, AttendanceAct.TakenBack, [new Whom(turn.Me.Id)]),
        };
    }

    private static Choice Button(Turn turn, MyMeeting m) => Choice.Saying(
        $"{turn.Wording.Day(m.Meeting.StartsAt)} {turn.Wording.Name(m.Meeting, m.Community)}",
        $"{turn.Texts.Word(CommandIds.WithdrawLeave)} {m.Meeting.Id}");
}
