using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>A public lesson while it is being planned: what is known so far. Null is not known yet; an empty topic was left out on purpose.</summary>
public sealed record LessonDraft
{
    public Community? Community { get; init; }

    /// <summary>The lesson of which one part is planned again; null when a whole one is planned.</summary>
    public LedLesson? Again { get; init; }

    /// <summary>That part.</summary>
    public LessonPart? Only { get; init; }

    public string? Teacher { get; init; }

    public string? Topic { get; init; }

    /// <summary>When and where each part is.</summary>
    public IReadOnlyDictionary<LessonPart, MeetingDraft> Parts { get; init; } = LessonParts.All.ToDictionary(part => part, _ => new MeetingDraft());

    /// <summary>The parts that are to be planned.</summary>
    public IReadOnlyList<LessonPart> Wanted => Only is { } only ? [only] : LessonParts.All;

    public MeetingDraft this[LessonPart part] => Parts[part];

    public LessonDraft With(LessonPart part, MeetingDraft draft) =>
        this with { Parts = new Dictionary<LessonPart, MeetingDraft>(Parts) { [part] = draft } };

    public static LessonDraft Of(LedLesson lesson, LessonPart again) => new()
    {
        Community = lesson.Community,
        Again = lesson,
        Only = again,
        Teacher = lesson.Lesson.Teacher,
        Topic = lesson.Lesson.Topic,
    };

    /// <summary>What was known when the bot asked.</summary>
    /// <param name="known">As <see cref="Keep"/> wrote it.</param>
    /// <param name="led">The communities it can be for.</param>
    /// <param name="lessons">Those of which a part can be planned again.</param>
    public static LessonDraft Restore(IReadOnlyDictionary<string, string> known, IReadOnlyList<Community> led, IReadOnlyList<LedLesson> lessons)
    {
        var whole = known.TryGetValue(nameof(Only), out var only) && lessons.FirstOrDefault(l => Number(l.Lesson.Id.Value) == known.GetValueOrDefault(nameof(Again))) is { } again
            ? Of(again, Enum.Parse<LessonPart>(only))
            : new LessonDraft
            {
                Community = led.FirstOrDefault(c => Number(c.Id.Value) == known.GetValueOrDefault(nameof(Community))),
                Teacher = known.GetValueOrDefault(nameof(Teacher)),
                Topic = known.GetValueOrDefault(nameof(Topic)),
            };
        return LessonParts.All.Aggregate(whole, (draft, part) => draft.With(part, RestorePart(known, $"{part}.")));
    }

    public IReadOnlyDictionary<string, string> Keep()
    {
        var known = new Dictionary<string, string?>
        {
            [nameof(Community)] = Community is null ? null : Number(Community.Id.Value),
            [nameof(Again)] = Again is null ? null : Number(Again.Lesson.Id.Value),
            [nameof(Only)] = Only?.ToString(),
            [nameof(Teacher)] = Teacher,
            [nameof(Topic)] = Topic,
        };
        return known.Where(entry => entry.Value is not null).Select(entry => (entry.Key, entry.Value!))
            .Concat(Parts.SelectMany(part => part.Value.Keep().Select(entry => ($"{part.Key}.{entry.Key}", entry.Value))))
            .ToDictionary(entry => entry.Item1, entry => entry.Item2);
    }

    private static MeetingDraft RestorePart(IReadOnlyDictionary<string, string> known, string prefix) => MeetingDraft.Restore(
        known.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(entry => entry.Key[prefix.Length..], entry => entry.Value),
        led: [],
        rulebookOf: _ => null);

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
