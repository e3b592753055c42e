using CommunityBot.Calendar;
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

/// <summary>改期 #12 5/13 15:00-17:00: moves a meeting that has not begun to another day or another time; what is not said stays.</summary>
public static class MoveMeeting
{
    /// <summary>The days that are offered: so many after the planned one, on the same weekday.</summary>
    private static readonly int[] s_later = [7, 14, 21];

    public static Answer Run(Turn turn)
    {
        if (turn.Draft<MeetingDraft>() is { } draft)
        {
            var (kept, instead) = Leading.Pick(turn, draft.Meeting, [], Nothing(turn));
            var answer = Leading.Reference(turn.Arguments) is var (same, others) && same == draft.Meeting ? others : turn.Arguments;
            var said = turn.Awaited == Awaited.End ? Ended(draft, answer, turn.Today) : Said(draft, answer, turn.Today);
            return kept is null ? instead! : Take(turn, kept, said);
        }

        var (named, words) = Leading.Reference(turn.Arguments);
        var (from, to) = MoveReader.Split(words, turn.Today);
        if (named is null && from is null && OnDay(turn, words) is { Meetings.Count: > 0 } on)
            (from, to) = (on.Day, on.Words);
        var (meant, which) = Leading.Pick(turn, named, Candidates(turn, from), Nothing(turn), to);
        if (meant is null)
            return which!;
        var moving = new MeetingDraft { Meeting = meant.Meeting.Id };
        return named is not null && from is { } other && other != turn.Clock.Day(meant.Meeting.StartsAt)
            ? turn.Ask(Awaited.When, moving, Reply.Offer(
                turn.Texts.MoveTakesOneDay(turn.Wording.NameAndTopic(meant.Meeting, meant.Community)),
                [ToDay(turn, meant, other), .. WhenReader.ReadDay(to, turn.Today).Day is { } day ? [ToDay(turn, meant, day)] : Array.Empty<Choice>()]))
            : Take(turn, meant, Said(moving, to, turn.Today));
    }

    private static Reply Nothing(Turn turn) => Reply.Say(turn.Texts.NothingComing, turn.Button(CommandIds.Plan));

    /// <summary>The only day that is said names the meeting, where there is one on it: 改期 6/9. 到6/9 is where to.</summary>
    private static LedOnDay? OnDay(Turn turn, string words) => LedOnDay.Read(turn, words, Coming(turn));

    /// <summary>Those of the day that was named; all that come where there is none on it.</summary>
    private static List<LedMeeting> Candidates(Turn turn, DateOnly? on)
    {
        var coming = Coming(turn);
        return coming.Where(led => turn.Clock.Day(led.Meeting.StartsAt) == on).ToList() is { Count: > 0 } then ? then : coming;
    }

    private static List<LedMeeting> Coming(Turn turn) =>
        [.. Leading.Meetings(turn, turn.Now, turn.Now + Limits.Ahead).Where(led => !led.Meeting.HasBegun(turn.Now))];

    private static (MeetingDraft Draft, string? Impossible, string Left) Said(MeetingDraft draft, string words, DateOnly today)
    {
        var when = WhenReader.Read(words, today);
        return (draft.With(when), when.Impossible, when.Rest);
    }

    /// <summary>When it ends, as the answer to that question.</summary>
    private static (MeetingDraft Draft, string? Impossible, string Left) Ended(MeetingDraft draft, string words, DateOnly today)
    {
        var (with, impossible) = draft.WithEnd(words, today);
        return (with, impossible, "");
    }

    private static Answer Take(Turn turn, LedMeeting led, (MeetingDraft Draft, string? Impossible, string Left) said)
    {
        var (meeting, draft) = (led.Meeting, said.Draft);
        var name = turn.Wording.NameAndTopic(meeting, led.Community);
        if (meeting.CancelledAt is not null)
            return Reply.Say(turn.Texts.CancelledAlready(name), turn.Button(CommandIds.Plan));
        if (meeting.HasBegun(turn.Now))
            return Reply.Say(turn.Texts.CannotMoveBegun(name), turn.Button(CommandIds.Plan), turn.Button(CommandIds.Cancel, meeting.Id.ToString()));
        if (said.Impossible is { } impossible)
            return turn.Ask(Awaited.When, draft, Reply.Say(turn.Texts.NoSuchDay(impossible)));
        if (draft is { Day: null, Start: null })
            return AskWhen(turn, led, draft, name);

        var day = draft.Day ?? turn.Clock.Day(meeting.StartsAt);
        var start = draft.Start ?? turn.Clock.Time(meeting.StartsAt);
        var usual = start.Add(meeting.EndsAt - meeting.StartsAt, out var midnights);
        if (draft.End is null && midnights > 0)
            return turn.Ask(Awaited.End, draft, Reply.Say(turn.Texts.AskEnd(start)));
        var end = draft.End ?? usual;
        if (end <= start)
            return turn.Ask(Awaited.End, draft with { Start = start, End = null }, Reply.Say(turn.Texts.EndsBeforeStart));
        return turn.Clock.At(day, start) <= turn.Now
            ? turn.Ask(Awaited.When, draft with { Day = null, Start = null, End = null }, Reply.Say(turn.Texts.CannotMoveToPast(turn.Texts.Day(day))))
            : MoveReader.Unread(said.Left, name) is { Length: > 0 } unread
            ? Reply.Offer(
                turn.Texts.MoveTakesNoMore(name, unread),
                To(turn, meeting with { StartsAt = turn.Clock.At(day, start), EndsAt = turn.Clock.At(day, end) }))
            : Move(turn, led, turn.Clock.At(day, start), turn.Clock.At(day, end));
    }

