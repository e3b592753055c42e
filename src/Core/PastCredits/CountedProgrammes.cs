using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.PastCredits;

/// <summary>Finds the programme a row is about among those that count months for people; where they are all of one family, it need not be said.</summary>
internal sealed class CountedProgrammes(IRulebookSource rulebooks, DateOnly today, List<CreditProblem> problems)
{
    private readonly List<Rulebook> _counted = [.. rulebooks.All.Where(one => one is { Family: not null, Months: not null })];

    /// <returns>Null where it is not known which, which is noted.</returns>
    public Rulebook? Of(int line, string cell)
    {
        var ids = string.Join('、', _counted.Select(one => one.Id.Value).Order(StringComparer.Ordinal));
        if (!string.IsNullOrWhiteSpace(cell))
        {
            var named = _counted.Find(one => one.Title.And([one.Id.Value]).Any(name => NameKey.AreSame(name, cell)));
            if (named is null)
                problems.Add(CreditProblem.About(line, CreditFault.UnknownProgramme, cell, ids, Limits.Topic));
            return named;
        }

        if (_counted.Select(one => one.Family).Distinct().ToList() is [{ } family])
            return rulebooks.EditionOf(family, today);
        problems.Add(new CreditProblem(line, CreditFault.WhichProgramme, Instead: ids));
        return null;
    }
}
