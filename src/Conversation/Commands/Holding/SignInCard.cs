using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
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
    public static Reply Write(IRecords records, CommonWording wording, LedMeeting led, DateTimeOffset now)
    {
        var (meeting, community) = led;
        var turnout = Turnout.Of(records, meeting, wording.Clock);
        var count = new Field(wording.Texts.SignedInLabel, wording.Texts.OutOf(turnout.Present, turnout.Lines.Count));
        var word = wording.Texts.Word(CommandIds.CheckIn);
        var card = meeting.IsOpenAt(now)
            ? new Card
            {
                Title = wording.Texts.SignInOpen(wording.Name(meeting, community)),
                Tone = Tone.Good,
                Fields = [count, new Field(wording.Texts.ClosesLabel, wording.Time(meeting.Window!.ClosesAt)) { At = meeting.Window.ClosesAt }],
                Note = wording.Texts.CodeIsOnScreen,
                Buttons = [Choice.Filling(word, word + " ")],
            }
            : new Card { Title = wording.Texts.SignInNowClosed(wording.Name(meeting, community)), Fields = [count], Note = wording.Texts.SignInIsOver };
        return Reply.Show(card) with { SignInOf = meeting.Id.Value, ForAll = true };
    }
}
