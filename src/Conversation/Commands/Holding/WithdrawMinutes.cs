using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>紀錄 撤回 #12 寫錯場次: takes back the newest minutes of a meeting, with who and why; both stay.</summary>
internal static class WithdrawMinutes
{
    /// <summary>Minutes may begin with 更正 or 取消: these mean it before a number only.</summary>
    /// <returns>The meeting and the reason; null where nothing is to be taken back.</returns>
    public static (MeetingId? Of, string Why)? Read(Turn turn)
    {
        if (turn.Draft<MinutesDraft>() is { TakesBack: true } asked)
            return (asked.Meeting, turn.Arguments);
        if (turn.Awaited == Awaited.Text)
            return null;
        var (verb, rest) = TypedText.First(turn.Arguments);
        return verb == turn.Texts.TakeBackWord || (turn.Texts.IsTakeBack(verb) && rest.StartsWith('#')) ? Leading.Reference(rest) : null;
    }

    public static Answer Run(Turn turn, MeetingId? named, string why)
    {
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var (meant, instead) = Leading.Pick(turn, named, Leading.LatestMeetings(turn), none, Joined.Words(turn.Texts.TakeBackWord, why));
        if (meant is null)
            return instead!;
        var name = turn.Wording.NameAndTopic(meant.Meeting, meant.Community);
        if (StandingMinutes.Of(turn.Records.Meetings.MinutesOf(meant.Meeting.Id)) is not [.., var newest])
            return Reply.Say(turn.Texts.NoMinutesToTakeBack(name), turn.Button(CommandIds.Minutes, meant.Meeting.Id.ToString()));
        if (turn.Draft<MinutesDraft>()?.Shown is { } shown && shown != newest.Id)
            why = "";
        return why.Length switch
        {
            0 => turn.Ask(
                Awaited.Because,
                new MinutesDraft(meant.Meeting.Id, TakesBack: true, Shown: newest.Id),
                Reply.Say(turn.Texts.WhyTakeMinutesBack(name, TypedText.Shorten(newest.Text, Limits.Words)))),
            > Limits.Reason => Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason)),
            _ => TakeBack(turn, meant, newest, why),
        };
    }

    private static Answer TakeBack(Turn turn, LedMeeting meant, Minutes minutes, string why)
    {
        var counter = turn.Records.Meetings.TakeBack(minutes, turn.Me.Id, turn.Now, why);
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = turn.Texts.MinutesTakenBack(turn.Wording.NameAndTopic(meant.Meeting, meant.Community)),
                    Tone = Tone.Good,
                    Fields =
                    [
                        new Field($"{turn.Wording.DayAndTime(minutes.At)} {turn.NameOf(minutes.By)}", TypedText.Shorten(minutes.Text, Limits.Words)),
                        new Field(turn.Texts.ReasonLabel, why),
                        new Field(turn.Texts.RecordedByLabel, turn.Me.Name),
                    ],
                    Note = turn.Texts.BothAreKept,
                },
                turn.Button(CommandIds.Minutes, meant.Meeting.Id.ToString())),
            Notices = minutes.By == turn.Me.Id
                ? []
                : [turn.Tell(minutes.By, theirs => Reply.Say(theirs.Texts.YourMinutesWereTakenBack(
                    theirs.Me.Name, theirs.Wording.NameAndTopic(meant.Meeting, meant.Community), why)))],
            Did = new Deed.MinutesWritten(meant.Meeting.Id, counter.Id, TakesBack: true),
        };
    }
}
