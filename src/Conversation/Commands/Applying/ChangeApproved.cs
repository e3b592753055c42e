using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>核定 AI社群 膳食費 5000: changes what was approved, by lines that add or take away.</summary>
internal static class ChangeApproved
{
    /// <returns>Null when the words name no item with an amount, so that they are a remark.</returns>
    public static Answer? Run(Turn turn, Dossier dossier, string words)
    {
        if (dossier.Rulebook.Funding is not { } funding)
            return null;
        var (lines, unknown) = AskedAmounts.Of(funding, words);
        if (unknown is not null && dossier.Application.State == ApplicationState.Approved)
            return Reply.Say(
                turn.Texts.NotPartOfApplication(TypedText.Shorten(unknown.Length > 0 ? unknown : words, Limits.Words), turn.Applications.Items(funding)));
        if (unknown is null && AskedAmounts.InDoubt(funding, words) is { } doubt)
            return ApplicationReplies.WhichItem(turn, dossier, doubt, Deciding.Communities(turn));
        if (lines.Count == 0 || unknown is not null)
            return null;
        var items = turn.Texts.List([.. lines.Select(line => turn.Wording.Name(line.Item.Name))]);
        var name = NamedCommunity.Words(dossier.Community, Deciding.Communities(turn));
        return ApprovedAmount.Change(dossier, turn.Records.Budget.SumsOf(dossier.Community.Id), lines) switch
        {
            AmountOutcome.Changed(var changes) => Done(turn, dossier, changes),
            AmountOutcome.Same => Reply.Say(turn.Texts.AmountIsSame(items, lines[^1].Amount)),
            AmountOutcome.NotApproved =>
                Reply.Say(turn.Texts.AmountNotApprovedYet(dossier.Community.Name, $"{turn.Word} {name}"), Choice.Saying($"{turn.Word} {name}")),
            AmountOutcome.Wrong(var wrong) => Reply.Say(turn.Texts.AmountWouldBreak(turn.Applications.Say(wrong))),
            AmountOutcome.BelowUsed below => Reply.Say(BelowUsed(turn, dossier, below)),
            var other => throw new InvalidOperationException($"A new outcome needs handling here: {other}"),
        };
    }

    private static string BelowUsed(Turn turn, Dossier dossier, AmountOutcome.BelowUsed below)
    {
        var pool = below.Pool;
        var items = turn.Texts.List([.. pool.Items.Select(id => turn.Wording.Name(ItemOf(id).Name))]);
        if (below.Requested == Dollars.Zero)
            return turn.Texts.AmountBelowSpent(items, below.Spent, pool.Cite);
        var requests = Request.OpenOf(turn.Records.Budget.Of(dossier.Community.Id)).Where(request => pool.Items.Contains(request.Line.Item));
        return turn.Texts.AmountBelowUsed(
            items,
            below.Spent,
            below.Requested,
            turn.Texts.List([.. requests.Take(Limits.Lines).Select(request => turn.Budget.Line(ItemOf(request.Line.Item), request.Line))]),
            pool.Cite);

        BudgetItem ItemOf(string id) =>
            dossier.Rulebook.Funding!.FindItem(id) ?? new BudgetItem { Id = id, Name = new LocalName(id), Cite = Citations.None };
    }

    private static Answer Done(Turn turn, Dossier dossier, IReadOnlyList<AmountChange> changes)
    {
        var lines = changes
            .Select(change => Approval.Grant(
                turn.Records, dossier.Rulebook, dossier.Community, change.Item, change.To - change.From, turn.Me.Id, turn.Now, turn.Today))
            .ToList();
        return new Answer
        {
            Reply = Say(turn, dossier, changes),
            Notices = OtherConveners.Tell(turn, dossier.Community, theirs => Say(theirs, dossier, changes)),
            Did = new Deed.Booked(dossier.Community.Id, [.. lines.Select(line => line.Id)]),
        };
    }

    private static Reply Say(Turn turn, Dossier dossier, IReadOnlyList<AmountChange> changes)
    {
        var sums = turn.Records.Budget.SumsOf(dossier.Community.Id);
        var ceiling = Grant.Of(dossier.Rulebook.Funding!, dossier.Facts).Ceiling;
        return Reply.Show(new Card
        {
            Title = turn.Texts.AmountChanged(dossier.Community.Name, turn.Texts.List([.. changes.Select(change => turn.Wording.Name(change.Item.Name))])),
            Tone = Tone.Good,
            Fields =
            [
                .. changes.Select(change => new Field(
                    turn.Wording.Name(change.Item.Name),
                    turn.Texts.WithAside(turn.Texts.FromTo(change.From, change.To), turn.Texts.Articles(change.Item.Cite)))),
                new Field(turn.Texts.ApprovedLabel, turn.Texts.ShareOfCeiling(sums.Of(LedgerKind.Approved), ceiling)),
                new Field(turn.Texts.EditionLabel, turn.Texts.Edition(dossier.Rulebook.Version)),
            ],
        });
    }
}
