using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
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

    /// <summary>What keeps it from being filed or approved as a case; none of any other community.</summary>
    public IReadOnlyList<Bar> Bars { get; init; } = [];

    /// <summary>What is known of it as a case; nothing of any other community.</summary>
    public CaseFile File { get; init; } = CaseFile.Empty;

    public Community Community => Facts.Community;

    /// <summary>From when to when it may run; null where it is no case, or not yet said of which sort.</summary>
    public SpanRule? Span => Rulebook.Spans.FirstOrDefault(rule => Facts.Fits(rule.Scope));

    /// <summary>Those that are asked of it.</summary>
    public IEnumerable<ApplicationQuestion> Questions => Rulebook.Questions.Where(question => Facts.Fits(question.Scope));

    /// <summary>Whether money is asked for: of a case only where there is a grant for its sort.</summary>
    public bool AsksMoney => Grant.IsThereFor(Rulebook, Facts);

    /// <summary>The steps that it takes.</summary>
    public IReadOnlyList<StepRule> Steps => [.. (Rulebook.Application?.Steps ?? []).Where(step => Facts.Fits(step.Scope))];

    /// <summary>The step it waits for; null once it is approved, or where the programme takes no applications.</summary>
    public StepRule? Next => Steps.FirstOrDefault(step => step.To > Reached);

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

    public static Dossier Read(
        IRecords records, IRulebookSource rulebooks, Rulebook rulebook, Community community, SchoolClock clock, WorkCalendar workdays, DateOnly on)
    {
        var own = OwnCase.Read(records, rulebook, community, on);
        return new Dossier
        {
            Rulebook = rulebook,
            Facts = own.Facts,
            Application = own.Application,
            File = own.File,
            Rivals = Rival.Of(records, rulebooks, community, on),
            Bars = Credits.Bars.Of(records, rulebooks, own, clock, workdays, on),
        };
    }
}
