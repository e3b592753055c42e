using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Applications;

/// <summary>What is still wrong with an application, in the order in which one fills it in.</summary>
public static class Shortcomings
{
    /// <summary>All but the deadline, which binds whoever files and not whoever approves.</summary>
    public static IReadOnlyList<Shortcoming> Of(Dossier dossier)
    {
        var (rulebook, facts) = (dossier.Rulebook, dossier.Facts);
        var found = new List<Shortcoming>();
        var lacksCategory = rulebook.Categories.Count > 0 && facts.Category is null;
        if (lacksCategory)
            found.Add(new Shortcoming.NoCategory(rulebook.Categories) { Cite = rulebook.Categories[0].Cite });
        found.AddRange(dossier.Questions
            .Where(question => !question.Choices.Any(choice => facts.Answers.Contains(choice.Id)))
            .Select(question => new Shortcoming.Unanswered(question) { Cite = question.Cite }));
        found.AddRange(Composition.Check(rulebook, facts).Select(finding => new Shortcoming.Members(finding) { Cite = finding.Cite }));
        found.AddRange(dossier.Bars.Select(bar => new Shortcoming.Barred(bar) { Cite = bar.Cite }));
        if (rulebook.Funding is { } funding && dossier.AsksMoney)
            found.AddRange(OfAmounts(funding, facts, dossier.Asked).Where(one => !lacksCategory || one is not Shortcoming.OverCeiling));
        found.AddRange(dossier.Rivals.Where(rival => rival.HasSameName).Select(rival => new Shortcoming.SecondGrant(rival) { Cite = rival.Cite }));
        return found;
    }

    /// <summary>Null while there is time, or when it was filed before and only comes back.</summary>
    public static Shortcoming? OfDeadline(Dossier dossier, DateOnly today) =>
        dossier.Deadline is var (duty, lastDay) && today > lastDay && dossier.Application.Steps.All(step => step.To == ApplicationState.Draft)
            ? new Shortcoming.TooLate(lastDay) { Cite = duty.Cite }
            : null;

    /// <summary>What is wrong with amounts that are asked for, or that are to be granted.</summary>
    public static IEnumerable<Shortcoming> OfAmounts(FundingRules funding, CommunityFacts facts, IReadOnlyList<(BudgetItem Item, Dollars Amount)> amounts)
    {
        var total = amounts.Select(line => line.Amount).Sum();
        var grant = Grant.Of(funding, facts);
        var cites = (grant.Lines.Count > 0 ? grant.Lines.Select(line => line.Cite) : funding.Grants.Select(rule => rule.Cite)).ToList();
        if (total <= Dollars.Zero)
            yield return new Shortcoming.NothingAsked { Cite = cites.FirstOrDefault(Citations.None) };
        if (total > grant.Ceiling)
            yield return new Shortcoming.OverCeiling(total, grant.Ceiling) { Cite = [.. cites.SelectMany(cite => cite)] };
        foreach (var (item, amount) in amounts)
        {
            if (item.Share is { } share && Most(share, total, amounts) is var most && amount > most)
                yield return new Shortcoming.OverShare(item, amount, share.Most, most) { Cite = share.Cite };
        }
    }

    /// <summary>A premium is worked out and rounded; a share of the whole is a ceiling and never rounded up.</summary>
    private static Dollars Most(ShareCeiling share, Dollars total, IReadOnlyList<(BudgetItem Item, Dollars Amount)> amounts) => share.OfPaid.Count == 0
        ? share.Most.Within(total)
        : share.Most.Of(amounts.Where(line => share.OfPaid.Contains(line.Item.Id)).Select(line => line.Amount).Sum());
}
