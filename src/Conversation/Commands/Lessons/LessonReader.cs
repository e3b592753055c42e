using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Lessons;

/// <summary>Takes over what was typed of a public lesson, as the answer to what was asked for or as all that is known of it.</summary>
public static class LessonReader
{
    /// <returns>And the part of which something impossible was said, such as 2/30, with those words.</returns>
    public static (LessonDraft Draft, (LessonPart Part, string Words)? Impossible) Take(Turn turn, LessonDraft draft, IReadOnlyList<Community> led)
    {
        if (turn.Awaited == Awaited.Topic)
            return (draft with { Topic = turn.Texts.IsSkip(turn.Arguments) ? "" : turn.Arguments }, null);
        var known = led.FirstOrDefault(one => one.Id == draft.Community);
        if (turn.Awaited == Awaited.Teacher)
        {
            var found = MemberName.Find(turn, known, turn.Arguments, Stands.Apart);
            return (WithTeacher(draft, found.Meant is [var named, ..] ? named.Person.Name : turn.Arguments), null);
        }

        if (turn.Awaited == Awaited.End && draft.Asked is { } ending)
        {
            var (part, impossible) = draft[ending].WithEnd(turn.Arguments, turn.Today);
            return (draft.With(ending, part), impossible is null ? null : (ending, impossible));
        }

        var (community, words) = known is not null ? (known, turn.Arguments) : NamedCommunity.TakeOut(turn.Arguments, led);
        return TakeAll(turn, draft with { Community = community?.Id }, community, words.Replace('「', ' ').Replace('」', ' '));
    }

    private static (LessonDraft Draft, (LessonPart Part, string Words)? Impossible) TakeAll(Turn turn, LessonDraft draft, Community? community, string words)
    {
        var asked = turn.Awaited == Awaited.When ? draft.Asked : draft.Only;
        var read = LessonReading.Read(TypedText.Fold(words), PartNames(turn, community), turn.Today, asked);
        if (turn.Awaited is null && draft.Again is null)
            draft = TakeNames(turn, draft, community, read.Head);
        (LessonPart Part, string Words)? impossible = null;
        foreach (var (part, when) in read.Said.Where(entry => draft.Wanted.Contains(entry.Key)).OrderBy(entry => entry.Key))
        {
            draft = TakePart(turn, draft, community, part, when);
            if (when.Impossible is { } bad)
                impossible ??= (part, bad);
        }

        return (draft, impossible);
    }

    /// <summary>A discussion without a day is on that of the lesson. The words that are left are the place, up to a member's name: that one teaches.</summary>
    private static LessonDraft TakePart(Turn turn, LessonDraft draft, Community? community, LessonPart part, When when)
    {
        var day = part == LessonPart.Discussion && when is { Day: null, Start: not null } ? draft[part].Day ?? draft[LessonPart.Observation].Day : when.Day;
        var place = when.Rest;
        if (draft.Teacher is null && MemberName.Find(turn, community, place, Stands.Apart) is { Meant: [var teacher, ..] } found)
        {
            draft = draft with { Teacher = teacher.Person.Name, Topic = draft.Topic ?? (found.After.Length > 0 ? found.After : null) };
            place = found.Before;
        }

        var known = draft[part].With(when with { Day = day });
        return draft.With(part, place.Length > 0 ? known with { Place = place } : known);
    }

    private static LessonDraft TakeNames(Turn turn, LessonDraft draft, Community? community, string head)
    {
        var found = MemberName.Find(turn, community, head, Stands.Apart);
        var known = draft with { Topic = draft.Topic ?? (found.Left.Length > 0 ? found.Left : null) };
        return found.Meant is [var teacher, ..] && known.Teacher is null ? known with { Teacher = teacher.Person.Name } : known;
    }

    /// <summary>A name that had been taken for the start of the topic is not said twice.</summary>
    private static LessonDraft WithTeacher(LessonDraft draft, string teacher)
    {
        var topic = draft.Topic is { } said && $"{said} ".StartsWith($"{teacher} ", StringComparison.OrdinalIgnoreCase)
            ? said[teacher.Length..].Trim()
            : draft.Topic;
        return draft with { Teacher = teacher, Topic = topic is { Length: 0 } ? null : topic };
    }

    /// <summary>What the parts are called: 備課, 觀課 and 議課 always, in either language, and the rulebook's words as long as they mean one of them only.</summary>
    public static IReadOnlyList<(string Word, LessonPart Part)> PartNames(Turn turn, Community? community)
    {
        var usual = LessonParts.All
            .SelectMany(part => Enum.GetValues<Language>().Select(language => (Word: Catalogues.In(language).LessonPart(part), Part: part)))
            .ToList();
        if (community is null || turn.Rulebooks.Find(community.Programme) is not { Lesson: { } rule } rulebook)
            return usual;
        var own = LessonParts.All
            .SelectMany(
                part => rulebook.FindActivity(LessonParts.KindOf(rule, part)) is { } kind
                    ? PlanMeeting.WordsOf(kind).Select(word => (Word: word, Part: part))
                    : [])
            .Where(entry => !usual.Exists(other => other.Word == entry.Word));
        return [.. usual, .. own.GroupBy(entry => entry.Word).Where(group => group.Count() == 1).Select(group => group.First())];
    }
}
