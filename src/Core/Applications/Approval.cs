using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Applications;

/// <summary>What follows from an approval (核定). The one place where it is written down.</summary>
public static class Approval
{
    /// <summary>
    /// Notes the step, grants what was asked for, item by item, and gives the conveners their points. Whether it may be approved
    /// has been decided before (<see cref="ApplicationWay"/>).
    /// </summary>
    /// <param name="records">Where it is written.</param>
    /// <param name="rulebook">The edition it is decided under.</param>
    /// <param name="community">The one that is approved.</param>
    /// <param name="by">The officer.</param>
    /// <param name="at">When.</param>
    /// <param name="on">The same as a day at the school; its year is the fiscal year.</param>
    /// <param name="note">A remark.</param>
    public static void Run(IRecords records, Rulebook rulebook, Community community, PersonId by, DateTimeOffset at, DateOnly on, string note = "")
    {
        var application = records.Applications.Of(community.Id);
        records.Applications.Add(community.Id, new ApplicationStep
        {
            To = ApplicationState.Approved,
            At = at,
            By = by,
            Note = note,
            Cite = rulebook.Application?.Steps.FirstOrDefault(step => step.To == ApplicationState.Approved)?.Cite ?? Citations.None,
            Version = rulebook.Version,
        });
        foreach (var item in rulebook.Funding?.Items ?? [])
        {
            if (application.Requested.GetValueOrDefault(item.Id) is var amount && amount > Dollars.Zero)
                Grant(records, rulebook, community, item, amount, by, at, on);
        }

        PointAward.ForConvening(records, rulebook, community, at, on);
    }

    /// <summary>What followed from an approval: what was granted, and the points for convening.</summary>
    internal static void TakeBack(IRecords records, Rulebook rulebook, Community community, ApplicationStep step, PersonId by, DateTimeOffset at, string why)
    {
        foreach (var granted in records.Budget.Of(community.Id).Where(line => line.Kind == LedgerKind.Approved && line.At == step.At))
            records.Budget.Add(granted.TakenBack(by, at, why));
        foreach (var person in records.People.EverIn(community.Id).Select(one => one.Person.Id).Distinct())
            PointAward.TakeBack(
                records.Points,
                rulebook,
                new PointDeed.Convened(),
                new PointNote { Community = community.Id, Person = person, At = at, By = by, Why = why });
    }

    /// <summary>Adds a line to what was approved; a negative one takes some of it away.</summary>
    public static LedgerEntry Grant(
        IRecords records, Rulebook rulebook, Community community, BudgetItem item, Dollars amount, PersonId by, DateTimeOffset at, DateOnly on) =>
        records.Budget.Add(new LedgerEntry
        {
            Community = community.Id,
            Kind = LedgerKind.Approved,
            Item = item.Id,
            Amount = amount,
            On = on,
            At = at,
            By = by,
            Cite = item.Cite,
            Version = rulebook.Version,
        });
}
