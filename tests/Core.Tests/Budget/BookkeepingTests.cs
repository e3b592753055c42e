using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Programmes;
using NSubstitute;

namespace CommunityBot.Core.Tests.Budget;

public sealed class BookkeepingTests
{
    private static readonly LedgerEntry s_payment = Line(LedgerKind.Spent, 4_800) with { Settles = new LedgerEntryId(12) };
    private static readonly LedgerEntry s_release = Line(LedgerKind.Committed, -5_000) with { Settles = new LedgerEntryId(12) };
    private readonly IBudgetLedger _ledger = Substitute.For<IBudgetLedger>();

    [Fact]
    public void What_goes_along_with_an_expense_is_written_before_it_and_it_comes_back_with_its_number()
    {
        _ledger.Add(s_payment).Returns(s_payment with { Id = new LedgerEntryId(14) });
        var statement = BudgetCase.College().Statement;

        var noted = _ledger.Note(new SpendingOutcome.Accepted(s_payment, [s_release], statement, []));

        Assert.Equal(new LedgerEntryId(14), noted.Entry.Id);
        Received.InOrder(() =>
        {
            _ledger.Add(s_release);
            _ledger.Add(s_payment);
        });
    }

    [Fact]
    public void A_payment_is_taken_back_with_the_line_that_released_its_request()
    {
        LedgerEntry[] lines = [s_release with { Id = new LedgerEntryId(13) }, s_payment with { Id = new LedgerEntryId(14) }];
        var possible = Assert.IsType<TakingBack.Possible>(TakingBack.Of(lines[1], lines, BudgetCase.Convener, Sample.End, "重複登錄"));

        _ledger.TakeBack(possible);

        Assert.Equal(
            new long?[] { 13, 14 }.ToHashSet(),
            _ledger.ReceivedCalls().Select(call => ((LedgerEntry)call.GetArguments()[0]!).Corrects?.Value).ToHashSet());
    }

    [Fact]
    public void The_fiscal_year_is_that_of_the_day_of_the_purchase() =>
        Assert.Equal(2024, (s_payment with { On = new DateOnly(2024, 12, 31) }).FiscalYear);

    private static LedgerEntry Line(LedgerKind kind, long amount) => new()
    {
        Community = new CommunityId(1),
        Kind = kind,
        Item = "materials",
        Amount = new Dollars(amount),
        On = new DateOnly(2025, 5, 12),
        At = Sample.Start,
        By = BudgetCase.Convener,
        Cite = [new Citation("三、(四)")],
        Version = 1,
    };
}
