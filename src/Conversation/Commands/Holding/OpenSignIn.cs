using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>開始簽到: opens the window and shows the code. In a group the code stays away: those who are there see it on the screen.</summary>
public static class OpenSignIn
{
    public static Answer Run(Turn turn)
    {
        var (from, to) = turn.Clock.Whole(turn.Today);
        var today = Leading.Meetings(turn, from, to).Where(led => led.Meeting.EndsAt + ClosesAfterEnd(turn, led) > turn.Now).ToList();
        var none = Reply.Say(turn.Texts.NoMeetingToday, turn.Button(CommandIds.Plan), turn.Button(CommandIds.Meetings));
        var (meant, instead) = Leading.Pick(turn, Leading.Reference(turn.Arguments).Id, today, none);
        if (meant is null)
            return instead! with { ForAll = today.Count > 1 };
        if (meant.Meeting.CancelledAt is not null)
            return Reply.Say(turn.Texts.CancelledAlready(turn.Wording.Name(meant.Meeting, meant.Community)), turn.Button(CommandIds.Meetings));
        if (turn.Clock.Day(meant.Meeting.StartsAt) != turn.Today)
            return Reply.Say(
                turn.Texts.NotToday(turn.Wording.Name(meant.Meeting, meant.Community), turn.Wording.Hours(meant.Meeting)),
                turn.Button(CommandIds.Meetings));

        var meeting = turn.Records.Meetings.OpenSignIn(meant.Meeting, turn.Now, ClosesAfterEnd(turn, meant));
        var shown = turn.Message.Place.IsGroup ? ForGroup(turn, meant with { Meeting = meeting }) : ForConvener(turn, meant with { Meeting = meeting });
        return meeting.Window == meant.Meeting.Window
            ? shown
            : Answer.Doing(new Deed.SignInSet(meeting.Id, Opened: true, meant.Meeting.Window), shown);
    }

    private static Reply ForConvener(Turn turn, LedMeeting led)
    {
        var code = led.Meeting.Secret.CodeAt(turn.Now).ToString();
        var turnout = Turnout.Of(turn.Records, led.Meeting, turn.Clock);
        var checkIn = $"{turn.Texts.Word(CommandIds.CheckIn)} {code}";
        IEnumerable<Choice> board = turn.Links.Board(led.Meeting) is { } address ? [Choice.Opening(turn.Texts.OpenBoard, address)] : [];
        return Reply.Show(new Card
        {
            Title = turn.Texts.SignInOpen(turn.Wording.Name(led.Meeting, led.Community)),
            Tone = Tone.Good,
            Fields =
            [
                new Field(turn.Texts.CodeLabel, code),
                new Field(turn.Texts.SignedInLabel, turn.Texts.OutOf(turnout.Present, turnout.Lines.Count)),
                new Field(turn.Texts.ClosesLabel, turn.Wording.Time(led.Meeting.Window!.ClosesAt)) { At = led.Meeting.Window.ClosesAt },
            ],
            Note = turn.Texts.CodeChanges((int)SignInSecret.CodeLifetime.TotalSeconds),
            QrContent = turn.Links.Typed(checkIn)?.AbsoluteUri ?? checkIn,
            Buttons =
            [
                .. board,
                Choice.Saying(turn.Texts.NewCode, $"{turn.Word} {led.Meeting.Id}"),
                turn.Button(CommandIds.Roster, led.Meeting.Id.ToString()),
                turn.Button(CommandIds.CloseSignIn, led.Meeting.Id.ToString()),
            ],
        });
    }

    /// <summary>The code is only for whoever opened it, to show on the screen.</summary>
    private static Reply ForGroup(Turn turn, LedMeeting led) =>
        SignInCard.Write(turn.Records, turn.Wording, led, turn.Now) with { Aside = ForConvener(turn, led) };

    private static TimeSpan ClosesAfterEnd(Turn turn, LedMeeting led) =>
        turn.Rulebooks.Find(led.Community.Programme)?.SignIn.ClosesAfterEnd ?? TimeSpan.Zero;
}
