using CommunityBot.Calendar;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string PublicLessonPurpose => "see the public lessons, or plan preparation, observation and discussion at once";

    public override string LessonPart(LessonPart part) => part switch
    {
        Meetings.LessonPart.Preparation => "preparation",
        Meetings.LessonPart.Observation => "observation",
        _ => "discussion",
    };

    public override string LessonsTitle => "Public lessons";

    public override string NoLessons => "No public lesson is planned yet.";

    public override string NoLessonsHere =>
        "Public lessons of your community are not kept here in their three parts; see the regulation of the programme. To plan a meeting, type “new meeting”.";

    public override string LessonHasThreeParts(Citations cite) => $"A public lesson is preparation, observation and discussion ({Articles(cite)}).";

    public override string NotPlanned => "not planned";

    public override string People(int count) => $"{count} present";

    public override string NobodyPresent => "nobody has signed in";

    public override string HasMinutes => "minutes kept";

    public override string LacksMinutes => "no minutes";

    public override string NewLesson => "new";

    public override bool IsNewLesson(string words) => words.ToLowerInvariant() is "new" or "plan";

    public override string Again => "again";

    public override bool IsAgain(string word) => word.ToLowerInvariant() is "again";

    public override string PlanAgain(string part, string lesson) => $"plan {part} ({lesson})";

    public override string PlannedAlready(string part, Hours span, MeetingId reference) =>
        $"The {part} is planned for {Span(span)} ({reference}). To move it, type “cancel meeting {reference}” first.";

    public override string NoPartMissing => "All parts are planned; none has to be planned again.";

    public override string WhichLesson => "Which public lesson?";

    public override string TeacherLabel => "Teacher";

    public override string AskTeacher => "Who teaches? Press a name, or answer with one.";

    public override string AskPartWhen(string part, DateOnly? dayKnown) => dayKnown is not { } day
        ? $"When is the {part}? For example: 5/12 14:00-15:00, with the place behind it if you like."
        : $"From when to when is the {part} on {Day(day)}? For example: 14:00-15:00.";

    public override string AskPartEnd(string part, TimeOnly start) => $"The {part} starts at {Time(start)}. When does it end?";

    public override string PartsOutOfOrder(string later, Hours laterSpan, string earlier, Hours earlierSpan, string again, Citations cite) =>
        $"The {later} ({Span(laterSpan)}) cannot begin before the {earlier} ({Span(earlierSpan)}) is over: "
        + $"the order is preparation, observation, discussion ({Articles(cite)}). Please type when the {again} is; "
        + "to move another part, put its name first, for example “preparation 5/12 14:00-15:00”.";

    public override string PartPlaceTooLong(string part, int most) =>
        $"The place of the {part} is too long. Please say when and, in at most {most} characters, where.";

    public override string AboutParts(string parts, string warning) => $"{parts}: {warning}";

    public override string LessonPlanned(string lesson) => $"Public lesson planned: {lesson}";

    public override string PartPlanned(string part, string lesson) => $"Planned the {part} of {lesson}";

    public override string PartsGoTogether =>
        "This is one part of a public lesson; to plan preparation, observation and discussion as one, type “public lesson”.";

    public override string MinutesPurpose => "keep the record of a meeting, for example: minutes we discussed unit 3";

    public override string MinutesOf(string meeting) => $"Minutes of {meeting}";

    public override string NoMinutes => "None so far.";

    public override string AskMinutes => "Please type the record, in several lines if you like. It is kept beside earlier ones.";

    public override string SayMinutes(string words) => $"To add to them, type “{words}” and the text behind it.";

    public override string NoMinutesYet(string meeting, Hours span) =>
        $"{meeting} is planned for {Span(span)} and has not begun. Please write its minutes afterwards.";

    public override string MinutesTooLong(int length, int most) =>
        $"This has {length} characters, and at most {most} fit at once. Please send it in parts; each is kept.";

    public override string MinutesKept(string meeting) => $"Minutes kept: {meeting}";

    public override string PresentLabel => "Present";

    public override string MinutesStandBeside(int count) => $"This meeting now has {count} records; the earlier ones are still there.";

    public override string MinutesOwed(Citations cite) => $"Every meeting needs its record and its sign-in list ({Articles(cite)}).";

    public override string SeeMinutes => "see minutes";
}
