using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Applications;

/// <summary>What comes of taking a step with an application.</summary>
public abstract record StepOutcome
{
    private StepOutcome()
    {
    }

    public sealed record Taken(ApplicationStep Step) : StepOutcome;

    /// <summary>The programme takes no applications here.</summary>
    public sealed record NoApplications : StepOutcome;

    /// <summary>The programme does without this step.</summary>
    public sealed record NotAStep(ApplicationState To) : StepOutcome;

    /// <summary>Somebody else takes it.</summary>
    public sealed record NotYours(StepRule Step) : StepOutcome;

    /// <summary>It was taken before.</summary>
    public sealed record Done(ApplicationStep Earlier) : StepOutcome;

    /// <summary>Another step comes first.</summary>
    public sealed record OutOfOrder(StepRule First) : StepOutcome;

    /// <summary>An officer notes it for somebody else and has not said for whom.</summary>
    public sealed record NeedsName(StepRule Step) : StepOutcome;

    public sealed record Incomplete(IReadOnlyList<Shortcoming> Shortcomings) : StepOutcome;

    /// <summary>There is nothing to give back: it is with the convener, or approved.</summary>
    public sealed record NothingToReturn(ApplicationState State) : StepOutcome;

    public sealed record NeedsReason : StepOutcome;
}
