using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>經費: what was approved, spent, requested and is left, item by item; 經費 明細 shows the lines.</summary>
public static class ShowBudget
{
    public static Answer Run(Turn turn)
    {
        var led = FundedCommunity.Led(turn);
        if (led.Count == 0)
            return Reply.Say(turn.Texts.NoFunding, turn.Button(CommandIds.Help));

        var words = Picking.Words(turn);
        var details = words.Split(' ').FirstOrDefault(turn.Texts.IsDetails);
        var communities = led.Select(funded => funded.Community).ToList();
        var (community, _) = Picking.Community(turn, details is null ? words : words.Replace(details, "", StringComparison.Ordinal).Trim(), communities);
        if (community is null)
            return Picking.AskCommunity(turn, communities, new Picked(Words: details ?? ""), details is null ? "" : turn.Texts.DetailsWord);
        var meant = led.First(funded => funded.Community.Id == community.Id);
        if (!meant.HasGrant(turn))
            return NoGrant(turn, meant);
        return details is null ? Card(turn, meant) : LedgerEntries.Show(turn, meant);
    }

    /// <summary>Of a case whose money is elsewhere it says where.</summary>
    private static Reply NoGrant(Turn turn, FundedCommunity meant) => meant.Rulebook.Collection is { } rule
        && CommunityFacts.Read(turn.Records, meant.Rulebook, meant.Community, turn.Today).Fits(rule.Scope)
        ? Reply.Say(turn.Texts.CollectInstead(meant.Community.Name, turn.Wording.Name(rule.Name)), turn.Button(CommandIds.Collect, meant.Community.Name))
        : Reply.Say(
            turn.Texts.NoMoneyForCase(meant.Community.Name, [.. meant.Funding.Grants.SelectMany(grant => grant.Cite)]), turn.Button(CommandIds.Help));

    private static Reply Card(Turn turn, FundedCommunity meant)
    {
        var (statement, say) = (meant.Statement(turn), turn.Budget);
        if (!statement.IsApproved)
            return Reply.Say(
                turn.Texts.BudgetNotApproved(statement.Grant.Ceiling, [.. statement.Grant.Lines.SelectMany(line => line.Cite)]),
                turn.Button(CommandIds.Help));
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.BudgetTitle(meant.Community.Name),
                Tone = statement.IsClosed || statement.Total.Reaches(BudgetStatement.Marks[^1]) ? Tone.Attention : Tone.Plain,
                Fields =
                [
                    Line(turn, turn.Texts.TotalLabel, statement.Total, statement.IsClosed, toUse: null),
                    .. statement.Items
                        .Where(item => item.Balance != default)
                        .Select(item => Line(turn, say.Name(item.Item), item.Balance, statement.IsClosed, item.Left)),
                    .. Years(turn, statement),
                ],
                Note = string.Join('\n', Notes(turn, meant, statement, say)),
            },
            turn.Button(CommandIds.Spend),
            Choice.Saying($"{turn.Word} {turn.Texts.DetailsWord}", Joined.Words(turn.Word, turn.Texts.DetailsWord, meant.Community.Name)));
    }

    /// <summary>One figure for what is left: of an item, what may still be spent on it, borrowed from its pool or not.</summary>
    private static Field Line(Turn turn, string label, Balance balance, bool closed, Dollars? toUse)
    {
        var text = (balance.Available < Dollars.Zero, closed) switch
        {
            (true, _) => turn.Texts.UsedBeyond(balance.Used, balance.Approved, -balance.Available, closed ? Dollars.Zero : toUse ?? Dollars.Zero),
            (_, true) => turn.Texts.UsedAndTakenBack(balance.Used, balance.Approved, balance.Available),
            _ => toUse is { } left
                ? turn.Texts.UsedAndToUse(balance.Used, balance.Approved, left)
                : turn.Texts.UsedOf(balance.Used, balance.Approved, balance.Available),
        };
        return new Field(label, balance.Committed == Dollars.Zero ? text : turn.Texts.WithAside(text, turn.Texts.Requested(balance.Committed)))
        {
            Bar = balance.UsedPercent,
        };
    }

    /// <summary>Where the programme runs over two fiscal years (會計年度), they are settled apart.</summary>
    private static IEnumerable<Field> Years(Turn turn, BudgetStatement statement) => statement.Years.Count < 2
        ? []
        : statement.Years.Select(year => new Field(turn.Texts.FiscalYear(year.Year), turn.Texts.Money(year.Amount)));

    private static IEnumerable<string> Notes(Turn turn, FundedCommunity meant, BudgetStatement statement, BudgetWording say)
    {
        if (statement.PurchasesBy is { } by)
        {
            yield return statement.IsClosed
                ? turn.Texts.RestTakenBack(by.Day, statement.TakenBack, by.Cite)
                : turn.Texts.RequestBy(by.Day, by.Cite);
        }

        foreach (var pool in statement.IsClosed ? [] : statement.Items.Where(item => item.Pool.Items.Count > 1).DistinctBy(item => item.Pool.Items[0]))
            yield return turn.Texts.PoolHas(say.Names(meant.Funding, pool.Pool), pool.PoolBalance.Available.AtLeastNothing, pool.Pool.Cite);
        foreach (var item in statement.Items.Where(item => item.Ceiling is not null && item.Balance != default))
            yield return say.Ceiling(item.Item, item.Ceiling! with { Left = item.Left }, item.Balance.Used);
    }
}
