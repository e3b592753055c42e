using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Points;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>What is said when a convener has taken something back, and to whom.</summary>
internal static class Corrections
{
    public static Answer Said(Turn turn, LedMeeting meant, string title, PersonId? whose, string reason, IReadOnlyList<PointEntry> points)
    {
        // In a group others read along, and points are nobody else's business.
        var lost = turn.Message.Place.IsGroup ? [] : points.Select(line => new Field(turn.Texts.PointsLabel, turn.Texts.PointsGiven(line.Points, line.Cite)));
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = title,
                    Tone = Tone.Good,
                    Fields = [new Field(turn.Texts.RecordedByLabel, turn.Me.Name), new Field(turn.Texts.ReasonLabel, reason), .. lost],
                    Note = turn.Texts.BothAreKept,
                },
                turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString())),
            Notices = whose is { } person && person != turn.Me.Id ? [turn.Tell(person, theirs => TakenBack(theirs, meant, reason))] : [],
        };
    }

    private static Reply TakenBack(Turn turn, LedMeeting meant, string reason) => Reply.Say(
        turn.Texts.YouWereTakenBack(turn.Me.Name, turn.Wording.Name(meant.Meeting, meant.Community), turn.Wording.Hours(meant.Meeting), reason));
}
