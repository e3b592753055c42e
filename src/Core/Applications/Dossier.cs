using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Applications;

/// <summary>An application with all that its rules want to know.</summary>
public sealed record Dossier
{
    public required Rulebook Rulebook { get; init; }

    public required CommunityFacts Facts { get; init; }

    public required Application Application { get; init; }

    public IReadOnlyList<Rival> Rivals { get; init; } = [];

    public Community Community => Facts.Community;

    /// <summary>The step it waits for; null once it is approved, or where the programme takes no applications.</summary>
    public StepRule? Next => Rulebook.Application?.Steps.FirstOrDefault(step => step.To > Reached);

    /// <summary>How far it has come: what was returned starts over.</summary>
    public ApplicationState Reached => Application.State == ApplicationState.Returned ? ApplicationState.Draft : Application.State;

    /// <summary>What is asked for, by item in the order of the rulebook. Items that the rulebook has no more are left out.</summary>
    public IReadOnlyList<(BudgetItem Item, Dollars Amount)> Asked =>
        [.. (Rulebook.Funding?.Items ?? []).Select(item => (item, Application.Requested.GetValueOrDefault(item.Id))).Where(line => line.Item2 > Dollars.Zero)];

    /// <summary>The duty to apply and its last day, where the programme names one.</summary>
    public (DutyRule Duty, DateOnly LastDay)? Deadline =>
        Rulebook.Duties.FirstOrDefault(duty => duty is { Stage: DutyStage.Applying, Task: DutyTask.Apply } && Facts.Fits(duty.Scope)) is not { } duty ? null
        : duty.Due switch
        {
            Due.On on => (duty, on.Day),
            Due.Within within => (duty, within.Period.End),
            _ => null,
        };

    public static Dossier Read(IRecords records, IRulebookSource rulebooks, Rulebook rulebook, Community community, DateOnly on) => new()
    {
        Rulebook = rulebook,
        Facts = CommunityFacts.Read(records, rulebook, community, on),
        Application = records.Applications.Of(community.Id),
        Rivals = Rival.Of(records, rulebooks, community, on),
    };
}