    private static Answer AskWhen(Turn turn, LedMeeting led, MeetingDraft draft, string name)
    {
        var planned = turn.Clock.Day(led.Meeting.StartsAt);
        var period = turn.Rulebooks.Find(led.Community.Programme)?.Period;
        return turn.Ask(Awaited.When, draft, Reply.Offer(
            turn.Texts.AskMoveTo(name, turn.Wording.Hours(led.Meeting)),
            [.. s_later.Select(planned.AddDays)
                .Where(day => period?.Contains(day) ?? true)
                .Select(day => ToDay(turn, led, day))]));
    }

    private static Choice ToDay(Turn turn, LedMeeting led, DateOnly day) =>
        Choice.Saying(turn.Texts.Day(day), $"{turn.Word} {led.Meeting.Id} {RocCalendar.Format(day)}");

    private static Choice To(Turn turn, Meeting there) => Choice.Saying(turn.Wording.Span(there), Words(turn, there));

    private static Answer Move(Turn turn, LedMeeting led, DateTimeOffset startsAt, DateTimeOffset endsAt)
    {
        var (before, community) = (led.Meeting, led.Community);
        if (startsAt == before.StartsAt && endsAt == before.EndsAt)
            return Reply.Say(
                turn.Texts.IsThenAlready(turn.Wording.NameAndTopic(before, community), turn.Wording.Hours(before)),
                turn.Button(CommandIds.Meetings));

        var warnings = PlanWarnings.Of(turn, community, before with { StartsAt = startsAt, EndsAt = endsAt });
        var moved = turn.Records.Meetings.Move(before, startsAt, endsAt, turn.Now);
        var news = new ChangeNews(turn, led);
        List<string> cautions = [.. warnings, .. LessonOrder.Warnings(turn, moved), .. OnLeave(turn, moved)];
        return Answer.Doing(new Deed.Moved(before.Id, before.StartsAt, before.EndsAt, moved.Revision), news.Under(Reply.Show(
            new Card
            {
                Title = turn.Texts.Moved(turn.Wording.Name(moved, community)),
                Tone = cautions.Count == 0 ? Tone.Good : Tone.Attention,
                Fields =
                [
                    new Field(turn.Texts.CommunityLabel, community.Name),
                    new Field(turn.Texts.NewTimeLabel, turn.Wording.Span(moved)),
                    new Field(turn.Texts.FormerTimeLabel, turn.Wording.Span(before)),
                    new Field(turn.Texts.PlaceLabel, moved.Place.Length > 0 ? moved.Place : turn.Texts.NotSet),
                    new Field(turn.Texts.NumberLabel, moved.Id.ToString()),
                ],
                Note = string.Join('\n', cautions.Concat(news.Notes())),
            },
            Choice.Saying(turn.Texts.MoveBack, Words(turn, before)),
            turn.Button(CommandIds.Meetings))));
    }

    /// <summary>What moves it to where it is here.</summary>
    private static string Words(Turn turn, Meeting there) =>
        $"{turn.Word} {there.Id} {RocCalendar.Format(turn.Clock.Day(there.StartsAt))} "
        + $"{turn.Wording.Time(there.StartsAt)}-{turn.Wording.Time(there.EndsAt)}";

    /// <summary>Leave that was asked for the former time stands, which may not be wanted any more.</summary>
    private static IEnumerable<string> OnLeave(Turn turn, Meeting moved)
    {
        var away = Turnout.Of(turn.Records, moved, turn.Clock).In(PresenceState.OnLeave).ToList();
        if (away.Count > 0)
            yield return turn.Texts.LeaveStands(turn.Texts.List([.. away.Select(line => line.Member.Person.Name)]));
    }
}
