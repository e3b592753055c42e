using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>Leave from one meeting or several, once it is known from which; each convener hears of it once.</summary>
internal static class NoteLeave
{
    public static Answer Run(Turn turn, Person who, IReadOnlyList<MyMeeting> from, string reason)
    {
        if (from.FirstOrDefault(m => m.Presence.CountsAsPresent) is { } there)
            return Reply.Say(turn.Texts.LeaveWhilePresent(Name(turn, there)));
        if (from.All(m => m.Presence.State == PresenceState.OnLeave && (reason.Length == 0 || reason == m.Presence.Reason)))
            return OnLeaveAlready(turn, who, from);
        if (reason.Length == 0)
            return AskReason(turn, who, from);
        if (reason.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));

        var isOwn = who.Id == turn.Me.Id;
        foreach (var meeting in from)
            turn.Records.Attendance.AskLeave(meeting.Meeting.Id, who.Id, reason, turn.Now, isOwn ? null : turn.Me.Id);
        return new Answer
        {
            Reply = Noted(turn, who, from, reason),
            Notices = isOwn ? TellConveners(turn, from, reason) : [turn.Tell(who.Id, theirs => ToldOf(theirs, from, reason))],
            Did = from is [var only]
                ? new Deed.Attendance(only.Meeting.Id, AttendanceAct.Leave, [new Whom(who.Id)])
                : new Deed.LeaveFrom([.. from.Select(m => m.Meeting.Id)], who.Id),
        };
    }

    private static Reply OnLeaveAlready(Turn turn, Person who, IReadOnlyList<MyMeeting> from) => Reply.Say(
        turn.Texts.OnLeaveAlready(WithHours(turn, from), turn.Texts.List([.. from.Select(m => m.Presence.Reason).Distinct()])),
        [
            .. who.Id == turn.Me.Id ? [turn.Button(CommandIds.WithdrawLeave, from[0].Meeting.Id.ToString())] : Array.Empty<Choice>(),
            turn.Button(CommandIds.Meetings),
        ]);

    private static Answer AskReason(Turn turn, Person who, IReadOnlyList<MyMeeting> from) => turn.Ask(
        Awaited.Reason,
        new LeaveDraft(
            from[0].Meeting.Id,
            who.Id == turn.Me.Id ? null : who.Id,
            from.Count > 1 ? [.. from.Skip(1).Select(m => m.Meeting.Id)] : null),
        Reply.Say(turn.Texts.AskReason(WithHours(turn, from)), [.. turn.Texts.CommonReasons.Select(Choice.Saying)]));

    private static Reply Noted(Turn turn, Person who, IReadOnlyList<MyMeeting> from, string reason)
    {
        var isOwn = who.Id == turn.Me.Id;
        var names = turn.Texts.List([.. from.Select(m => Name(turn, m))]);
        var communities = from.Select(m => m.Community).DistinctBy(community => community.Id);
        var card = new Card
        {
            Title = isOwn ? turn.Texts.LeaveNoted(names) : turn.Texts.LeaveNotedFor(who.Name, names),
            Tone = Tone.Good,
            Fields =
            [
                .. from.Select(m => new Field(turn.Texts.TimeLabel, turn.Wording.Span(m.Meeting)) { At = m.Meeting.StartsAt }),
                new Field(turn.Texts.ReasonLabel, reason),
            ],
            Note = isOwn ? Joined.Lines(communities.Select(community => OtherConveners.Note(turn, community)).Distinct()) : "",
        };
        return Reply.Show(card, turn.Button(CommandIds.Meetings));
    }

    private static IReadOnlyList<Notice> TellConveners(Turn turn, IReadOnlyList<MyMeeting> from, string reason) =>
    [
        .. from
            .SelectMany(m => OtherConveners.Of(turn, m.Community).Select(convener => (convener.Id, Meeting: m)))
            .GroupBy(told => told.Id, told => told.Meeting)
            .Select(theirs => turn.Tell(theirs.Key, reader => Said(reader, [.. theirs], reason)) with
            {
                About = string.Join(',', theirs.Select(m => m.Meeting.Id)),
            }),
    ];

    private static Reply Said(Turn turn, IReadOnlyList<MyMeeting> from, string reason) =>
        Reply.Say(turn.Texts.SomebodyOnLeave(turn.Me.Name, WithHours(turn, from), reason));

    private static Reply ToldOf(Turn turn, IReadOnlyList<MyMeeting> from, string reason) =>
        Reply.Say(turn.Texts.LeaveNotedByConvener(turn.Me.Name, WithHours(turn, from), reason));

    /// <summary>例行研討 第3次（114/05/27（二） 10:00–12:00）.</summary>
    private static string WithHours(Turn turn, IReadOnlyList<MyMeeting> from) =>
        turn.Texts.List([.. from.Select(m => turn.Texts.WithAside(Name(turn, m), turn.Wording.Span(m.Meeting)))]);

    private static string Name(Turn turn, MyMeeting m) => turn.Wording.Name(m.Meeting, m.Community);
}
