using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Planning;

/// <summary>新增活動 例會 5/12 14:00-16:00 工程館301 AI教材共備: plans a meeting and asks for what is missing.</summary>
public static class PlanMeeting
{
    private static readonly TimeSpan[] s_usualLengths = [TimeSpan.FromHours(1), TimeSpan.FromHours(1.5), TimeSpan.FromHours(2), TimeSpan.FromHours(3)];

    public static Answer Run(Turn turn)
    {
        var led = Leading.Communities(turn);
        var (draft, impossible) = Take(turn, turn.Draft<MeetingDraft>() ?? new MeetingDraft(), led);
        if (impossible is not null)
            return turn.Ask(Awaited.When, draft, Reply.Say(turn.Texts.NoSuchDay(impossible)));
        var community = Of(draft, led);
        if (turn.Awaited is null or Awaited.When && IsOfNoWeekday(turn, draft))
            return turn.Ask(Awaited.When, draft with { Day = null, Topic = turn.Awaited is null ? null : draft.Topic }, Reply.Say(turn.Texts.OnlyByWeekday));
        return Missing(turn, draft, community, led)
            ?? Check(turn, draft)
            ?? (draft.Series is null ? Plan(turn, draft, community!) : PlanSeries.Run(turn, draft, community!));
    }

    /// <summary>Takes over what was typed, as the answer to what was asked for or as all that is known of the meeting.</summary>
    private static (MeetingDraft Draft, string? Impossible) Take(Turn turn, MeetingDraft draft, IReadOnlyList<Community> led)
    {
        var answer = turn.Texts.IsSkip(turn.Arguments) ? "" : turn.Arguments;
        switch (turn.Awaited)
        {
            case Awaited.Place:
                return (draft with { Place = answer }, null);
            case Awaited.Topic:
                return (draft with { Topic = answer }, null);
            case Awaited.End:
                return draft.WithEnd(turn.Arguments, turn.Today);
            case Awaited.Confirm when turn.Texts.IsSure(turn.Arguments):
                return (draft, null);
            case Awaited.Confirm:
                return (SeriesChange.Read(draft, turn.Arguments, turn.Today) ?? draft, null);
            case Awaited.When when draft is { Series: { HasEnd: false } series, End: not null }:
                return (draft with { Series = SeriesEnd.Take(series, turn.Arguments, turn.Today).Ended ?? series }, null);
        }

        (var words, draft) = TakeNames(turn, draft, led, turn.Arguments);
        if (draft.Series is null && RecurrenceReader.Take(words, turn.Today) is (var others, { } found))
            (words, draft) = (others, draft with { Series = found, Day = found.First });
        var days = draft.Series is null ? DaysReader.Read(words, turn.Today) : new Days([], words);
        if (days.Impossible is not null)
            return (draft, days.Impossible);
        if (days.Named.Count > 1)
        {
            draft = draft with { Series = Recurrence.Of(days.Named), Day = days.Named[0] };
            words = $"{RocCalendar.Format(days.Named[0])} {days.Rest}";
        }

        var when = WhenReader.Read(words, turn.Today);
        draft = draft.With(draft.Series is null ? when : when with { Day = null });
        return (turn.Awaited is null ? draft.WithPlaceAndTopic(when.Rest) : draft, when.Impossible);
    }

    /// <summary>每天 and 每月第一個週三 are not planned as one day; what a meeting on a day is about may well be 每天的閱讀.</summary>
    private static bool IsOfNoWeekday(Turn turn, MeetingDraft draft) =>
        draft is { Series: null } && RecurrenceReader.IsOfNoWeekday(turn.Arguments)
        && (draft.Day is null || turn.Arguments.Contains("月第", StringComparison.Ordinal));

    /// <summary>Takes the community and the kind of activity out of the words, wherever they stand.</summary>
    private static (string Words, MeetingDraft Draft) TakeNames(Turn turn, MeetingDraft draft, IReadOnlyList<Community> led, string words)
    {
        var community = Of(draft, led);
        if (community is null)
        {
            (community, words) = NamedCommunity.TakeOut(words, led);
            draft = draft with { Community = community?.Id };
        }

        if (community is not null && KindOf(turn, community, draft) is null)
        {
            var found = Naming.Find(TypedText.Fold(words), KindsOf(turn, community), WordsOf, Stands.Apart);
            (words, draft) = (found.Left, draft with { Kind = found is Found<ActivityKind>.One(var kind, _, _) ? kind.Id : null });
        }

        return (TypedText.Fold(words), draft);
    }

