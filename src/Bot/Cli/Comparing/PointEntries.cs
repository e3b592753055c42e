using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What earns points.</summary>
internal static class PointEntries
{
    private static readonly BothLanguages s_part = new("點數", "Points");

    public static IEnumerable<Entry> Of(Rulebook rulebook, Terms terms) => rulebook.Points.Select(rule => new Entry
    {
        Part = s_part,
        Key = rule.Id,
        Name = Words.Of(rule.Name),
        Cite = rule.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(rule.Name)),
            new(new BothLanguages("得點的原因", "for"), Of(rule.For, terms)),
            new(new BothLanguages("每次", "each time"), Words.Of(rule.Worth)),
            new(Labels.Most, rule.Most is { } most ? Words.Of(most) : null),
        ],
    });

    private static BothLanguages Of(PointReason reason, Terms terms) => reason switch
    {
        PointReason.Convening(EachSuccessor: true) => new BothLanguages("擔任召集人，接手的人也得", "convening, and who takes over has them too"),
        PointReason.Convening => new BothLanguages("擔任召集人，接手的人不再得", "convening, once for a community"),
        PointReason.Attending(var kinds) => Deed("出席", "attending", terms.Activities(kinds)),
        PointReason.Presenting(var kinds) => Deed("發表成果於", "presenting at", terms.Activities(kinds)),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A new reason needs words here."),
    };

    private static BothLanguages Deed(string chinese, string english, BothLanguages kinds) => new($"{chinese}{kinds.Chinese}", $"{english} {kinds.English}");
}
