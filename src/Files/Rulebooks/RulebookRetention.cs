using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>What is kept when somebody has their data deleted.</summary>
internal static class RulebookRetention
{
    private static readonly BothLanguages s_years = new(
        "年數，例如 10；計畫沒有寫就不寫 years",
        "a number of years, such as 10; none where the regulation has none");

    public static IReadOnlyList<KeepingRule> Read(YamlSection page) =>
    [
        .. page.ListIfAny("retention", "zh", "en", "years", "cite").Select(section => new KeepingRule(
            RulebookWords.Name(section),
            section.ValueIfAny("years", RulebookWords.ReadCount, s_years),
            RulebookWords.Cite(section))),
    ];
}
