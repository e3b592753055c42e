using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>The programme itself.</summary>
internal static class ProgrammeEntries
{
    public static readonly BothLanguages Part = new("計畫", "Programme");
    private static readonly BothLanguages s_one = new("每位教師限參加一個社群", "One community for each teacher");
    private static readonly BothLanguages s_grant = new("同一件事不得重複申請補助", "No second grant for the same");

    public static IEnumerable<Entry> Of(Rulebook rulebook)
    {
        yield return Entry("title", Part, Citations.None,
        [
            new(Labels.Name, Words.Of(rulebook.Title)),
            new(new BothLanguages("版次", "edition"), Words.Of(rulebook.Version)),
            new(new BothLanguages("各年度共用的代號", "id of all years"), rulebook.Family is { } family ? Words.Of(family) : null),
            new(new BothLanguages("主辦單位", "authority"), Words.Of(rulebook.Authority)),
        ]);
        yield return Entry("period", new BothLanguages("計畫期間", "Period"), rulebook.PeriodCite, [new(Labels.Day, Words.Of(rulebook.Period))]);
        if (rulebook.OneCommunityCite is { } one)
            yield return Entry("one-community", s_one, one, []);
        if (rulebook.NoSecondGrantCite is { } grant)
            yield return Entry("no-second-grant", s_grant, grant, []);
    }

    private static Entry Entry(string key, BothLanguages name, Citations cite, IReadOnlyList<EntryLine> lines) =>
        new() { Part = Part, Key = key, Name = name, Cite = cite, Lines = lines };
}
