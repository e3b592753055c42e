using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Applications;

/// <summary>Takes the steps of <see cref="ApplicationWay"/> and writes down what follows from them; a step that is refused leaves no trace.</summary>
public static class ApplicationSteps
{
    public static StepOutcome Take(
        IRecords records, Dossier dossier, ApplicationState to, Offices who, string note, DateTimeOffset at, DateOnly today)
    {
        var outcome = ApplicationWay.Take(dossier, to, who, note, at, today);
        switch (outcome)
        {
            case StepOutcome.Taken({ To: ApplicationState.Approved }):
                Approval.Run(records, dossier.Rulebook, dossier.Community, who.Person, at, today, note);
                break;
            case StepOutcome.Taken(var step):
                records.Applications.Add(dossier.Community.Id, step);
                break;
        }

        return outcome;
    }

    public static StepOutcome Return(ICommunityRecords records, Dossier dossier, Offices who, string reason, DateTimeOffset at)
    {
        var outcome = ApplicationWay.Return(dossier, who, reason, at);
        if (outcome is StepOutcome.Taken(var step))
            records.Applications.Add(dossier.Community.Id, step);
        return outcome;
    }

    /// <summary>Takes the last step back by one to where the application was before it, and with an approval what followed from it.</summary>
    public static void TakeBack(IRecords records, Rulebook rulebook, Community community, PersonId by, DateTimeOffset at, string why)
    {
        var steps = records.Applications.Of(community.Id).Steps;
        if (steps[^1].To == ApplicationState.Approved)
            Approval.TakeBack(records, rulebook, community, steps[^1], by, at, why);
        records.Applications.Add(community.Id, new ApplicationStep
        {
            To = steps.Count > 1 ? steps[^2].To : ApplicationState.Draft,
            At = at,
            By = by,
            Note = why,
            Cite = steps[^1].Cite,
            Version = rulebook.Version,
        });
    }
}
