using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>Says when a part of a public lesson begins before the part that comes before it is over.</summary>
internal static class LessonOrder
{
    public static IEnumerable<string> Warnings(Turn turn, Meeting moved)
    {
        if (moved.Lesson is null || LedLessons.All(turn).FirstOrDefault(lesson => lesson.Lesson.Id == moved.Lesson) is not { } led)
            return [];
        var planned = LessonParts.All.Where(part => led.Parts[part] is not null).ToList();
        return
            from pair in planned.Zip(planned.Skip(1))
            where led.Parts[pair.Second]!.Meeting.StartsAt < led.Parts[pair.First]!.Meeting.EndsAt
            select turn.Texts.PartBeforeItsTurn(
                turn.Texts.LessonPart(pair.Second), turn.Texts.LessonPart(pair.First), LedLessons.RuleOf(turn, led.Community)!.Cite);
    }
}
