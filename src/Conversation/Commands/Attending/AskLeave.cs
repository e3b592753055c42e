using CommunityBot.Communities;
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
        if (turn.Draft<LeaveDraft>() is { } asked)
        {
            var whose = asked.Person is { } other && turn.Records.People.Find(other) is { } known ? known : turn.Me;
            return Take(turn, whose, Coming(turn, whose).FirstOrDefault(m => m.Meeting.Id == asked.Meeting), turn.Arguments);
        }

        var (who, said, instead) = WhoseLeave.Find(turn, turn.Arguments);
        if (instead is not null)
            return instead;
        var coming = Coming(turn, who);
        var (named, words) = Leading.Reference(said);
        if (named is not null)
            return Take(turn, who, coming.FirstOrDefault(m => m.Meeting.Id == named), words);
        var when = WhenReader.Read(words, turn.Today);
        if (when.Impossible is { } impossible)
            return Reply.Say(turn.Texts.NoSuchDay(impossible));
        if (coming.Count == 0)
            return Reply.Say(turn.Texts.NoMeetingToLeave, turn.Button(CommandIds.Meetings));

        var meant = when.Day is { } day ? coming.Where(m => turn.Clock.Day(m.Meeting.StartsAt) == day).ToList() : [.. coming];
        return meant.Count switch
        {
            1 => Take(turn, who, meant[0], when.Rest),
            0 => Reply.Offer(turn.Texts.NoMeetingOn(when.Day!.Value), Buttons(turn, who, coming, when.Rest)),
            _ => Reply.Offer(turn.Texts.LeaveFromWhich, Buttons(turn, who, meant, when.Rest)),
        };
    }

    /// <summary>Somebody's coming meetings; of another, those that the speaker leads.</summary>
    private static List<MyMeeting> Coming(Turn turn, Person who)
    {
        var coming = turn.Records.Meetings.Of(who.Id, turn.Now, turn.Now + Limits.Ahead);
        var led = who.Id == turn.Me.Id ? [] : Leading.Communities(turn).Select(community => community.Id).ToHashSet();
        return [.. coming.Where(m => who.Id == turn.Me.Id || led.Contains(m.Community.Id))];
    }

    private static Answer Take(Turn turn, Person who, MyMeeting? from, string reason)
    {
        if (from is null)
            return Reply.Say(turn.Texts.NoMeetingToLeave, turn.Button(CommandIds.Meetings));
        if (from.Presence.CountsAsPresent)
            return Reply.Say(turn.Texts.LeaveWhilePresent(turn.Wording.Name(from.Meeting, from.Community)));
        if (reason.Length == 0)
            return AskReason(turn, who, from);
        if (reason.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));

        var isOwn = who.Id == turn.Me.Id;
        turn.Records.Attendance.AskLeave(from.Meeting.Id, who.Id, reason, turn.Now, isOwn ? null : turn.Me.Id);
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = isOwn
                        ? turn.Texts.LeaveNoted(turn.Wording.Name(from.Meeting, from.Community))
                        : turn.Texts.LeaveNotedFor(who.Name, turn.Wording.Name(from.Meeting, from.Community)),
                    Tone = Tone.Good,
                    Fields =
                    [
                        new Field(turn.Texts.TimeLabel, turn.Wording.Span(from.Meeting)) { At = from.Meeting.StartsAt },
                        new Field(turn.Texts.ReasonLabel, reason),
                    ],
                    Note = isOwn ? OtherConveners.Note(turn, from.Community) : "",
                },
                turn.Button(CommandIds.Meetings)),
            Notices = isOwn
                ? OtherConveners.Tell(turn, from.Community, theirs => Said(theirs, from, reason))
                : [turn.Tell(who.Id, theirs => ToldOf(theirs, from, reason))],
            Did = new Deed.Attendance(from.Meeting.Id, AttendanceAct.Leave, [new Whom(who.Id)]),
        };
    }

    private static Answer AskReason(Turn turn, Person who, MyMeeting from) => turn.Ask(
        Awaited.Reason,
        new LeaveDraft(from.Meeting.Id, who.Id == turn.Me.Id ? null : who.Id),
        Reply.Say(
            turn.Texts.AskReason(turn.Wording.Name(from.Meeting, from.Community), turn.Wording.Hours(from.Meeting)),
            [.. turn.Texts.CommonReasons.Select(Choice.Saying)]));

    private static IReadOnlyList<Choice> Buttons(Turn turn, Person who, IReadOnlyList<MyMeeting> meetings, string reason) =>
        [.. meetings.Take(Limits.Buttons).Select(m => Choice.Saying(
            $"{turn.Wording.Day(m.Meeting.StartsAt)} {turn.Wording.Name(m.Meeting, m.Community)}",
            Joined.Words(turn.Word, who.Id == turn.Me.Id ? "" : who.Name, m.Meeting.Id.ToString(), reason.Length <= Limits.Words ? reason : "")))];

    private static Reply Said(Turn turn, MyMeeting from, string reason) =>
        Reply.Say(turn.Texts.SomebodyOnLeave(turn.Me.Name, turn.Wording.Name(from.Meeting, from.Community), turn.Wording.Hours(from.Meeting), reason));

    private static Reply ToldOf(Turn turn, MyMeeting from, string reason) =>
        Reply.Say(turn.Texts.LeaveNotedByConvener(
            turn.Me.Name, turn.Wording.Name(from.Meeting, from.Community), turn.Wording.Hours(from.Meeting), reason));
}
