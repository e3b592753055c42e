using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.OwnData;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>
/// 公開授課 王小明 閱讀課 備課 5/12 14:00-15:00 觀課 5/14 10:00-10:40 五年一班 議課 5/14 11:00-12:00: plans the three parts at once
/// and asks for what is missing; or only the one that was called off.
/// </summary>
public static class PlanLesson
{
    private static readonly int[] s_usualMinutes = [60, 90, 120];
    private static readonly int[] s_usualMinutesOfLesson = [40, 45, 50, 90];

    public static Answer Run(Turn turn)
    {
        var known = turn.Draft<LessonDraft>() ?? new LessonDraft();
        return Run(turn, LedLessons.Find(turn, known.Again) is null ? known with { Again = null, Only = null } : known);
    }

    public static Answer Run(Turn turn, LessonDraft known)
    {
        var led = LedLessons.Communities(turn);
        var (draft, impossible) = LessonReader.Take(turn, known, led);
        if (impossible is var (part, words))
            return Ask(turn, Awaited.When, draft, part, Reply.Say(turn.Texts.NoSuchDay(words)));
        var community = led.FirstOrDefault(one => one.Id == draft.Community);
        return Check(turn, draft, community) ?? Missing(turn, draft, community, led) ?? Plan(turn, draft, community!);
    }

    private static Answer Ask(Turn turn, Awaited awaited, LessonDraft draft, LessonPart part, Reply question) =>
        turn.Ask(awaited, draft with { Asked = part }, question);

    private static Answer? Missing(Turn turn, LessonDraft draft, Community? community, IReadOnlyList<Community> led)
    {
        Answer AskOneOf(Awaited awaited, string text, IEnumerable<string> names) =>
            turn.Ask(awaited, draft, Reply.Offer(text, [.. names.Take(Limits.Buttons).Select(Choice.Saying)]));

        if (community is null)
            return AskOneOf(Awaited.Community, NamedCommunity.Question(turn, turn.Texts.AskCommunity, led), led.Select(c => c.Name));
        return draft switch
        {
            { Teacher: null } => AskOneOf(
                Awaited.Teacher, turn.Texts.AskTeacher, turn.Records.People.MembersOf(community.Id, turn.Today).Select(member => member.Person.Name)),
            { Topic: null } => turn.Ask(Awaited.Topic, draft, Reply.Say(turn.Texts.AskTopic, Choice.Saying(turn.Texts.Skip))),
            _ => draft.Wanted.Select(part => MissingOf(turn, draft, part)).FirstOrDefault(question => question is not null),
        };
    }

    private static Answer? MissingOf(Turn turn, LessonDraft draft, LessonPart part)
    {
        var name = turn.Texts.LessonPart(part);
        return draft[part] switch
        {
            { Day: null } or { Start: null } => Ask(turn, Awaited.When, draft, part, Reply.Offer(
                turn.Texts.AskPartWhen(name, draft[part].Day),
                part == LessonPart.Discussion ? RightAfter(LessonTimes.Of(turn, draft, LessonPart.Observation)) : [])),
            { End: null, Start: { } start } => Ask(turn, Awaited.End, draft, part, Reply.Say(
                turn.Texts.AskPartEnd(name, start),
                [.. (part == LessonPart.Observation ? s_usualMinutesOfLesson : s_usualMinutes)
                    .Where(minutes => start.ToTimeSpan() + TimeSpan.FromMinutes(minutes) < TimeSpan.FromDays(1))
                    .Select(minutes => Choice.Saying(Texts.Catalogue.Time(start.AddMinutes(minutes))))])),
            _ => null,
        };
    }

    /// <summary>Most discuss a lesson as soon as it is over: that takes one press.</summary>
    private static IReadOnlyList<Choice> RightAfter(LessonTimes? observation)
    {
        if (observation is null || observation.End.AddHours(1) <= observation.End)
            return [];
        return [Choice.Saying(
            $"{RocCalendar.Format(observation.Day)} {Texts.Catalogue.Time(observation.End)}-{Texts.Catalogue.Time(observation.End.AddHours(1))}")];
    }

