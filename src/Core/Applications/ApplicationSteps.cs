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
}
