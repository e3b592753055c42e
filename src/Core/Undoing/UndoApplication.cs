using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Undoing;

/// <summary>申請, 推薦, 核定, 退回: what was written is as before, and a step goes back to where the application was.</summary>
internal static class UndoApplication
{
    public static UndoOutcome Run(IRecords records, Deed.ApplicationWritten deed)
    {
        if (records.Communities.Find(deed.Community) is not { } community)
            return new UndoOutcome.Gone();
        var application = records.Applications.Of(deed.Community);
        if (!deed.After.Is(ApplicationContent.Of(community, application)) || application.Steps.Count != deed.Steps)
            return new UndoOutcome.BuiltOn(Later.ApplicationWentOn);
        if (community.Category != deed.Before.Category)
            records.Communities.Update(community with { Category = deed.Before.Category });
        records.Applications.Save(application with { Answers = deed.Before.Answers.ToHashSet(), Requested = deed.Before.Requested });
        return new UndoOutcome.Done();
    }

    public static UndoOutcome Run(IRecords records, IRulebookSource rulebooks, SchoolClock clock, DateTimeOffset at, Deed.StepTaken deed, UndoNote note)
    {
        if (records.Communities.Find(deed.Community) is not { } community || rulebooks.Find(community.Programme) is not { } rulebook)
            return new UndoOutcome.Gone();
        var steps = records.Applications.Of(community.Id).Steps;
        if (steps is not [.., var last] || last.To != deed.To || last.At != at)
            return new UndoOutcome.BuiltOn(Later.ApplicationWentOn, steps is [.., { } newest] ? newest.By : null, steps is [.., { } then] ? then.At : null);
        if (WrittenSince(records, community, at, clock.Day(note.At)) is { } written)
            return new UndoOutcome.BuiltOn(Later.ApplicationWentOn, written.Person, written.At);
        var lines = records.Budget.Of(community.Id);
        var granted = lines.LastOrDefault(line => last.To == ApplicationState.Approved && line.Kind == LedgerKind.Approved && line.At == last.At);
        if (granted is not null && lines.FirstOrDefault(line => line.Id.Value > granted.Id.Value) is { } booked)
            return new UndoOutcome.BuiltOn(Later.MoreBooked, booked.By, booked.At);

        ApplicationSteps.TakeBack(records, rulebook, community, note.By, note.At, note.Why);
        return new UndoOutcome.Done();
    }

    /// <summary>What was written in the application since: it is not the one any more of which the step was taken.</summary>
    private static DeedEntry? WrittenSince(IRecords records, Community community, DateTimeOffset at, DateOnly today) => records
        .ConvenersOf(community.Id, today)
        .Concat(records.People.OfficersOf(community.Programme, today))
        .SelectMany(person => records.Deeds.Of(person.Id, at))
        .Where(entry => entry is { TakenBackAt: null, What: Deed.ApplicationWritten written } && written.Community == community.Id && entry.At > at)
        .MaxBy(entry => entry.At);
}