    private static Answer? Missing(Turn turn, MeetingDraft draft, Community? community, IReadOnlyList<Community> led)
    {
        if (community is null)
            return AskOneOf(Awaited.Community, NamedCommunity.Question(turn, turn.Texts.AskCommunity, led), led.Select(c => NamedCommunity.Words(c, led)));
        var kinds = KindsOf(turn, community);
        if (KindOf(turn, community, draft) is null)
            return AskOneOf(Awaited.Kind, turn.Texts.AskKind, kinds.Select(kind => turn.Wording.Name(kind.Name)), kinds.SelectMany(WordsOf));
        return draft switch
        {
            { Day: null } or { Start: null } => Ask(Awaited.When, turn.Texts.AskWhen(draft.Day), []),
            { End: null } => Ask(Awaited.End, turn.Texts.AskEnd(draft.Start.Value), s_usualLengths
                .Where(length => draft.Start.Value.ToTimeSpan() + length < TimeSpan.FromDays(1))
                .Select(length => Choice.Saying(Texts.Catalogue.Time(draft.Start.Value.Add(length))))),
            { Series.HasEnd: false } => PlanSeries.AskEnd(turn, draft, community),
            { Place: null } => Ask(Awaited.Place, turn.Texts.AskPlace, [Choice.Saying(turn.Texts.Online), Choice.Saying(turn.Texts.Skip)]),
            { Topic: null } => Ask(Awaited.Topic, turn.Texts.AskTopic, [Choice.Saying(turn.Texts.Skip)]),
            _ => null,
        };

        Answer Ask(Awaited awaited, string text, IEnumerable<Choice> choices) =>
            turn.Ask(awaited, draft, Reply.Say(text, [.. choices.Take(Limits.Buttons)]));
        Answer AskOneOf(Awaited awaited, string text, IEnumerable<string> names, IEnumerable<string>? answers = null) =>
            turn.Ask(awaited, draft, Reply.Offer(text, [.. names.Take(Limits.Buttons).Select(Choice.Saying)]), answers);
    }

    private static Answer? Check(Turn turn, MeetingDraft draft)
    {
        if (draft.End <= draft.Start)
            return turn.Ask(Awaited.End, draft with { End = null }, Reply.Say(turn.Texts.EndsBeforeStart));
        if (draft.Place!.Length > Limits.Place)
            return turn.Ask(Awaited.Place, draft with { Place = null }, Reply.Say(turn.Texts.TooLong(turn.Texts.PlaceLabel, Limits.Place)));
        return draft.Topic!.Length > Limits.Topic
            ? turn.Ask(Awaited.Topic, draft with { Topic = null }, Reply.Say(turn.Texts.TooLong(turn.Texts.TopicLabel, Limits.Topic)))
            : null;
    }

    private static Answer Plan(Turn turn, MeetingDraft draft, Community community)
    {
        var plan = PlanOn(turn, draft, community, draft.Day!.Value);
        var warnings = PlanWarnings.Of(turn, community, plan);
        var meeting = turn.Records.Meetings.Plan(plan);
        var partOfLesson = turn.Rulebooks.Find(community.Programme)?.Lesson?.Kinds.Contains(meeting.Kind) == true;
        return Answer.Doing(new Deed.Planned([meeting.Id]), Reply.Show(
            new Card
            {
                Title = turn.Texts.Planned(turn.Wording.Name(meeting, community)),
                Tone = warnings.Count == 0 ? Tone.Good : Tone.Attention,
                Fields =
                [
                    new Field(turn.Texts.CommunityLabel, community.Name),
                    new Field(turn.Texts.TimeLabel, turn.Wording.Span(meeting)) { At = meeting.StartsAt },
                    new Field(turn.Texts.PlaceLabel, meeting.Place.Length > 0 ? meeting.Place : turn.Texts.NotSet),
                    new Field(turn.Texts.TopicLabel, meeting.Topic.Length > 0 ? meeting.Topic : turn.Texts.NotSet),
                    new Field(turn.Texts.NumberLabel, meeting.Id.ToString()),
                ],
                Note = string.Join('\n', partOfLesson ? warnings.Append(turn.Texts.PartsGoTogether) : warnings),
            },
            [
                .. meeting.HasBegun(turn.Now) && meeting.EndsAt > turn.Now ? new[] { turn.Button(CommandIds.OpenSignIn, meeting.Id.ToString()) } : [],
                .. partOfLesson ? new[] { turn.Button(CommandIds.PublicLesson) } : [],
                turn.Button(CommandIds.Meetings),
                turn.Button(CommandIds.Cancel, meeting.Id.ToString()),
            ]));
    }

    /// <summary>What is to be planned, on that day.</summary>
    internal static MeetingPlan PlanOn(Turn turn, MeetingDraft draft, Community community, DateOnly day) => new()
    {
        Community = community.Id,
        Kind = draft.Kind!,
        Place = draft.Place!,
        Topic = draft.Topic!,
        StartsAt = turn.Clock.At(day, draft.Start!.Value),
        EndsAt = turn.Clock.At(day, draft.End!.Value),
    };

    private static Community? Of(MeetingDraft draft, IReadOnlyList<Community> led) => led.FirstOrDefault(one => one.Id == draft.Community);

    private static ActivityKind? KindOf(Turn turn, Community community, MeetingDraft draft) =>
        KindsOf(turn, community).FirstOrDefault(kind => kind.Id == draft.Kind);

    private static IReadOnlyList<ActivityKind> KindsOf(Turn turn, Community community) =>
        turn.Rulebooks.Find(community.Programme)?.Activities ?? [];

    /// <summary>What people type for a kind of activity.</summary>
    public static IEnumerable<string> WordsOf(ActivityKind kind) => kind.Name.And(kind.Words);
}
