using CommunityBot.Files.Formats;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads who may be paid from which items.</summary>
internal static class RulebookPayees
{
    private enum Rule
    {
        NotToMembers,
        NotToKinds,
        MemberShare,
        MembersPaid,
        NotToMembersAt,
    }

    private static readonly IReadOnlyDictionary<string, Rule> s_rules = new Dictionary<string, Rule>
    {
        ["not-to-members"] = Rule.NotToMembers,
        ["not-to-kinds"] = Rule.NotToKinds,
        ["member-share"] = Rule.MemberShare,
        ["members-paid"] = Rule.MembersPaid,
        ["not-to-members-at"] = Rule.NotToMembersAt,
    };

    public static IReadOnlyList<PayeeRule> Read(YamlSection funding, IReadOnlyCollection<string> items, RulebookTerms terms) =>
        [.. funding.ListIfAny("payees", "rule", "items", "kinds", "most", "activities", "unless", "cite").Select(section => One(section, items, terms))];

    private static PayeeRule One(YamlSection section, IReadOnlyCollection<string> items, RulebookTerms terms)
    {
        var paid = section.References("items", items);
        var cite = RulebookWords.Cite(section);
        return section.OneOf("rule", s_rules) switch
        {
            Rule.NotToKinds => new PayeeRule.NotToKinds(section.AnyOf("kinds", RulebookWords.Kinds)) { Items = paid, Cite = cite },
            Rule.MemberShare => new PayeeRule.MemberShare(section.Value("most", RulebookWords.ReadRate, RulebookWords.ARate)) { Items = paid, Cite = cite },
            Rule.MembersPaid => new PayeeRule.MembersPaid(section.Value("most", RulebookWords.ReadRate, RulebookWords.ARate)) { Items = paid, Cite = cite },
            Rule.NotToMembersAt => new PayeeRule.NotToMembersAt(section.References("activities", terms.Activities), RulebookWords.Words(section, "unless"))
            {
                Items = paid,
                Cite = cite,
            },
            _ => new PayeeRule.NotToMembers { Items = paid, Cite = cite },
        };
    }
}
