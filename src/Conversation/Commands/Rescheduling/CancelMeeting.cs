using CommunityBot.Conversation.Commands.Lessons;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Rescheduling;

/// <summary>取消活動 #12: calls a meeting off, once confirmed. Meetings with attendance are kept.</summary>
public static class CancelMeeting
{
    public static Answer Run(Turn turn)
    {
        var (named, words) = turn.Draft<MeetingDraft>() is { Meeting: { } shown } ? (shown, turn.Arguments) : Leading.Reference(turn.Arguments);
        IReadOnlyList<LedMeeting> coming =
            [.. Leading.Meetings(turn, turn.Now, turn.Now + Limits.Ahead).Where(led => led.Meeting.CancelledAt is null)];
        var none = Reply.Say(turn.Texts.NothingComing, turn.Button(CommandIds.Plan));
        var on = named is null ? LedOnDay.Read(turn, words, coming) : null;
        if (on is { Meetings.Count: 0 })
            return Leading.NoneOn(turn, on.Day, coming);
        var (meant, instead) = Leading.Pick(turn, named, on?.Meetings ?? coming, none, prefersOpen: false);
        if (meant is null)
            return instead!;

        var name = turn.Wording.NameAndTopic(meant.Meeting, meant.Community);
        if (meant.Meeting.CancelledAt is not null)
            return Reply.Say(turn.Texts.CancelledAlready(name));
        if (Turnout.PresentIn(turn.Records.Attendance.Of(meant.Meeting.Id)) > 0)
            return Reply.Say(turn.Texts.CannotCancelAttended(name), turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString()));
        var day = turn.Clock.Day(meant.Meeting.StartsAt);
        var start = turn.Clock.Time(meant.Meeting.StartsAt);
        var isShown = turn.Answered is null || (turn.Draft<MeetingDraft>() is { } seen && (seen.Day, seen.Start) == (day, start));
        if (!isShown || !turn.Texts.IsSure(words))
            return turn.Ask(Awaited.Confirm, new MeetingDraft { Meeting = meant.Meeting.Id, Day = day, Start = start }, Reply.Offer(
                turn.Texts.ConfirmCancel(name, turn.Wording.Hours(meant.Meeting)),
                Choice.Saying(turn.Texts.YesCancel, turn.Texts.Sure),
                turn.Button(CommandIds.Meetings)));

        turn.Records.Meetings.CallOff(meant.Meeting, turn.Now);
        var news = new ChangeNews(turn, meant);
        return Answer.Doing(
            new Deed.Cancelled(meant.Meeting.Id),
            news.Under(Reply.Say(
                Joined.Lines([turn.Texts.Cancelled(name), .. news.Notes()]),
                [.. PublicLessons.AgainButtons(turn, meant), turn.Button(CommandIds.Plan)])));
    }
}
