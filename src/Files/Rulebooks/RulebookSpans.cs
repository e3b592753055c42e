using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads from when to when a case may run.</summary>
internal static class RulebookSpans
{
    private static readonly string[] s_sorts = ["starts", "length", "least", "of"];

    private static readonly BothLanguages s_oneSort = new(
        "三種寫法之一：starts 和 length（從哪幾天起、多長）、least（至少幾個半日）、of（依什麼約定）",
        "one of three: starts and length (from which days and how long), least (how many half days), of (as agreed by what)");

    public static IReadOnlyList<SpanRule> Read(YamlSection page, RulebookTerms terms) =>
        [.. page.ListIfAny("spans", ["categories", "when", .. s_sorts, "cite"]).Select(section => One(section, terms))];

    private static SpanRule One(YamlSection section, RulebookTerms terms)
    {
        var (scope, cite) = (RulebookWords.Scope(section, terms), RulebookWords.Cite(section));
        string[] sorts = [.. s_sorts.Where(section.Has)];
        switch (sorts)
        {
            case ["starts", "length"]:
                var starts = section.Values("starts", RulebookWords.ReadDayOfYear, RulebookWords.ADayOfYear);
                return new SpanRule.FromDays(starts, RulebookCounts.Read(section, "length", "個月")) { Scope = scope, Cite = cite };
            case ["least"]:
                return new SpanRule.HalfDays(RulebookCounts.Read(section, "least", "個半日")) { Scope = scope, Cite = cite };
            default:
                if (sorts is not ["of"])
                    section.Note(section.Place, string.Join('、', sorts), s_oneSort);
                var by = section.SectionIfAny("of", "zh", "en") is { } agreed ? RulebookWords.Name(agreed) : new LocalName("");
                return new SpanRule.Free(by) { Scope = scope, Cite = cite };
        }
    }
}
