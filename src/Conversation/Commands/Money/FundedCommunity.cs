using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>A community that the speaker leads and whose programme pays for something.</summary>
internal sealed record FundedCommunity(Community Community, Rulebook Rulebook, FundingRules Funding)
{
    /// <summary>Enough to see what may have been noted twice.</summary>
    private const int Latest = 30;

    public static IReadOnlyList<FundedCommunity> Led(Turn turn) =>
        [.. from community in Leading.Communities(turn)
            let rulebook = turn.Rulebooks.Find(community.Programme)
            let funding = rulebook?.Funding
            where funding is not null
            select new FundedCommunity(community, rulebook, funding)];

    /// <summary>Whether there is a grant for it at all: not for every sort of case.</summary>
    public bool HasGrant(Turn turn) => Grant.IsThereFor(Rulebook, CommunityFacts.Read(turn.Records, Rulebook, Community, turn.Today));

    /// <summary>Whether a rule asks who is paid from the item.</summary>
    public bool AsksPayeeOf(BudgetItem? item) => item is not null && Funding.Payees.Any(rule => rule.Items.Contains(item.Id));

    public BudgetItem? ItemOf(SpendingDraft draft) => draft.Item is { } id ? Funding.FindItem(id) : null;

    public BudgetStatement Statement(Turn turn) =>
        BudgetStatement.Of(Funding, CommunityFacts.Read(turn.Records, Rulebook, Community, turn.Today), turn.Records.Budget.SumsOf(Community.Id), turn.Today);

    public SpendingFacts Facts(Turn turn, string payee = "") => new()
    {
        Rulebook = Rulebook,
        Community = CommunityFacts.Read(turn.Records, Rulebook, Community, turn.Today),
        Sums = turn.Records.Budget.SumsOf(Community.Id),
        Latest = turn.Records.Budget.Latest(Community.Id, Latest),
        Namesakes = payee.Length == 0 ? [] : turn.Records.People.MembersNamed(Community.Programme, PersonName.Bare(payee), turn.Today),
        Today = turn.Today,
        Now = turn.Now,
        By = turn.Me.Id,
    };

    /// <summary>The rulebook's item, or one of that id alone where a later edition has it no longer.</summary>
    public BudgetItem ItemOf(LedgerEntry line) =>
        Funding.FindItem(line.Item) ?? new BudgetItem { Id = line.Item, Name = new LocalName(line.Item), Cite = line.Cite };
}
