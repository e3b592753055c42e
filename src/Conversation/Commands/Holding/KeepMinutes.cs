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
/// kept and asks for more. A later record stands beside the earlier.
/// </summary>
public static class KeepMinutes
{
    private const int Shown = 3;

    public static Answer Run(Turn turn)
    {
        if (WithdrawMinutes.Read(turn) is var (of, why))
            return WithdrawMinutes.Run(turn, of, why);
        var (named, text) = Meant(turn);
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var latest = Leading.LatestMeetings(turn);
        var (meant, instead) = Leading.Pick(turn, named, latest, none);
        if (meant is null)
            return named is null && latest.Count > 0 && text.Length <= Limits.Minutes
                ? turn.Ask(Awaited.Which, new MinutesDraft(Text: text), instead!)
                : instead!;

        var name = turn.Wording.NameAndTopic(meant.Meeting, meant.Community);
        if (meant.Meeting.CancelledAt is not null)
            return Reply.Say(turn.Texts.CancelledAlready(name), turn.Button(CommandIds.Meetings));
        if (!meant.Meeting.HasBegun(turn.Now))
            return Reply.Say(turn.Texts.NoMinutesYet(name, turn.Wording.Hours(meant.Meeting)), turn.Button(CommandIds.Meetings));
        if (text.Length > Limits.Minutes)
            return Ask(turn, meant, Reply.Say(turn.Texts.MinutesTooLong(text.Length, Limits.Minutes)));
        return text.Length == 0 ? Ask(turn, meant, SoFar(turn, meant)) : Keep(turn, meant, text);
    }

    /// <summary>The meeting and the text that are meant: by what was typed now, and else by what was known when the bot asked.</summary>
    private static (MeetingId? Named, string Text) Meant(Turn turn)
    {
        var typed = turn.Message.Content is MessageContent.Words words ? words.Text : turn.Arguments;
        var question = turn.Account.Question is { } open && open.Command == turn.Command.Id && open.IsOpenFor(turn.Message) ? open : null;
        var asked = turn.Draft<MinutesDraft>(question);
        if (turn.Awaited == Awaited.Text)
            return (asked?.Meeting, TypedText.Tidy(typed));

        var (named, text) = MinutesText.Read(typed, turn.Arguments);
        return (named ?? asked?.Meeting, text.Length == 0 || turn.Awaited == Awaited.Which ? asked?.Text ?? "" : text);
    }

    /// <summary>In a group nobody's next words are taken for the record: there it is said in one message.</summary>
    private static Answer Ask(Turn turn, LedMeeting meant, Reply reply)
    {
        var again = $"{turn.Word} {meant.Meeting.Id}";
        return turn.Message.Place.IsGroup
            ? reply with { Choices = [Choice.Filling(again, again + " ")] }
            : turn.Ask(Awaited.Text, new MinutesDraft(meant.Meeting.Id), reply);
    }

    private static Reply SoFar(Turn turn, LedMeeting meant)
    {
        var name = turn.Wording.NameAndTopic(meant.Meeting, meant.Community);
        var ask = turn.Message.Place.IsGroup ? turn.Texts.SayMinutes($"{turn.Word} {meant.Meeting.Id}") : turn.Texts.AskMinutes;
        var kept = StandingMinutes.Of(turn.Records.Meetings.MinutesOf(meant.Meeting.Id));
        return Reply.Show(new Card
        {
            Title = turn.Texts.MinutesOf(name),
            Fields = kept.Count == 0
                ? [new Field("", turn.Texts.NoMinutes)]
                : [.. kept.TakeLast(Shown).Select(record => new Field($"{turn.Wording.DayAndTime(record.At)} {turn.NameOf(record.By)}", record.Text))],
            Note = Joined.Lines(turn.Texts.NotShown(kept.Count, Shown), ask),
        });
    }

    private static Answer Keep(Turn turn, LedMeeting meant, string text)
    {
        var (result, count, line) = MinutesKept.Write(turn.Records.Meetings, meant.Meeting, text, turn.Me.Id, turn.Now);
        var id = meant.Meeting.Id.ToString();
        return Answer.Doing(new Deed.MinutesWritten(meant.Meeting.Id, line, TakesBack: false), Reply.Show(
            new Card
            {
                Title = turn.Texts.MinutesKept(turn.Wording.NameAndTopic(meant.Meeting, meant.Community)),
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
            Choice.Saying(turn.Texts.SeeMinutes, $"{turn.Word} {id}")));
    }

    /// <summary>The article by which this community keeps a record of every meeting; null where none says so.</summary>
    private static Citations? Owed(Turn turn, Community community) =>
        turn.Rulebooks.Find(community.Programme) is { } rulebook && CommunityFacts.Read(turn.Records, rulebook, community) is var facts
            ? rulebook.Duties.FirstOrDefault(duty => duty.Task is DutyTask.RecordEach && facts.Fits(duty.Scope))?.Cite
            : null;
}
