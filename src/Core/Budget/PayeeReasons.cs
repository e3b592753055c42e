using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>What is against paying somebody.</summary>
internal static class PayeeReasons
{
    public static IEnumerable<SpendingRefusal> Against(Spending spending, SpendingFacts facts, LedgerSums sums)
    {
        var member = Payee.MemberOf(facts.Community, spending.Payee);
        var refusals = facts.Rules<PayeeRule>(spending.Item).Select(rule => Refusal(rule, member, spending, facts, sums)).OfType<SpendingRefusal>().ToList();
        // A member who may not be paid at all is told once, not again as one of the kinds.
        return refusals.Exists(refusal => refusal is SpendingRefusal.ToMember) ? refusals.Where(refusal => refusal is not SpendingRefusal.ToKind) : refusals;
    }

    private static SpendingRefusal? Refusal(PayeeRule rule, Membership? member, Spending spending, SpendingFacts facts, LedgerSums sums) =>
        (rule, member) switch
        {
            (PayeeRule.NotToKinds kinds, _) => facts.Namesakes.FirstOrDefault(known => kinds.Kinds.Contains(known.Kind)) is { } payee
                ? new SpendingRefusal.ToKind(payee, rule.Cite)
                : null,
            (_, null) => null,
            (PayeeRule.NotToMembers, var payee) => new SpendingRefusal.ToMember(payee.Person.Name, rule.Cite),
            (PayeeRule.MemberShare share, var payee) => OverShare(share, payee, spending, sums),
            (PayeeRule.MembersPaid paid, var payee) => TooMany(paid, payee, facts, sums),
            (PayeeRule.NotToMembersAt at, var payee) => AtMeeting(at, payee, spending, facts),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A new rule about payees needs its refusal here."),
        };

    private static SpendingRefusal.OverMemberShare? OverShare(PayeeRule.MemberShare rule, Membership payee, Spending spending, LedgerSums sums)
    {
        var most = rule.Most.Within(sums.Of(LedgerKind.Approved, rule.Items));
        var had = Had(rule, payee.Person.Id, sums);
        return had + spending.Amount > most ? new SpendingRefusal.OverMemberShare(payee.Person.Name, rule, most, had) : null;
    }

    private static SpendingRefusal.TooManyMembersPaid? TooMany(PayeeRule.MembersPaid rule, Membership payee, SpendingFacts facts, LedgerSums sums)
    {
        var members = facts.Community.Members;
        var paid = members.Count(member => member.Person.Id == payee.Person.Id || Had(rule, member.Person.Id, sums) > Dollars.Zero);
        var most = rule.Most.Within(members.Count);
        return paid > most ? new SpendingRefusal.TooManyMembersPaid(most, members.Count, rule.Cite) : null;
    }

    private static SpendingRefusal.ToMemberAt? AtMeeting(PayeeRule.NotToMembersAt rule, Membership payee, Spending spending, SpendingFacts facts)
    {
        if (spending.Meeting is not { } meeting || !rule.Kinds.Contains(meeting.Kind) || facts.Rulebook.FindActivity(meeting.Kind) is not { } kind)
            return null;
        return rule.Unless.Any(word => spending.What.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? null
            : new SpendingRefusal.ToMemberAt(payee.Person.Name, kind, rule);
    }

    private static Dollars Had(PayeeRule rule, PersonId member, LedgerSums sums) =>
        sums.Where(sum => sum.Kind != LedgerKind.Approved && sum.PayeeMember == member && rule.Items.Contains(sum.Item));
}
