using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Applications;

/// <summary>
/// The way of an application: draft, filed, recommended, approved, or returned and filed again. Which steps there are and who takes
/// them is the rulebook's.
/// </summary>
public static class ApplicationWay
{
    /// <param name="dossier">The application as it is.</param>
    /// <param name="to">Filed, recommended or approved.</param>
    /// <param name="who">Whoever takes the step. An officer may take anybody's, as when a form came in on paper.</param>
    /// <param name="note">A remark; for an officer who takes somebody else's step, whose it is.</param>
    /// <param name="at">When.</param>
    /// <param name="today">The same as a day at the school.</param>
    public static StepOutcome Take(Dossier dossier, ApplicationState to, Offices who, string note, DateTimeOffset at, DateOnly today)
    {
        if (dossier.Rulebook.Application is null)
            return new StepOutcome.NoApplications();
        if (dossier.Steps.FirstOrDefault(step => step.To == to) is not { } rule)
            return new StepOutcome.NotAStep(to);
        if (!who.Is(rule.By) && !who.IsOfficer)
            return new StepOutcome.NotYours(rule);
        if (dossier.Reached >= to)
            return new StepOutcome.Done(dossier.Application.Steps.LastOrDefault(step => step.To == to) ?? dossier.Application.Steps[^1]);
        if (dossier.Next is { } next && next.To != to)
            return new StepOutcome.OutOfOrder(next);
        if (!who.Is(rule.By) && note.Length == 0)
            return new StepOutcome.NeedsName(rule);

        var isFirst = dossier.Steps[0].To == to;
        var shortcomings = isFirst || to == ApplicationState.Approved ? Shortcomings.Of(dossier) : [];
        if (isFirst && !who.IsOfficer && Shortcomings.OfDeadline(dossier, today) is { } late)
            shortcomings = [late, .. shortcomings];
        return shortcomings.Count > 0
            ? new StepOutcome.Incomplete(shortcomings)
            : new StepOutcome.Taken(Step(dossier, to, who, note, at, rule));
    }

    /// <summary>Gives it back to the convener, by whoever would take the next step or by an officer.</summary>
    public static StepOutcome Return(Dossier dossier, Offices who, string reason, DateTimeOffset at)
    {
        if (dossier.Rulebook.Application is null)
            return new StepOutcome.NoApplications();
        if (dossier.Reached is ApplicationState.Draft or ApplicationState.Approved || dossier.Next is not { } next)
            return new StepOutcome.NothingToReturn(dossier.Application.State);
        if (!who.Is(next.By) && !who.IsOfficer)
            return new StepOutcome.NotYours(next);
        return reason.Length == 0
            ? new StepOutcome.NeedsReason()
            : new StepOutcome.Taken(Step(dossier, ApplicationState.Returned, who, reason, at, next));
    }

    private static ApplicationStep Step(Dossier dossier, ApplicationState to, Offices who, string note, DateTimeOffset at, StepRule rule) => new()
    {
        To = to,
        At = at,
        By = who.Person,
        Note = note,
        Cite = rule.Cite,
        Version = dossier.Rulebook.Version,
    };
}
