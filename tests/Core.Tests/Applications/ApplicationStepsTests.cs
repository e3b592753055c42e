using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using NSubstitute;

namespace CommunityBot.Core.Tests.Applications;

public sealed class ApplicationStepsTests
{
    private readonly IRecords _records = Substitute.For<IRecords>();

    [Fact]
    public void A_step_that_is_taken_is_written_down()
    {
        var taken = Assert.IsType<StepOutcome.Taken>(Take(Filing.Draft, ApplicationState.Filed, Filing.Convener));

        _records.Applications.Received(1).Add(Filing.Community.Id, taken.Step);
    }

    [Fact]
    public void An_approval_grants_what_was_asked_for()
    {
        var dossier = Filing.After(ApplicationState.Filed, ApplicationState.Recommended);
        _records.Applications.Of(Filing.Community.Id).Returns(dossier.Application);

        Assert.IsType<StepOutcome.Taken>(Take(dossier, ApplicationState.Approved, Filing.Officer, "恭喜"));

        _records.Applications.Received(1).Add(Filing.Community.Id, Arg.Is<ApplicationStep>(step => step.To == ApplicationState.Approved && step.Note == "恭喜"));
        _records.Budget.Received(1).Add(Arg.Is<LedgerEntry>(line => line.Kind == LedgerKind.Approved && line.Item == "meals" && line.Amount.Amount == 20_000));
    }

    [Fact]
    public void A_step_that_is_refused_leaves_no_trace()
    {
        Assert.IsType<StepOutcome.NotYours>(Take(Filing.Draft, ApplicationState.Filed, Filing.Member));
        Assert.IsType<StepOutcome.OutOfOrder>(Take(Filing.After(ApplicationState.Filed), ApplicationState.Approved, Filing.Officer));

        Assert.Empty(_records.Applications.ReceivedCalls());
        Assert.Empty(_records.Budget.ReceivedCalls());
    }

    [Fact]
    public void What_is_given_back_says_why()
    {
        var filed = Filing.After(ApplicationState.Filed);

        Assert.IsType<StepOutcome.NeedsReason>(ApplicationSteps.Return(_records, filed, Filing.Head, "", Filing.Now));
        var returned = Assert.IsType<StepOutcome.Taken>(ApplicationSteps.Return(_records, filed, Filing.Head, "請補單價", Filing.Now));

        _records.Applications.Received(1).Add(Filing.Community.Id, returned.Step);
        Assert.Equal((ApplicationState.Returned, "請補單價"), (returned.Step.To, returned.Step.Note));
    }

    [Fact]
    public void What_is_said_of_a_draft_is_kept_where_it_is_known()
    {
        Assert.IsType<ApplicationInput.Written>(ApplicationInput.Write(_records, Filing.Draft, "膳食費 3000"));
        Assert.IsType<ApplicationInput.InCategory>(ApplicationInput.Write(_records, Filing.Draft, "AI"));
        Assert.IsType<ApplicationInput.Unknown>(ApplicationInput.Write(_records, Filing.Draft, "水族箱 3000"));
        Assert.IsType<ApplicationInput.ItemAlone>(ApplicationInput.Write(_records, Filing.Draft, "膳食費"));

        _records.Applications.Received(1).Save(Arg.Is<Application>(application => application.Requested["meals"].Amount == 3_000));
        _records.Communities.Received(1).Update(Filing.Community with { Category = "AI數位" });
    }

    private StepOutcome Take(Dossier dossier, ApplicationState to, Offices who, string note = "") =>
        ApplicationSteps.Take(_records, dossier, to, who, note, Filing.Now, Filing.Today);
}
