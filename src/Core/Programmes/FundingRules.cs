using CommunityBot.Amounts;

namespace CommunityBot.Programmes;

/// <summary>What a programme pays, and what the money may be spent on.</summary>
public sealed record FundingRules
{
    /// <summary>What a community gets at most before top-ups; the first whose scope fits.</summary>
    public required IReadOnlyList<GrantRule> Grants { get; init; }

    public IReadOnlyList<TopUpRule> TopUps { get; init; } = [];

    /// <summary>In the order of the regulation's own form.</summary>
    public required IReadOnlyList<BudgetItem> Items { get; init; }

    /// <summary>Items between which money may be moved (勻支). An item in none stands alone.</summary>
    public IReadOnlyList<ItemPool> Pools { get; init; } = [];

    public IReadOnlyList<PayeeRule> Payees { get; init; } = [];

    /// <summary>Purchases are requested (請購) by then; what is left is taken back. Null where the end of the period is the only limit.</summary>
    public PurchaseDeadline? PurchasesBy { get; init; }

    public BudgetItem? FindItem(string id) => Items.FirstOrDefault(item => item.Id == id);

    /// <summary>The pool of an item, or one of its own.</summary>
    public ItemPool PoolOf(BudgetItem item) =>
        Pools.FirstOrDefault(pool => pool.Items.Contains(item.Id)) ?? new ItemPool { Items = [item.Id], Cite = item.Cite };
}

public sealed record GrantRule
{
    public Scope Scope { get; init; } = Scope.Everyone;

    public required Dollars Most { get; init; }

    /// <summary>How many get it; null where all do.</summary>
    public QuotaRule? Quota { get; init; }

    public required Citations Cite { get; init; }
}

/// <summary>An addition to the grant (加碼).</summary>
public sealed record TopUpRule
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public Scope Scope { get; init; } = Scope.Everyone;

    public required Dollars Amount { get; init; }

    /// <summary>The amount is for each member of this kind; null: once.</summary>
    public PersonKind? ForEach { get; init; }

    public Dollars? Most { get; init; }

    /// <summary>What has to be done for it.</summary>
    public IReadOnlyList<LocalName> Conditions { get; init; } = [];

    public required Citations Cite { get; init; }
}

/// <summary>An item of the budget (經費項目).</summary>
public sealed record BudgetItem
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What one unit may cost at most, the highest first. None: no limit to a unit.</summary>
    public IReadOnlyList<UnitRate> Rates { get; init; } = [];

    public ShareCeiling? Share { get; init; }

    /// <summary>Words for what this item may not pay, such as 計程車.</summary>
    public IReadOnlyList<string> NotFor { get; init; } = [];

    /// <summary>The article that says so; empty where <see cref="NotFor"/> is.</summary>
    public Citations NotForCite { get; init; } = Citations.None;

    public required Citations Cite { get; init; }
}

/// <summary>At most so much for one 節, 人次 or 份.</summary>
public sealed record UnitRate
{
    /// <summary>For whom, where that makes the difference: 外聘專家學者.</summary>
    public LocalName? For { get; init; }

    public required Dollars Most { get; init; }

    public required string Unit { get; init; }

    public required Citations Cite { get; init; }
}

/// <summary>An item may take at most a share.</summary>
public sealed record ShareCeiling
{
    public required Rate Most { get; init; }

    /// <summary>Of what is paid from these items, half rounded up: a premium on lecture fees. None: of the whole approved budget.</summary>
    public IReadOnlyList<string> OfPaid { get; init; } = [];

    public required Citations Cite { get; init; }
}

public sealed record ItemPool
{
    public required IReadOnlyList<string> Items { get; init; }

    public required Citations Cite { get; init; }
}

/// <summary>The last day on which a purchase may be requested (請購).</summary>
public sealed record PurchaseDeadline(DateOnly Day, Citations Cite);

/// <summary>Who may be paid from some items.</summary>
public abstract record PayeeRule
{
    private PayeeRule()
    {
    }

    /// <summary>Ids of the items.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    public required Citations Cite { get; init; }

    /// <summary>Nobody of the community.</summary>
    public sealed record NotToMembers : PayeeRule;

    /// <summary>Nobody who is known to the programme as one of these kinds, in whatever community.</summary>
    public sealed record NotToKinds(IReadOnlyList<PersonKind> Kinds) : PayeeRule;

    /// <summary>One member gets at most this share of what was approved for the items.</summary>
    public sealed record MemberShare(Rate Most) : PayeeRule;

    /// <summary>At most this share of the members is paid at all.</summary>
    public sealed record MembersPaid(Rate Most) : PayeeRule;

    /// <summary>No member is paid for meetings of these kinds, unless what is said of the expense has one of the words.</summary>
    public sealed record NotToMembersAt(IReadOnlyList<string> Kinds, IReadOnlyList<string> Unless) : PayeeRule;
}
