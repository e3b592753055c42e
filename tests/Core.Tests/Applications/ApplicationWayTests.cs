using CommunityBot.Applications;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Applications;

public sealed class ApplicationWayTests
{
    [Fact]
    public void A_convener_files_a_head_recommends_an_officer_approves_each_with_article_and_edition()
    {
        Assert.Equal((ApplicationState.Filed, "二、(二)2", 3), Taken(Filing.Draft, ApplicationState.Filed, Filing.Convener));
        Assert.Equal((ApplicationState.Recommended, "二、(二)2", 3), Taken(Filing.After(ApplicationState.Filed), ApplicationState.Recommended, Filing.Head));
        Assert.Equal(
            (ApplicationState.Approved, "二、(二)2", 3),
            Taken(Filing.After(ApplicationState.Filed, ApplicationState.Recommended), ApplicationState.Approved, Filing.Officer));
    }

    [Fact]
    public void Nobody_takes_a_step_that_is_anothers()
    {
        Assert.Equal(Actor.Convener, Assert.IsType<StepOutcome.NotYours>(Take(Filing.Draft, ApplicationState.Filed, Filing.Member)).Step.By);
        Assert.Equal(
            Actor.Head,
            Assert.IsType<StepOutcome.NotYours>(Take(Filing.After(ApplicationState.Filed), ApplicationState.Recommended, Filing.Convener)).Step.By);
        Assert.Equal(
            Actor.Officer,
            Assert.IsType<StepOutcome.NotYours>(Take(Filing.After(ApplicationState.Filed), ApplicationState.Approved, Filing.Head)).Step.By);
    }

    [Fact]
    public void A_step_that_is_missing_is_named_with_whose_it_is()
    {
        Assert.Equal("召集人", Assert.IsType<StepOutcome.OutOfOrder>(Take(Filing.Draft, ApplicationState.Recommended, Filing.Head)).First.Name.Chinese);
        Assert.Equal(
            "系主任",
            Assert.IsType<StepOutcome.OutOfOrder>(Take(Filing.After(ApplicationState.Filed), ApplicationState.Approved, Filing.Officer)).First.Name.Chinese);
    }

    [Fact]
    public void A_step_is_taken_once()
    {
        var done =
            Assert.IsType<StepOutcome.Done>(Take(Filing.After(ApplicationState.Filed, ApplicationState.Recommended), ApplicationState.Filed, Filing.Convener));

        Assert.Equal(ApplicationState.Filed, done.Earlier.To);
    }

    [Fact]
    public void A_step_that_the_rulebook_does_not_name_is_skipped()
    {
        var steps = Filing.Rulebook.Application!.Steps.Where(step => step.To != ApplicationState.Recommended);
        var rulebook = Filing.Rulebook with { Application = new ApplicationRules { Steps = [.. steps] } };
        var filed = Filing.After(ApplicationState.Filed) with { Rulebook = rulebook };

        Assert.IsType<StepOutcome.Taken>(Take(filed, ApplicationState.Approved, Filing.Officer));
        Assert.IsType<StepOutcome.NotAStep>(Take(filed, ApplicationState.Recommended, Filing.Head));
        Assert.IsType<StepOutcome.NoApplications>(
            Take(filed with { Rulebook = rulebook with { Application = null } }, ApplicationState.Approved, Filing.Officer));
    }

    [Fact]
    public void An_officer_notes_anothers_step_with_whose_it_is()
    {
        var filed = Filing.After(ApplicationState.Filed);

        Assert.Equal(Actor.Head, Assert.IsType<StepOutcome.NeedsName>(Take(filed, ApplicationState.Recommended, Filing.Officer)).Step.By);
        Assert.Equal("李主任", Assert.IsType<StepOutcome.Taken>(Take(filed, ApplicationState.Recommended, Filing.Officer, "李主任")).Step.Note);
    }

