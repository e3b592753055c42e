using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads the kinds of activity, and the three that make up a public lesson.</summary>
internal static class RulebookActivities
{
    public static IReadOnlyList<ActivityKind> Read(YamlSection page)
    {
        var ids = new HashSet<string>();
        var words = new RulebookVocabulary();
        return [.. page.List("activities", "id", "zh", "en", "words", "reminder", "cite").Select(section => Kind(section, ids, words))];
    }

    public static LessonRule? Lesson(YamlSection page, IReadOnlyCollection<string> activities) =>
        page.SectionIfAny("lesson", "preparation", "observation", "discussion", "cite") is not { } section ? null : new LessonRule
        {
            Preparation = section.Reference("preparation", activities),
            Observation = section.Reference("observation", activities),
            Discussion = section.Reference("discussion", activities),
            Cite = RulebookWords.Cite(section),
        };

    private static ActivityKind Kind(YamlSection section, HashSet<string> ids, RulebookVocabulary words)
    {
        var id = RulebookWords.NewId(section, ids);
        var name = RulebookWords.Name(section);
        words.Take(section, id, name);
        return new ActivityKind
        {
            Id = id,
            Name = name,
            Words = RulebookWords.Words(section),
            Reminder = section.SectionIfAny("reminder", "zh", "en") is { } reminder ? RulebookWords.Name(reminder) : null,
            Cite = RulebookWords.Cite(section),
        };
    }
}

/// <summary>What people may type for the entries of one list: a word means one of them only.</summary>
internal sealed class RulebookVocabulary
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public void Take(YamlSection section, string id, LocalName name)
    {
        foreach (var (word, place) in section.Words("words").Append((name.Chinese, section.Place)).Append((name.English ?? "", section.Place)))
        {
            var folded = TypedText.Fold(word);
            if (folded.Length > 0 && !_taken.TryAdd(folded, id) && _taken[folded] != id)
                section.Note(place, word, new BothLanguages($"別的詞，這個已經是「{_taken[folded]}」的", $"another word: this one already means '{_taken[folded]}'"));
        }
    }
}
