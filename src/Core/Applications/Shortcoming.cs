using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Applications;

/// <summary>Something that keeps an application from being filed or approved, with its article.</summary>
public abstract record Shortcoming
{
    private Shortcoming()
    {
    }

    public required Citations Cite { get; init; }

    /// <summary>The community is in none of the programme's categories.</summary>
    public sealed record NoCategory(IReadOnlyList<Category> Categories) : Shortcoming;

    public sealed record Unanswered(ApplicationQuestion Question) : Shortcoming;

    public sealed record Members(CompositionFinding Finding) : Shortcoming;

    public sealed record NothingAsked : Shortcoming;

    public sealed record OverCeiling(Dollars Asked, Dollars Ceiling) : Shortcoming;

    /// <summary>An item takes more than its share.</summary>
    public sealed record OverShare(BudgetItem Item, Dollars Asked, Rate Share, Dollars Most) : Shortcoming;

    /// <summary>A community of the same name asks for a grant elsewhere.</summary>
    public sealed record SecondGrant(Rival Rival) : Shortcoming;

    /// <summary>Something bars the case: its days, its firm, what its teacher did before, who else is away.</summary>
    public sealed record Barred(Bar Bar) : Shortcoming;

    /// <summary>The last day on which it could be filed is over.</summary>
    public sealed record TooLate(DateOnly LastDay) : Shortcoming;
}
