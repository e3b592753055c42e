using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>
/// The card that a group sees of a sign-in: how many are there, and until when one can sign in. The code stays away: those who are
/// there see it on the screen.
/// </summary>
public static class SignInCard
{
    public static Reply Write(IRecords records, Wording wording, Texts.Catalogue texts, LedMeeting led, DateTimeOffset now)
    {
        var (meeting, community) = led;
        var turnout = Turnout.Of(records.People.MembersOf(community.Id), records.Attendance.Of(meeting.Id));
        var count = new Field(texts.SignedInLabel, texts.OutOf(turnout.Present, turnout.Lines.Count));
        var word = texts.Word(CommandIds.CheckIn);
        var card = meeting.IsOpenAt(now)
            ? new Card
            {
                Title = texts.SignInOpen(wording.Name(meeting, community)),
                Tone = Tone.Good,
                Fields = [count, new Field(texts.ClosesLabel, wording.Time(meeting.Window!.ClosesAt)) { At = meeting.Window.ClosesAt }],
                Note = texts.CodeIsOnScreen,
                Buttons = [Choice.Filling(word, word + " ")],
            }
            : new Card { Title = texts.SignInNowClosed(wording.Name(meeting, community)), Fields = [count], Note = texts.SignInIsOver };
        return Reply.Show(card) with { SignInOf = meeting.Id.Value, ForAll = true };
    }
}
