using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>Notes members and guests as present, by who records it.</summary>
internal static class Recording
{
    /// <param name="turn">What was said.</param>
    /// <param name="meant">The meeting.</param>
    /// <param name="of">Who was there.</param>
    /// <param name="names">What they are called in the answer.</param>
    /// <param name="reason">Why it is noted afterwards; empty where nobody said.</param>
    /// <param name="note">What is said besides.</param>
    public static Answer Of(Turn turn, LedMeeting meant, IReadOnlyList<Whom> of, string names, string reason, string note)
    {
        var rulebook = turn.Rulebooks.Find(meant.Community.Programme);
        foreach (var (person, guest) in of)
        {
            Attend.Note(turn.Records, rulebook, turn.Clock, meant.Meeting, new AttendanceEntry
            {
                Meeting = meant.Meeting.Id,
                Person = person,
                Guest = guest,
                Act = AttendanceAct.Recorded,
                At = turn.Now,
                RecordedBy = turn.Me.Id,
                Reason = reason,
            });
        }

        return Answer.Doing(new Deed.Attendance(meant.Meeting.Id, AttendanceAct.Recorded, of), Done(turn, meant, names, reason, note));
    }

    public static Reply? TooLong(Turn turn, string name, string reason) => (name.Length, reason.Length) switch
    {
        ( > Limits.Name, _) => Reply.Say(turn.Texts.TooLong(turn.Texts.NameLabel, Limits.Name)),
        (_, > Limits.Reason) => Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason)),
        _ => null,
    };

    private static Reply Done(Turn turn, LedMeeting meant, string name, string reason, string note)
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
}
