using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>簽退: notes when somebody left, for programmes that count hours.</summary>
public static class CheckOut
{
    /// <summary>Whoever forgets at the door may still do it on the way home.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromHours(3);

    public static Answer Run(Turn turn)
    {
        var mine = turn.Records.Meetings.Of(turn.Me.Id, turn.Now - SignIn.Reach, turn.Now, turn.Clock)
            .Where(m => turn.Now <= m.Meeting.EndsAt + s_grace)
            .ToList();
        if (mine.LastOrDefault(m => m.Presence.SignedInAt is not null) is not { } at)
            return Reply.Say(turn.Texts.NothingToCheckOutOf, turn.Button(CommandIds.CheckIn));

        var spent = turn.Records.Attendance.SignOut(at, turn.Me.Id, turn.Now);
        return Answer.Doing(
            new Deed.Attendance(at.Meeting.Id, AttendanceAct.SignedOut, [new Whom(turn.Me.Id)]),
            Reply.Show(
                new Card
                {
                    Title = turn.Texts.CheckedOut(turn.Wording.Name(at.Meeting, at.Community), turn.Clock.Time(turn.Now)),
                    Tone = Tone.Good,
                    Fields = [new Field(turn.Texts.TimeSpentLabel, turn.Texts.Duration(spent)), .. WorkshopDays.Of(turn, at)],
                    Note = turn.Texts.WithinPlannedHours,
                },
                turn.Button(CommandIds.Attendance)));
    }
}
