using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>Who may not be paid, or not more than a share.</summary>
internal static class PayeeEntry
{
    public static Entry Of(PayeeRule rule, BothLanguages part, Terms terms) => new()
    {
        Part = part,
        Key = rule.GetType().Name,
        Name = Name(rule),
        Cite = rule.Cite,
        Lines =
        [
            new(Labels.Text, Text(rule, terms)),
            new(Labels.Items, terms.Items(rule.Items)),
        ],
    };

    private static BothLanguages Name(PayeeRule rule) => rule switch
    {
        PayeeRule.NotToMembers => new BothLanguages("社群成員不能領", "Not to members"),
        PayeeRule.NotToKinds => new BothLanguages("不能領的身分", "Not to kinds of people"),
        PayeeRule.MemberShare => new BothLanguages("一位成員最多領", "One member at most"),
        PayeeRule.MembersPaid => new BothLanguages("最多多少比例的成員可以領", "Members paid at most"),
        PayeeRule.NotToMembersAt => new BothLanguages("成員在這些活動不能領", "Not to members at"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A new rule needs words here."),
    };

    private static BothLanguages? Text(PayeeRule rule, Terms terms) => rule switch
    {
        PayeeRule.NotToMembers => null,
        PayeeRule.NotToKinds(var kinds) => Terms.People(kinds),
        PayeeRule.MemberShare(var most) => Words.Of(most),
        PayeeRule.MembersPaid(var most) => Words.Of(most),
        PayeeRule.NotToMembersAt(var kinds, []) => terms.Activities(kinds),
        PayeeRule.NotToMembersAt(var kinds, var unless) => new BothLanguages(
            $"{terms.Activities(kinds).Chinese}，除非寫明{string.Join('、', unless)}",
            $"{terms.Activities(kinds).English}, unless for {string.Join(", ", unless)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A new rule needs words here."),
    };
}
