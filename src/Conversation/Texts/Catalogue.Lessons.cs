using CommunityBot.Calendar;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    // Public lessons
    public abstract string PublicLessonPurpose { get; }

    public abstract string LessonPart(LessonPart part);

    public abstract string LessonsTitle { get; }

    public abstract string NoLessons { get; }

    public abstract string NoLessonsHere { get; }

    public abstract string LessonHasThreeParts(Citations cite);

    public abstract string NotPlanned { get; }

    public abstract string People(int count);

    public abstract string NobodyPresent { get; }

    public abstract string HasMinutes { get; }

    public abstract string LacksMinutes { get; }

    /// <summary>The button, and the word, that plans a lesson.</summary>
    public abstract string NewLesson { get; }

    public abstract bool IsNewLesson(string words);

    /// <summary>The word for planning again a part that was called off.</summary>
    public abstract string Again { get; }

    public abstract bool IsAgain(string word);

    public abstract string PlanAgain(string part, string lesson);

    public abstract string PlannedAlready(string part, Hours span, MeetingId reference);

    public abstract string NoPartMissing { get; }

    public abstract string WhichLesson { get; }

    public abstract string TeacherLabel { get; }

    public abstract string AskTeacher { get; }

    public abstract string AskPartWhen(string part, DateOnly? dayKnown);

    public abstract string AskPartEnd(string part, TimeOnly start);

    public abstract string PartsOutOfOrder(string later, Hours laterSpan, string earlier, Hours earlierSpan, string again, Citations cite);

    public abstract string PartPlaceTooLong(string part, int most);

    /// <summary>A warning, and which of the parts it is about.</summary>
    public abstract string AboutParts(string parts, string warning);

    public abstract string LessonPlanned(string lesson);

    public abstract string PartPlanned(string part, string lesson);

    /// <summary>When only one part was planned, with 新增活動.</summary>
    public abstract string PartsGoTogether { get; }

    // The record of a meeting
    public abstract string MinutesPurpose { get; }

    public abstract string MinutesOf(string meeting);

    public abstract string NoMinutes { get; }

    public abstract string AskMinutes { get; }

    /// <summary>In a group, where nobody's next words are taken for it.</summary>
    public abstract string SayMinutes(string words);

    public abstract string NoMinutesYet(string meeting, Hours span);

    public abstract string MinutesTooLong(int length, int most);

    public abstract string MinutesKept(string meeting);

    public abstract string PresentLabel { get; }

    public abstract string MinutesStandBeside(int count);

    public abstract string MinutesOwed(Citations cite);

    public abstract string SeeMinutes { get; }
}