    [Fact]
    public void After_the_deadline_a_convener_files_no_more_but_an_officer_notes_what_came_in_and_approves()
    {
        var late = new DateOnly(2025, 7, 1);

        Assert.IsType<StepOutcome.Taken>(Take(Filing.Draft, ApplicationState.Filed, Filing.Convener, today: late.AddDays(-1)));
        var refused = Assert.IsType<StepOutcome.Incomplete>(Take(Filing.Draft, ApplicationState.Filed, Filing.Convener, today: late));
        Assert.Equal(new Shortcoming.TooLate(new DateOnly(2025, 6, 30)) { Cite = [new("二、(二)1")] }, Assert.Single(refused.Shortcomings));
        Assert.IsType<StepOutcome.Taken>(Take(Filing.Draft, ApplicationState.Filed, Filing.Officer, "林召集", late));
        Assert.IsType<StepOutcome.Taken>(
            Take(Filing.After(ApplicationState.Filed, ApplicationState.Recommended), ApplicationState.Approved, Filing.Officer, today: late));
    }

    [Fact]
    public void What_was_filed_in_time_and_returned_may_be_filed_again_after_the_deadline()
    {
        var returned = Filing.After(ApplicationState.Filed, ApplicationState.Returned);

        Assert.IsType<StepOutcome.Taken>(Take(returned, ApplicationState.Filed, Filing.Convener, today: new DateOnly(2025, 7, 10)));
        Assert.Equal(Actor.Convener, Assert.IsType<StepOutcome.OutOfOrder>(Take(returned, ApplicationState.Approved, Filing.Officer)).First.By);
    }

    [Fact]
    public void What_is_wrong_keeps_it_from_being_filed_and_from_being_approved_but_not_from_being_recommended()
    {
        static Dossier Short(Dossier dossier) => dossier with { Facts = Filing.Facts(Filing.Team(6, PersonKind.Own, 3, PersonKind.External)) };

        Assert.IsType<StepOutcome.Incomplete>(Take(Short(Filing.Draft), ApplicationState.Filed, Filing.Convener));
        Assert.IsType<StepOutcome.Taken>(Take(Short(Filing.After(ApplicationState.Filed)), ApplicationState.Recommended, Filing.Head));
        Assert.IsType<StepOutcome.Incomplete>(
            Take(Short(Filing.After(ApplicationState.Filed, ApplicationState.Recommended)), ApplicationState.Approved, Filing.Officer));
    }

    [Fact]
    public void It_is_returned_with_a_reason_by_whoever_has_the_next_step_or_by_an_officer()
    {
        var filed = Filing.After(ApplicationState.Filed);

        Assert.IsType<StepOutcome.NeedsReason>(ApplicationWay.Return(filed, Filing.Head, "", Filing.Now));
        Assert.Equal(
            (ApplicationState.Returned, "補單價"),
            ApplicationWay.Return(filed, Filing.Head, "補單價", Filing.Now) is StepOutcome.Taken(var step) ? (step.To, step.Note) : default);
        Assert.IsType<StepOutcome.Taken>(ApplicationWay.Return(filed, Filing.Officer, "補單價", Filing.Now));
        Assert.IsType<StepOutcome.NotYours>(
            ApplicationWay.Return(Filing.After(ApplicationState.Filed, ApplicationState.Recommended), Filing.Head, "補單價", Filing.Now));
    }

    [Theory]
    [InlineData(ApplicationState.Draft)]
    [InlineData(ApplicationState.Returned)]
    [InlineData(ApplicationState.Approved)]
    public void There_is_nothing_to_return_while_it_is_with_the_convener_or_once_it_is_approved(ApplicationState state)
    {
        var dossier = state == ApplicationState.Draft ? Filing.Draft : Filing.After(state);

        Assert.Equal(state, Assert.IsType<StepOutcome.NothingToReturn>(ApplicationWay.Return(dossier, Filing.Officer, "補單價", Filing.Now)).State);
    }

    private static (ApplicationState, string, int) Taken(Dossier dossier, ApplicationState to, Offices who)
    {
        var step = Assert.IsType<StepOutcome.Taken>(Take(dossier, to, who)).Step;
        Assert.Equal((who.Person, Filing.Now), (step.By, step.At));
        return (step.To, step.Cite.ToString(), step.Version);
    }

    private static StepOutcome Take(Dossier dossier, ApplicationState to, Offices who, string note = "", DateOnly? today = null) =>
        ApplicationWay.Take(dossier, to, who, note, Filing.Now, today ?? Filing.Today);
}
