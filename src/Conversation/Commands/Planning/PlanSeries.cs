using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Planning;

/// <summary>
/// 新增活動 例會 每週三 14:00-16:00 到 12/30: many meetings at once, each of its own. They are shown first; days off are left out, and so
/// is what lies beyond the programme's period.
/// </summary>
internal static class PlanSeries
{
    /// <summary>Until when; null where that is known.</summary>
    public static Answer? AskEnd(Turn turn, MeetingDraft draft, Community community)
    {
        if (draft.Series is not { HasEnd: false })
            return null;
        var end = turn.Rulebooks.Find(community.Programme)?.Period.End;
        return turn.Ask(Awaited.When, draft, Reply.Say(
            turn.Texts.AskSeriesEnd(draft.Series.First),
            end is { } last && last >= draft.Series.First ? [Choice.Saying(turn.Texts.Day(last))] : []));
    }

    public static Answer Run(Turn turn, MeetingDraft draft, Community community)
    {
        var days = SeriesDays.Of(turn, draft.Series!, turn.Rulebooks.Find(community.Programme)?.Period);
        if (days.Planned.Count == 0)
            return turn.Ask(Awaited.When, draft with { Series = draft.Series! with { Until = null, Times = null } }, Reply.Say(turn.Texts.NothingInSeries));
        var plans = days.Planned.Select(day => PlanMeeting.PlanOn(turn, draft, community, day)).ToList();
        return turn.Awaited == Awaited.Confirm && turn.Texts.IsSure(turn.Arguments)
            ? Plan(turn, community, plans)
            : Confirm(turn, draft, community, plans, days);
    }

    private static Answer Confirm(Turn turn, MeetingDraft draft, Community community, List<MeetingPlan> plans, SeriesDays days)
    {
        var warnings = plans.SelectMany(plan => PlanWarnings.Of(turn, community, plan)).Distinct().ToList();
        var unread = turn.Awaited == Awaited.Confirm && SeriesChange.Read(turn.Draft<MeetingDraft>()!, turn.Arguments, turn.Today) is null;
        return turn.Ask(Awaited.Confirm, draft, Reply.Show(
            new Card
            {
                Title = turn.Texts.ConfirmSeries(plans.Count, turn.Wording.Kind(draft.Kind!, community)),
                Tone = warnings.Count == 0 && !unread ? Tone.Plain : Tone.Attention,
                Fields =
                [
                    new Field(turn.Texts.CommunityLabel, community.Name),
                    new Field(turn.Texts.TimeLabel, $"{Texts.Catalogue.Time(draft.Start!.Value)}–{Texts.Catalogue.Time(draft.End!.Value)}"),
                    new Field(turn.Texts.DaysLabel, Days(turn, days.Planned)),
                    .. days.Off.Count > 0 ? [new Field(turn.Texts.LeftOutLabel, Days(turn, days.Off))] : Array.Empty<Field>(),
                    new Field(turn.Texts.PlaceLabel, draft.Place!.Length > 0 ? draft.Place : turn.Texts.NotSet),
                    new Field(turn.Texts.TopicLabel, draft.Topic!.Length > 0 ? draft.Topic : turn.Texts.NotSet),
                ],
                Note = Joined.Lines([
                    unread ? turn.Texts.SeriesNotChanged(TypedText.Shorten(turn.Arguments, Limits.Words)) : "",
                    days.CutAt is { } end ? turn.Texts.SeriesEndsWithPeriod(end) : "",
                    turn.Workdays.KnownUntil is { } known && days.Planned[^1].Year > known.Year ? turn.Texts.HolidaysUnknownAfter(known) : "",
                    days.IsTooLong ? turn.Texts.SeriesTooLong(SeriesDays.Most) : "",
                    .. warnings.Take(Limits.Buttons),
                ]),
            },
            Choice.Saying(turn.Texts.Sure)));
    }

    private static Answer Plan(Turn turn, Community community, List<MeetingPlan> plans)
    {
        var meetings = plans.Select(turn.Records.Meetings.Plan).ToList();
        return Answer.Doing(new Deed.Planned([.. meetings.Select(meeting => meeting.Id)]), Reply.Show(
            new Card
            {
                Title = turn.Texts.SeriesPlanned(meetings.Count, turn.Wording.Kind(plans[0].Kind, community)),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.CommunityLabel, community.Name),
                    .. meetings.Take(Limits.Lines).Select(meeting => new Field(meeting.Id.ToString(), turn.Wording.Span(meeting))),
                ],
                Note = turn.Texts.NotShown(meetings.Count, Limits.Lines),
            },
            turn.Button(CommandIds.Meetings)));
    }

    private static string Days(Turn turn, IEnumerable<DateOnly> days) => turn.Texts.List([.. days.Select(turn.Texts.Day)]);
}
