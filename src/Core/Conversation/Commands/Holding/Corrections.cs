using CommunityBot.Communities;
using CommunityBot.Points;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>What is said when a convener has taken something back, and to whom.</summary>
internal static class Corrections
{
    public static Answer Said(Turn turn, LedMeeting meant, string title, PersonId? whose, string reason, IReadOnlyList<PointEntry> points)
    {
        // In a group others read along, and points are nobody else's business.
        var lost = turn.Message.Place.IsGroup ? [] : points.Select(line => new Field(turn.Texts.PointsLabel, turn.Texts.PointsGiven(line.Points.ToString(), line.Cite)));
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
            Notices = whose is { } person && person != turn.Me.Id ? [Tell(turn, meant, person, reason)] : [],
        };
    }

    private static Notice Tell(Turn turn, LedMeeting meant, PersonId person, string reason) => new(person, texts =>
    {
        var say = new Wording(texts, turn.Clock, turn.Rulebooks);
        return Reply.Say(texts.YouWereTakenBack(turn.Me.Name, say.Name(meant.Meeting, meant.Community), say.Span(meant.Meeting), reason));
    });
}
