using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>
/// What was said of each part of a public lesson, the place being what is left of it, and the other words. The part may stand before
/// its day (備課 5/12 14:00) or behind it (5/12 14:00 備課).
/// </summary>
public sealed record LessonReading(string Head, IReadOnlyDictionary<LessonPart, When> Said)
{
    private const string Gaps = " ,，、;；:：。";

    /// <summary>What may follow the name of a part without a blank: 備課5/12, 觀課下週三.</summary>
    private const string DayStarts = "0123456789下這本今明週周星禮民";

    /// <param name="words">Folded.</param>
    /// <param name="names">What the parts are called.</param>
    /// <param name="today">The day that 下週三 is counted from.</param>
    /// <param name="asked">The part that was asked for, which needs no name; without it a day alone is that of the lesson itself.</param>
    public static LessonReading Read(string words, IReadOnlyList<(string Word, LessonPart Part)> names, DateOnly today, LessonPart? asked = null)
    {
        var marks = Marks(words, names);
        var pieces = marks
            .Select((mark, i) => words[mark.End..(i + 1 < marks.Count ? marks[i + 1].Start : words.Length)])
            .Prepend(marks.Count == 0 ? words : words[..marks[0].Start])
            .Select(piece => WhenReader.Read(piece.Trim(Gaps.ToCharArray()), today))
            .ToList();

        var (first, last) = (pieces[0], pieces[^1]);
        if (first.SaysWhen && marks.Count > 0 && !last.SaysWhen) // the parts stand behind their days
            return new LessonReading($"{first.Rest} {last.Rest}".Trim(), Paired(marks, pieces.Skip(1).SkipLast(1).Prepend(first with { Rest = "" })));

        var said = Paired(marks, pieces.Skip(1));
        if (first.SaysWhen && asked is { } part && said.TryAdd(part, first))
            return new LessonReading("", said);
        if (first.SaysWhen && marks.Count == 0)
            said.Add(LessonPart.Observation, first with { Rest = "" });
        return new LessonReading(first.Rest, said);
    }

    /// <summary>The parts that are named, in the order in which they are.</summary>
    public static IReadOnlyList<LessonPart> Named(string words, IReadOnlyList<(string Word, LessonPart Part)> names) =>
        [.. Marks(words, names).Select(mark => mark.Part)];

    private static List<(int Start, int End, LessonPart Part)> Marks(string words, IReadOnlyList<(string Word, LessonPart Part)> names)
    {
        var marks = new List<(int Start, int End, LessonPart Part)>();
        for (var at = 0; at < words.Length; at++)
        {
            if (at > 0 && !Gaps.Contains(words[at - 1], StringComparison.Ordinal) && !char.IsAsciiDigit(words[at - 1]))
                continue;
            var found = names
                .Where(name => marks.TrueForAll(mark => mark.Part != name.Part) && IsAt(words, at, name.Word))
                .OrderByDescending(name => name.Word.Length)
                .FirstOrDefault();
            if (found.Word is null)
                continue;
            marks.Add((at, at + found.Word.Length, found.Part));
            at += found.Word.Length - 1;
        }

        return marks;
    }

    private static bool IsAt(string words, int at, string word)
    {
        var end = at + word.Length;
        return string.Compare(words, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end >= words.Length || (Gaps + DayStarts).Contains(words[end], StringComparison.Ordinal));
    }

    private static Dictionary<LessonPart, When> Paired(List<(int Start, int End, LessonPart Part)> marks, IEnumerable<When> pieces) =>
        marks.Zip(pieces).ToDictionary(pair => pair.First.Part, pair => pair.Second);
}
