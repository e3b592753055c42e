using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>
/// 公開授課: the public lessons with their three parts, and what each still lacks. With a name, a topic or a day it plans one
/// (<see cref="PlanLesson"/>); 補排 plans one part again (<see cref="PlanLessonPart"/>).
/// </summary>
public static class PublicLessons
{
    private const int Most = 8;

    public static Answer Run(Turn turn)
    {
        var led = LedLessons.Communities(turn);
        if (led.Count == 0)
            return Reply.Say(turn.Texts.NoLessonsHere, turn.Button(CommandIds.Plan));
        if (turn.Answered is not null)
            return PlanLesson.Run(turn);
        var (verb, rest) = TypedText.First(turn.Arguments);
        if (turn.Texts.IsAgain(verb))
            return PlanLessonPart.Run(turn, rest);
        if (turn.Texts.IsNewLesson(turn.Arguments))
            return PlanLesson.Run(turn with { Arguments = "" });
        return turn.Arguments.Length > 0
            ? PlanLesson.Run(turn)
            : Show(turn, LedLessons.All(turn), [.. led.SelectMany(community => LedLessons.RuleOf(turn, community)!.Cite)]);
    }

    /// <summary>The button that plans a part again; any meeting of the lesson tells which lesson is meant.</summary>
    public static Choice AgainButton(Turn turn, string teacher, LessonPart part, MeetingId of)
    {
        var word = turn.Texts.Word(CommandIds.PublicLesson);
        return Choice.Saying(turn.Texts.PlanAgain(turn.Texts.LessonPart(part), teacher), $"{word} {turn.Texts.Again} {turn.Texts.LessonPart(part)} {of}");
    }

    /// <summary>The same for a meeting that was just called off, if it was a part of a lesson that is still held.</summary>
    public static IEnumerable<Choice> AgainButtons(Turn turn, LedMeeting cancelled) =>
        LedLessons.All(turn)
            .Where(lesson => lesson.Lesson.Id == cancelled.Meeting.Lesson)
            .SelectMany(lesson => lesson.Parts.Missing
                .Where(part => LessonParts.KindOf(LedLessons.RuleOf(turn, lesson.Community)!, part) == cancelled.Meeting.Kind)
                .Take(1)
                .Select(part => AgainButton(turn, lesson.Lesson.Teacher, part, cancelled.Meeting.Id)));

    private static Reply Show(Turn turn, IReadOnlyList<LedLesson> lessons, Citations cite)
    {
        var several = lessons.DistinctBy(lesson => lesson.Community.Id).Skip(1).Any();
        var shown = lessons.TakeLast(Most).ToList();
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.LessonsTitle,
                Fields = shown.Count == 0 ? [new Field("", turn.Texts.NoLessons)] : [.. shown.Select(lesson => Lines(turn, lesson, several))],
                Note = Joined.Lines(turn.Texts.NotShown(lessons.Count, Most), turn.Texts.LessonHasThreeParts(cite)),
            },
            [
                .. shown.SelectMany(lesson => LessonParts.All.SelectMany(part => Lacking(turn, lesson, part))).Take(Limits.Buttons - 1),
                Choice.Saying(turn.Texts.NewLesson, $"{turn.Word} {turn.Texts.NewLesson}"),
            ]);
    }

    private static Field Lines(Turn turn, LedLesson lesson, bool withCommunity)
    {
        var name = LedLessons.Name(turn, lesson.Lesson);
        return new Field(
            withCommunity ? turn.Texts.WithAside(name, lesson.Community.Name) : name,
            string.Join('\n', LessonParts.All.Select(part => Line(turn, turn.Texts.LessonPart(part), lesson.Parts[part]))));
    }

    /// <summary>✓ over, with people and its record, so that it counts; △ begun, and something is lacking; ○ ahead; ✗ not planned.</summary>
    private static string Line(Turn turn, string part, MeetingResult? result)
    {
        if (result is null)
            return $"✗ {part}　{turn.Texts.NotPlanned}";
        if (!result.Meeting.HasBegun(turn.Now))
            return $"○ {part}　{turn.Wording.Span(result.Meeting)}　{result.Meeting.Id}";
        var mark = result.IsDocumented && result.IsOver(turn.Now) ? '✓' : '△';
        var people = result.Present == 0 ? turn.Texts.NobodyPresent : turn.Texts.People(result.Present);
        var record = result.HasMinutes ? turn.Texts.HasMinutes : turn.Texts.LacksMinutes;
        return $"{mark} {part}　{turn.Wording.Day(result.Meeting.StartsAt)}　{people}　{record}　{result.Meeting.Id}";
    }

    private static IEnumerable<Choice> Lacking(Turn turn, LedLesson lesson, LessonPart part)
    {
        if (lesson.Parts[part] is not { } result)
        {
            yield return AgainButton(turn, lesson.Lesson.Teacher, part, lesson.Parts.Planned.First().Meeting.Id);
            yield break;
        }

        if (!result.Meeting.HasBegun(turn.Now))
            yield break;
        if (result.Present == 0)
            yield return Numbered(turn, CommandIds.Record, result.Meeting.Id);
        if (!result.HasMinutes)
            yield return Numbered(turn, CommandIds.Minutes, result.Meeting.Id);
    }

    private static Choice Numbered(Turn turn, string command, MeetingId id) =>
        Choice.Saying($"{turn.Texts.Word(command)} {id}");
}
