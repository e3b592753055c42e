using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads what a community owes and by when, and the notes for the officer.</summary>
internal static class RulebookDuties
{
    private enum TaskWord
    {
        HandIn,
        Hold,
        Teach,
        RecordEach,
        Know,
        Apply,
    }

    private static readonly IReadOnlyDictionary<string, TaskWord> s_tasks = new Dictionary<string, TaskWord>
    {
        ["hand-in"] = TaskWord.HandIn,
        ["hold"] = TaskWord.Hold,
        ["teach"] = TaskWord.Teach,
        ["record-each"] = TaskWord.RecordEach,
        ["know"] = TaskWord.Know,
        ["apply"] = TaskWord.Apply,
    };

    private static readonly IReadOnlyDictionary<string, DutyStage> s_stages = new Dictionary<string, DutyStage>
    {
        ["applying"] = DutyStage.Applying,
        ["running"] = DutyStage.Running,
    };

    private static readonly IReadOnlyDictionary<string, Party> s_parties = new Dictionary<string, Party>
    {
        ["convener"] = Party.Convener,
        ["officer"] = Party.Officer,
    };

    private static readonly IReadOnlyDictionary<string, Each> s_each = new Dictionary<string, Each>
    {
        ["社群"] = Each.Community,
        ["成員"] = Each.Member,
    };

    /// <param name="page">The file.</param>
    /// <param name="terms">What may be referred to.</param>
    /// <param name="lesson">What a public lesson is made of, if there are any.</param>
    /// <param name="hasSpans">Whether a community has days of its own, from which something may be due.</param>
    public static IReadOnlyList<DutyRule> Read(YamlSection page, RulebookTerms terms, LessonRule? lesson, bool hasSpans)
    {
        var ids = new HashSet<string>();
        return [.. page
            .ListIfAny(
                "duties", "id", "zh", "en", "words", "categories", "when", "stage", "from", "each", "task", "count", "kinds", "due", "one-of", "missed", "form",
                "cite")
            .Select(section => One(section, ids, terms, lesson, hasSpans))];
    }

    public static IReadOnlyList<RuleNote> Notes(YamlSection page) =>
        [.. page.ListIfAny("notes", "zh", "en", "cite").Select(section => new RuleNote(RulebookWords.Name(section), RulebookWords.Cite(section)))];

    private static DutyRule One(YamlSection section, HashSet<string> ids, RulebookTerms terms, LessonRule? lesson, bool hasSpans) => new()
    {
        Id = RulebookWords.NewId(section, ids),
        Name = RulebookWords.Name(section),
        Words = RulebookWords.Words(section),
        Scope = RulebookWords.Scope(section, terms),
        Stage = section.OneOfIfAny("stage", s_stages) ?? DutyStage.Running,
        From = section.OneOfIfAny("from", s_parties) ?? Party.Convener,
        Each = section.OneOfIfAny("each", s_each) ?? Each.Community,
        Task = Task(section, terms, lesson),
        Due = RulebookDue.ReadIfAny(section, hasSpans),
        OneOf = section.TextIfAny("one-of", RulebookWords.AName),
        Missed = section.SectionIfAny("missed", "zh", "en") is { } missed ? RulebookWords.Name(missed) : null,
        Form = section.SectionIfAny("form", "zh", "en") is { } form ? RulebookWords.Name(form) : null,
        Cite = RulebookWords.Cite(section),
    };

    private static DutyTask Task(YamlSection section, RulebookTerms terms, LessonRule? lesson)
    {
        var task = section.OneOf("task", s_tasks);
        var count = section.ValueIfAny("count", RulebookWords.ReadCount, RulebookWords.ANumber);
        var kinds = section.References("kinds", terms.Activities);
        if (count is not null && task is TaskWord.RecordEach or TaskWord.Know or TaskWord.Apply)
            section.Note("count", $"{count}", new BothLanguages("不寫 count：這種事項不算次數", "no count with this task"));
        if (section.Has("each") && task != TaskWord.HandIn)
            section.Note("each", "each", new BothLanguages("不寫 each：只有 hand-in 分每人一份", "no each but with hand-in"));
        if (kinds.Count > 0 && task != TaskWord.Hold)
            section.Note("kinds", string.Join('、', kinds), new BothLanguages("不寫 kinds：只有 hold 分活動種類", "no kinds but with hold"));
        if (task == TaskWord.Teach && lesson is null)
            section.Note(
                "task",
                "teach",
                new BothLanguages("先有 lesson 這一段，寫公開授課由哪三種活動組成", "a lesson section that says which three activities make up a public lesson"));
        return task switch
        {
            TaskWord.Hold => new DutyTask.Hold(count ?? 1, kinds),
            TaskWord.Teach => new DutyTask.Teach(count ?? 1),
            TaskWord.RecordEach => new DutyTask.RecordEach(),
            TaskWord.Know => new DutyTask.Know(),
            TaskWord.Apply => new DutyTask.Apply(),
            _ => new DutyTask.HandIn(count ?? 1),
        };
    }
}
