using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What comes in for a case, what it pays, and whose the rest is.</summary>
internal static class CollectionEntries
{
    private static readonly BothLanguages s_collection = new("收進來的錢", "Money that comes in");

    public static IEnumerable<Entry> Of(CollectionRule rule, Terms terms) =>
    [
        new Entry
        {
            Part = s_collection,
            Key = rule.Id,
            Name = Words.Of(rule.Name),
            Cite = rule.Cite,
            Lines =
            [
                new(Labels.Name, Words.Of(rule.Name)),
                new(Labels.About, terms.About(rule.Scope), IsUsual: Terms.IsEveryone(rule.Scope)),
                new(Labels.Least, Words.Of(rule.Least)),
                new(new BothLanguages("分次", "instalments"), Words.List([.. rule.Instalments.Select(Words.Within)])),
                new(new BothLanguages("餘額", "the rest"), Words.List([.. rule.Rest.Select(Of)])),
                new(new BothLanguages("餘額的條次", "article of the rest"), Words.Of(rule.RestCite)),
            ],
        },
        .. rule.Pays.Select(cost => new Entry
        {
            Part = s_collection,
            Key = $"{rule.Id}/{cost.Id}",
            Name = new BothLanguages($"{rule.Name.Chinese}支應「{cost.Name.Chinese}」", $"{Words.Of(rule.Name).English} pays '{Words.Of(cost.Name).English}'"),
            Cite = cost.Cite,
            Lines = [new(Labels.Name, Words.Of(cost.Name)), new(Labels.AlsoCalled, Words.List(cost.Words))],
        }),
    ];

    private static BothLanguages Of(CollectionPart part) => new($"{part.To.Chinese} {part.Share}", $"{part.Share} to {Words.Of(part.To).English}");
}
