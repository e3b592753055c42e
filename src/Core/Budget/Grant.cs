using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>What a community may get at most (補助上限): the grant of its category and the top-ups (加碼) it has a claim to.</summary>
public sealed record Grant(IReadOnlyList<GrantLine> Lines)
{
    public Dollars Ceiling => Lines.Select(line => line.Amount).Sum();

    /// <summary>Whether a community asks for money at all: of programmes with cases, only those for whose sort there is a grant.</summary>
    public static bool IsThereFor(Rulebook rulebook, CommunityFacts facts) =>
        rulebook.Funding is { } funding && (rulebook.Family is null || funding.Grants.Any(grant => facts.Fits(grant.Scope)));

    public static Grant Of(FundingRules funding, CommunityFacts facts)
    {
        var basis = funding.Grants.FirstOrDefault(rule => facts.Fits(rule.Scope));
        var lines = basis is null ? [] : new[] { new GrantLine(null, basis.Most, basis.Cite) };
        return new Grant(
            [.. lines, .. funding.TopUps.Where(rule => facts.Fits(rule.Scope)).Select(rule => TopUp(rule, facts)).Where(line => line.Amount > Dollars.Zero)]);
    }

    private static GrantLine TopUp(TopUpRule rule, CommunityFacts facts)
    {
        var times = rule.ForEach is { } kind ? facts.Members.Count(member => member.Kind == kind) : 1;
        var amount = rule.Amount * times;
        return new GrantLine(rule, rule.Most is { } most ? Dollars.Least(amount, most) : amount, rule.Cite);
    }
}

/// <param name="TopUp">Null for the grant itself.</param>
/// <param name="Amount">At most.</param>
/// <param name="Cite">The article.</param>
public sealed record GrantLine(TopUpRule? TopUp, Dollars Amount, Citations Cite);
