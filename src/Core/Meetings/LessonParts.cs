using CommunityBot.Programmes;

namespace CommunityBot.Meetings;

/// <summary>A public lesson with the meetings that are its parts; null where a part is not planned, or was called off.</summary>
public sealed record LessonParts(PublicLesson Lesson, MeetingResult? Preparation, MeetingResult? Observation, MeetingResult? Discussion)
{
    public static readonly IReadOnlyList<LessonPart> All = Enum.GetValues<LessonPart>();

    public MeetingResult? this[LessonPart part] => part switch
    {
        LessonPart.Preparation => Preparation,
        LessonPart.Observation => Observation,
        _ => Discussion,
    };

    public IEnumerable<LessonPart> Missing => All.Where(part => this[part] is null);

    /// <summary>What there is of it.</summary>
    public IEnumerable<MeetingResult> Planned => All.Select(part => this[part]).OfType<MeetingResult>();

    /// <summary>
    /// Finds the parts of a lesson. Of several meetings that could be a part, the one that got furthest is it: with its record,
    /// then with people, then the earliest. No meeting is two parts, even where the rule names one kind for both.
    /// </summary>
    /// <param name="lesson">The one whose parts are looked for.</param>
    /// <param name="rule">Which kinds of activity the parts are.</param>
    /// <param name="meetings">Of its community, in any order.</param>
    public static LessonParts Of(PublicLesson lesson, LessonRule rule, IEnumerable<MeetingResult> meetings)
    {
        var left = meetings
            .Where(result => result.Meeting.Lesson == lesson.Id)
            .OrderByDescending(result => result.HasMinutes)
            .ThenByDescending(result => result.Present > 0)
            .ThenBy(result => result.Meeting.StartsAt)
            .ToList();
        MeetingResult? Take(LessonPart part)
        {
            var kind = KindOf(rule, part);
            var found = rule.Kinds.Count(other => other == kind) == 1
                ? left.Find(result => result.Meeting.Kind == kind)
                : left.Where(result => result.Meeting.Kind == kind).MinBy(result => result.Meeting.StartsAt);
            if (found is not null)
                left.Remove(found);
            return found;
        }

        return new LessonParts(lesson, Take(LessonPart.Preparation), Take(LessonPart.Observation), Take(LessonPart.Discussion));
    }

    /// <summary>The id of the kind of activity that a part is.</summary>
    public static string KindOf(LessonRule rule, LessonPart part) => rule.Kinds[(int)part];
}
