using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>公開授課 補排 議課 #12: plans again a part that was called off, of the lesson to which the meeting of that number belongs.</summary>
public static class PlanLessonPart
{
    public static Answer Run(Turn turn, string arguments)
    {
        var (named, words) = Leading.Reference(arguments);
        var meeting = named is { } id ? Leading.Meeting(turn, id)?.Meeting : null;
        if (named is not null && meeting is null)
            return Reply.Say(turn.Texts.NoSuchMeeting(named.Value), turn.Button(CommandIds.PublicLesson));

        var said = LessonReading.Named(words, LessonReader.PartNames(turn, community: null)).Cast<LessonPart?>().FirstOrDefault();
        var meant = LedLessons.All(turn).Where(lesson => meeting is null || lesson.Lesson.Id == meeting.Lesson).ToList();
        if (meant is [var only] && said is { } planned && only.Parts[planned] is { } there)
            return Reply.Say(
                turn.Texts.PlannedAlready(turn.Texts.LessonPart(planned), turn.Wording.Hours(there.Meeting), there.Meeting.Id),
                turn.Button(CommandIds.Cancel, there.Meeting.Id.ToString()),
                turn.Button(CommandIds.PublicLesson));

        var open = meant.Where(lesson => said is { } part ? lesson.Parts[part] is null : lesson.Parts.Missing.Any()).ToList();
        return open switch
        {
            [] => Reply.Say(turn.Texts.NoPartMissing, turn.Button(CommandIds.PublicLesson)),
            [var lesson] => PlanLesson.Run(turn with { Arguments = words }, LessonDraft.Of(lesson, said ?? lesson.Parts.Missing.First())),
            _ => Reply.Offer(
                turn.Texts.WhichLesson,
                [.. open.Take(Limits.Buttons).Select(lesson => Button(turn, lesson, said ?? lesson.Parts.Missing.First()))]),
        };
    }

    private static Choice Button(Turn turn, LedLesson lesson, LessonPart part) =>
        PublicLessons.AgainButton(turn, LedLessons.Name(turn, lesson.Lesson), part, lesson.Parts.Planned.First().Meeting.Id);
}
