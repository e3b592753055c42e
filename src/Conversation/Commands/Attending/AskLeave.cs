using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>請假 5/12 公差: notes leave from a coming meeting and tells the convener.</summary>
public static class AskLeave
{
    public static Answer Run(Turn turn)
    {
        var (verb, others) = TypedText.First(turn.Arguments);
        if (turn.Answered is null && turn.Texts.IsTakeBack(verb))
            return WithdrawLeave.Run(turn with { Arguments = others });
        var coming = turn.Records.Meetings.Of(turn.Me.Id, turn.Now, turn.Now + Limits.Ahead);
        if (turn.Draft<LeaveDraft>() is { } asked)
            return Take(turn, coming.FirstOrDefault(m => m.Meeting.Id == asked.Meeting), turn.Arguments);

        var (named, words) = Leading.Reference(turn.Arguments);
        if (named is not null)
            return Take(turn, coming.FirstOrDefault(m => m.Meeting.Id == named), words);
        var when = WhenReader.Read(words, turn.Today);
        if (when.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        if (coming.Count == 0)
            return Reply.Say(turn.Texts.NoMeetingToLeave, turn.Button(CommandIds.Meetings));

        var meant = when.Day is { } day ? coming.Where(m => turn.Clock.Day(m.Meeting.StartsAt) == day).ToList() : [.. coming];
        return meant.Count switch
        {
            1 => Take(turn, meant[0], when.Rest),
            0 => Reply.Offer(turn.Texts.NoMeetingOn(when.Day!.Value), Buttons(turn, coming, when.Rest)),
            _ => Reply.Offer(turn.Texts.LeaveFromWhich, Buttons(turn, meant, when.Rest)),
        };
    }

    private static Answer Take(Turn turn, MyMeeting? from, string reason)
    {
        if (from is null)
            return Reply.Say(turn.Texts.NoMeetingToLeave, turn.Button(CommandIds.Meetings));
        if (from.Presence.CountsAsPresent)
            return Reply.Say(turn.Texts.LeaveWhilePresent(turn.Wording.Name(from.Meeting, from.Community)));
        if (reason.Length == 0)
            return AskReason(turn, from);
        if (reason.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));

        turn.Records.Attendance.AskLeave(from.Meeting.Id, turn.Me.Id, reason, turn.Now);
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = turn.Texts.LeaveNoted(turn.Wording.Name(from.Meeting, from.Community)),
                    Tone = Tone.Good,
                    Fields =
                    [
                        new Field(turn.Texts.TimeLabel, turn.Wording.Span(from.Meeting)) { At = from.Meeting.StartsAt },
                        new Field(turn.Texts.ReasonLabel, reason),
                    ],
                    Note = OtherConveners.Note(turn, from.Community),
                },
                turn.Button(CommandIds.Meetings)),
            Notices = OtherConveners.Tell(turn, from.Community, theirs => Said(theirs, from, reason)),
            Did = new Deed.Attendance(from.Meeting.Id, AttendanceAct.Leave, [new Whom(turn.Me.Id)]),
        };
    }

    private static Answer AskReason(Turn turn, MyMeeting from) => turn.Ask(
        Awaited.Reason,
        new LeaveDraft(from.Meeting.Id),
        Reply.Say(
            turn.Texts.AskReason(turn.Wording.Name(from.Meeting, from.Community), turn.Wording.Hours(from.Meeting)),
            [.. turn.Texts.CommonReasons.Select(Choice.Saying)]));

    private static IReadOnlyList<Choice> Buttons(Turn turn, IReadOnlyList<MyMeeting> meetings, string reason) =>
        [.. meetings.Take(Limits.Buttons).Select(m => Choice.Saying(
            $"{turn.Wording.Day(m.Meeting.StartsAt)} {turn.Wording.Name(m.Meeting, m.Community)}",
            reason.Length is > 0 and <= Limits.Words ? $"{turn.Word} {m.Meeting.Id} {reason}" : $"{turn.Word} {m.Meeting.Id}"))];

    private static Reply Said(Turn turn, MyMeeting from, string reason) =>
        Reply.Say(turn.Texts.SomebodyOnLeave(turn.Me.Name, turn.Wording.Name(from.Meeting, from.Community), turn.Wording.Hours(from.Meeting), reason));
}
