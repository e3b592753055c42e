using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>
/// 紀錄 #12 今天討論了…: keeps the record of a meeting, in the lines in which it was typed. Without a text it shows what has been
/// kept, or asks for it. A later record stands beside the earlier, or takes its place (紀錄 改寫 #12).
/// </summary>
public static class KeepMinutes
{
    public static Answer Run(Turn turn)
    {
        if (WithdrawMinutes.Read(turn) is var (of, why))
            return WithdrawMinutes.Run(turn, of, why);
        var order = MinutesOrder.Read(turn);
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var latest = Leading.LatestMeetings(turn);
        // A day with a meeting names it; whichever it is, it stays in the minutes.
        if (order.Meeting is null && turn.Answered is null
            && LedOnDay.Read(turn, order.Text, Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now + Limits.Ahead)) is { Meetings.Count: > 0 } on)
        {
            latest = on.Meetings;
            if (on.Words.Length == 0)
                order = order with { Text = "" };
        }
        else if (order.Meeting is null && turn.Answered is null && WhenReader.ReadPastDay(order.Text, turn.Today) is { Day: { } day, Rest: "" })
            return Leading.NoneOn(turn, day, latest);
        var (meant, instead) = Leading.Pick(turn, order.Meeting, latest, none);
        if (meant is null)
            return order.Meeting is null && latest.Count > 0 && order.Text.Length <= Limits.Minutes
                ? turn.Ask(Awaited.Which, new MinutesDraft(Text: order.Text, Replaces: order.Replaces), instead!)
                : instead!;

        var name = turn.Wording.NameAndTopic(meant.Meeting, meant.Community);
        if (meant.Meeting.CancelledAt is not null)
            return Reply.Say(turn.Texts.CancelledAlready(name), turn.Button(CommandIds.Meetings));
        if (!meant.Meeting.HasBegun(turn.Now))
            return Reply.Say(turn.Texts.NoMinutesYet(name, turn.Wording.Hours(meant.Meeting)), turn.Button(CommandIds.Meetings));
        if (order.Text.Length > Limits.Minutes)
            return Ask(turn, meant, order, Reply.Say(turn.Texts.MinutesTooLong(order.Text.Length, Limits.Minutes)));

        var kept = StandingMinutes.Of(turn.Records.Meetings.MinutesOf(meant.Meeting.Id));
        return order switch
        {
            { Text.Length: > 0, Replaces: true } when turn.Draft<MinutesDraft>()?.Shown is { } shown && kept is [.., var last] && last.Id != shown =>
                Ask(turn, meant, order, Reply.Say(turn.Texts.AskNewMinutes(TypedText.Shorten(last.Text, Limits.Words))), last.Id),
            { Text.Length: > 0 } => Keep(turn, meant, order, kept),
            { Adds: true } => Ask(turn, meant, order, Reply.Say(AskMinutes(turn, meant))),
            { Replaces: true } when kept is [.., var newest] =>
                Ask(turn, meant, order, Reply.Say(turn.Texts.AskNewMinutes(TypedText.Shorten(newest.Text, Limits.Words))), newest.Id),
            _ when kept.Count > 0 => ShowMinutes.Show(turn, meant, kept, order.Page),
            _ => Ask(turn, meant, order, Reply.Show(new Card
            {
                Title = turn.Texts.MinutesOf(name),
                Fields = [new Field("", turn.Texts.NoMinutes)],
                Note = AskMinutes(turn, meant),
            })),
        };
    }

    private static string AskMinutes(Turn turn, LedMeeting meant) =>
        turn.Message.Place.IsGroup ? turn.Texts.SayMinutes($"{turn.Word} {meant.Meeting.Id}") : turn.Texts.AskMinutes;

    /// <summary>In a group nobody's next words are taken for the record: there it is said in one message.</summary>
    private static Answer Ask(Turn turn, LedMeeting meant, MinutesOrder order, Reply reply, MinutesId? shown = null)
    {
        var again = Joined.Words(turn.Word, order.Replaces ? turn.Texts.ReplaceWord : "", meant.Meeting.Id.ToString());
        return turn.Message.Place.IsGroup
            ? reply with { Choices = [Choice.Filling(again, again + " ")] }
            : turn.Ask(Awaited.Text, new MinutesDraft(meant.Meeting.Id, Replaces: order.Replaces, Shown: shown), reply);
    }

    private static Answer Keep(Turn turn, LedMeeting meant, MinutesOrder order, IReadOnlyList<Minutes> kept)
    {
        var replaced = order.Replaces && kept is [.., var newest] ? newest : null;
        if (replaced is not null)
            turn.Records.Meetings.TakeBack(replaced, turn.Me.Id, turn.Now, turn.Texts.ReplacedReason);
        var written = MinutesKept.Write(turn.Records.Meetings, meant.Meeting, order.Text, turn.Me.Id, turn.Now);
        return new Answer
        {
            Reply = Kept(turn, meant, written, isReplacement: replaced is not null),
            Notices = replaced is { By: var writer } && writer != turn.Me.Id ? [turn.Tell(writer, theirs => Replaced(theirs, meant))] : [],
            Did = replaced is null
                ? new Deed.MinutesWritten(meant.Meeting.Id, written.Line, TakesBack: false)
                : new Deed.MinutesReplaced(meant.Meeting.Id, replaced.Id, written.Line),
        };
    }

    private static Reply Replaced(Turn turn, LedMeeting meant) =>
        Reply.Say(turn.Texts.YourMinutesWereReplaced(turn.Me.Name, turn.Wording.NameAndTopic(meant.Meeting, meant.Community)));

    private static Reply Kept(Turn turn, LedMeeting meant, MinutesKept written, bool isReplacement)
    {
        var ((result, count, _), id, name) = (written, meant.Meeting.Id.ToString(), turn.Wording.NameAndTopic(meant.Meeting, meant.Community));
        return Reply.Show(
            new Card
            {
                Title = isReplacement ? turn.Texts.MinutesReplaced(name) : turn.Texts.MinutesKept(name),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.TimeLabel, turn.Wording.Span(meant.Meeting)) { At = meant.Meeting.StartsAt },
                    new Field(turn.Texts.PresentLabel, result.Present == 0 ? turn.Texts.NobodyPresent : turn.Texts.People(result.Present)),
                ],
                Note = Joined.Lines(
                    count > 1 ? turn.Texts.MinutesStandBeside(count) : "",
                    Owed(turn, meant.Community) is { } cite ? turn.Texts.MinutesOwed(cite) : ""),
            },
            turn.Button(result.Present == 0 ? CommandIds.Record : CommandIds.Roster, id),
            Choice.Saying(turn.Texts.SeeMinutes, $"{turn.Word} {id}"));
    }

    /// <summary>The article by which this community keeps a record of every meeting; null where none says so.</summary>
    private static Citations? Owed(Turn turn, Community community) =>
        turn.Rulebooks.Find(community.Programme) is { } rulebook && CommunityFacts.Read(turn.Records, rulebook, community, turn.Today) is var facts
            ? rulebook.Duties.FirstOrDefault(duty => duty.Task is DutyTask.RecordEach && facts.Fits(duty.Scope))?.Cite
            : null;
}