    /// <summary>What cannot be: too long words, an end before the start, and parts in another order than they are held in.</summary>
    private static Answer? Check(Turn turn, LessonDraft draft, Community? community)
    {
        if (draft.Teacher?.Length > Limits.Name)
            return turn.Ask(Awaited.Teacher, draft with { Teacher = null }, Reply.Say(turn.Texts.TooLong(turn.Texts.TeacherLabel, Limits.Name)));
        if (draft is { Again: null, Teacher: { } teacher } && Pseudonym.IsReserved(teacher))
            return turn.Ask(Awaited.Teacher, draft with { Teacher = null }, Reply.Say(turn.Texts.NoName(teacher)));
        if (draft.Topic?.Length > Limits.Topic)
            return turn.Ask(Awaited.Topic, draft with { Topic = null }, Reply.Say(turn.Texts.TooLong(turn.Texts.TopicLabel, Limits.Topic)));

        foreach (var part in draft.Wanted)
        {
            var (asked, name) = (draft[part], turn.Texts.LessonPart(part));
            if (asked.End <= asked.Start)
                return Ask(turn, Awaited.End, draft.With(part, asked with { End = null }), part, Reply.Say(turn.Texts.EndsBeforeStart));
            if (asked.Place?.Length > Limits.Place)
                return Ask(turn, Awaited.When, draft.With(part, new MeetingDraft()), part, Reply.Say(turn.Texts.PartPlaceTooLong(name, Limits.Place)));
        }

        return LessonTimes.FirstOutOfOrder(turn, draft) is not var (earlier, later) ? null : OutOfOrder(turn, draft, community, earlier, later);
    }

    private static Answer OutOfOrder(Turn turn, LessonDraft draft, Community? community, LessonTimes earlier, LessonTimes later)
    {
        var again = draft.Wanted.Contains(later.Part) ? later.Part : earlier.Part;
        var kept = draft[again] with { Day = null, Start = null, End = null };
        var cite = community is null ? null : LedLessons.RuleOf(turn, community)?.Cite;
        return Ask(turn, Awaited.When, draft.With(again, kept), again, Reply.Say(turn.Texts.PartsOutOfOrder(
            turn.Texts.LessonPart(later.Part),
            later.Hours,
            turn.Texts.LessonPart(earlier.Part),
            earlier.Hours,
            turn.Texts.LessonPart(again),
            cite ?? Citations.None)));
    }

    private static Answer Plan(Turn turn, LessonDraft draft, Community community)
    {
        var plans = draft.Wanted.Select(part => (Part: part, Plan: PlanOf(turn, draft, community, part))).ToList();
        var warnings = plans
            .SelectMany(entry => PlanWarnings.Of(turn, community, entry.Plan).Select(warning => (Part: turn.Texts.LessonPart(entry.Part), Warning: warning)))
            .GroupBy(entry => entry.Warning, entry => entry.Part)
            .Select(group => turn.Texts.AboutParts(turn.Texts.List([.. group]), group.Key))
            .ToList();

        var teacher = MemberName.Find(turn, community, draft.Teacher!, Stands.Alone) as Found<Membership>.One;
        var lesson = LedLessons.Find(turn, draft.Again)?.Lesson ?? new PublicLesson
        {
            Community = community.Id,
            Teacher = draft.Teacher!,
            TeacherMember = teacher?.Thing.Person.Id,
            Topic = draft.Topic!,
        };
        var planned = turn.Records.Meetings.PlanLesson(lesson, plans.Select(entry => entry.Plan));
        var meetings = plans.Zip(planned, (entry, meeting) => (entry.Part, Meeting: meeting)).ToList();
        var name = LedLessons.Name(turn, lesson);
        return Answer.Doing(new Deed.Planned([.. planned.Select(meeting => meeting.Id)]), Reply.Show(
            new Card
            {
                Title = draft.Only is { } only ? turn.Texts.PartPlanned(turn.Texts.LessonPart(only), name) : turn.Texts.LessonPlanned(name),
                Tone = warnings.Count == 0 ? Tone.Good : Tone.Attention,
                Fields =
                [
                    new Field(turn.Texts.CommunityLabel, community.Name),
                    .. meetings.Select(entry => new Field(turn.Texts.LessonPart(entry.Part), Line(turn, entry.Meeting))),
                ],
                Note = string.Join('\n', warnings.Append(turn.Texts.LessonHasThreeParts(LedLessons.RuleOf(turn, community)!.Cite))),
            },
            turn.Button(CommandIds.PublicLesson),
            turn.Button(CommandIds.Meetings)));
    }

    private static MeetingPlan PlanOf(Turn turn, LessonDraft draft, Community community, LessonPart part) => new()
    {
        Community = community.Id,
        Kind = LessonParts.KindOf(LedLessons.RuleOf(turn, community)!, part),
        Topic = TypedText.Shorten($"{draft.Teacher} {draft.Topic}".Trim(), Limits.Topic),
        Place = draft[part].Place ?? "",
        StartsAt = turn.Clock.At(draft[part].Day!.Value, draft[part].Start!.Value),
        EndsAt = turn.Clock.At(draft[part].Day!.Value, draft[part].End!.Value),
    };

    private static string Line(Turn turn, Meeting meeting) =>
        Joined.Beside(turn.Wording.Span(meeting), meeting.Place, meeting.Id.ToString());
}
