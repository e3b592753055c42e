using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What is kept when somebody has their data deleted.</summary>
internal static class KeepingEntries
{
    private static readonly BothLanguages s_part = new("保存", "Retention");

    public static IEnumerable<Entry> Of(Rulebook rulebook) => rulebook.Retention.Select(rule => new Entry
    {
        Part = s_part,
        Key = rule.What.Chinese,
        Name = Words.Of(rule.What),
        Cite = rule.Cite,
        Lines = [new(new BothLanguages("幾年", "years"), rule.Years is { } years ? Words.Of(years) : null)],
    });
}
