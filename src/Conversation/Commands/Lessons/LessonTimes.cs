using CommunityBot.Calendar;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>When a part of a public lesson is: as it was said, or as it is planned already where another part is planned again.</summary>
public sealed record LessonTimes(LessonPart Part, DateOnly Day, TimeOnly Start, TimeOnly End)
{
    public static LessonTimes? Of(Turn turn, LessonDraft draft, LessonPart part)
    {
        if (draft[part] is { Day: { } day, Start: { } start } asked)
            return new LessonTimes(part, day, start, asked.End ?? start);
        return LedLessons.Find(turn, draft.Again)?.Parts[part]?.Meeting is { } meeting
            ? new LessonTimes(part, turn.Clock.Day(meeting.StartsAt), turn.Clock.Time(meeting.StartsAt), turn.Clock.Time(meeting.EndsAt))
            : null;
    }

    /// <summary>Two parts of which the later begins before the earlier is over; null when all that is known stands in order.</summary>
    public static (LessonTimes Earlier, LessonTimes Later)? FirstOutOfOrder(Turn turn, LessonDraft draft)
    {
        var known = LessonParts.All.Select(part => Of(turn, draft, part)).OfType<LessonTimes>().ToList();
        foreach (var (earlier, later) in known.Zip(known.Skip(1)))
        {
            if ((later.Day, later.Start).CompareTo((earlier.Day, earlier.End)) < 0)
                return (earlier, later);
        }

        return null;
    }

    public Hours Hours => new(Day, Start, Start == End ? null : End);
}
