using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>All that a rulebook says, in the order of its file. A test sees to it that no member of a rule is left out.</summary>
public static class RulebookEntries
{
    public static IReadOnlyList<Entry> Of(Rulebook rulebook)
    {
        var terms = new Terms(rulebook);
        return Distinct(
        [
            .. ProgrammeEntries.Of(rulebook),
            .. CommunityEntries.Of(rulebook, terms),
            .. CaseEntries.Of(rulebook, terms),
            .. rulebook.Months is { } months ? MonthEntries.Of(months, terms) : [],
            .. ActivityEntries.Of(rulebook, terms),
            .. PointEntries.Of(rulebook, terms),
            .. rulebook.Funding is { } funding ? FundingEntries.Of(funding, terms) : [],
            .. rulebook.Collection is { } collection ? CollectionEntries.Of(collection, terms) : [],
            .. DutyEntries.Of(rulebook, terms),
            .. KeepingEntries.Of(rulebook),
            .. NoteEntries.Of(rulebook),
        ]);
    }

    /// <summary>The article of a rule is said behind all else of it.</summary>
    private static Entry WithArticle(Entry entry) => entry with { Lines = [.. entry.Lines, new(Labels.Article, Words.Of(entry.Cite))] };

    /// <summary>Rules without a name of their own may look alike; the second is then told from the first by its place.</summary>
    private static List<Entry> Distinct(IEnumerable<Entry> entries) =>
        [.. entries.Select(WithArticle).GroupBy(entry => (entry.Part, entry.Key)).SelectMany(alike => alike
            .Select((entry, place) => place == 0 ? entry : entry with { Key = $"{entry.Key} {place}" }))];
}
