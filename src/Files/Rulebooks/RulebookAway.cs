using CommunityBot.Files.Formats;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads how many of a department may be away at a time.</summary>
internal static class RulebookAway
{
    public static AwayRule? Read(YamlSection page, RulebookTerms terms)
    {
        if (page.SectionIfAny("away", "share", "semesters", "categories", "when", "with", "with-least", "cite") is not { } section)
            return null;
        var (ids, words) = (new HashSet<string>(), new RulebookVocabulary());
        return new AwayRule
        {
            Share = section.Value("share", RulebookWords.ReadRate, RulebookWords.ARate),
            Semesters = section.Values("semesters", RulebookWords.ReadDayOfYear, RulebookWords.ADayOfYear),
            Scope = RulebookWords.Scope(section, terms),
            With = [.. section.List("with", "id", "zh", "en", "words").Select(leave =>
            {
                var (id, name) = (RulebookWords.NewId(leave, ids), RulebookWords.Name(leave));
                words.Take(leave, id, name);
                return new AbsenceKind(id, name, RulebookWords.Words(leave));
            })],
            WithLeastMonths = RulebookCounts.Read(section, "with-least", "個月"),
            Cite = RulebookWords.Cite(section),
        };
    }
}
