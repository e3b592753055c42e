using CommunityBot.Budget;
using CommunityBot.Meetings;
using CommunityBot.Points;

namespace CommunityBot.Chains;

/// <summary>A line of a log or a ledger, as its chain sees it. What is put in here, and in which order, is never changed: links were made of it.</summary>
public sealed record ChainedEntry
{
    public required ChainId Chain { get; init; }

    /// <summary>The line's number in its table.</summary>
    public required long Id { get; init; }

    /// <summary>Everything about it but words in which people are named.</summary>
    public required Facts Facts { get; init; }

    /// <summary>
    /// What the person it is about is called, first, and was called before, which is looked up only where it is asked for. Nobody has one
    /// name, the empty one.
    /// </summary>
    public required IEnumerable<string> Names { get; init; }

    /// <summary>What was said: these may be taken out later, when somebody's data is deleted.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public static ChainedEntry Of(AttendanceEntry entry, IEnumerable<string> names) => new()
    {
        Chain = ChainId.AttendanceOf(entry.Meeting),
        Id = entry.Id.Value,
        Facts = new Facts().Add(entry.Id.Value).Add(entry.Person?.Value).Add((long)entry.Act).Add(entry.At.ToUnixTimeMilliseconds())
            .Add(entry.Late ? 1 : 0).Add((long?)entry.LateBy?.TotalMinutes).Add(entry.RecordedBy?.Value).Add(entry.Round).Add(entry.Corrects?.Value),
        Names = names,
        Words = [entry.Guest ?? "", entry.Reason],
    };

    public static ChainedEntry Of(LedgerEntry entry) => new()
    {
        Chain = ChainId.MoneyOf(entry.Community),
        Id = entry.Id.Value,
        Facts = new Facts().Add(entry.Id.Value).Add((long)entry.Kind).Add(entry.Item).Add(entry.Amount.Amount).Add(entry.UnitPrice?.Amount)
            .Add(entry.Quantity).Add(entry.PayeeMember?.Value).Add(entry.Meeting?.Value).Add(entry.On.DayNumber).Add(entry.At.ToUnixTimeMilliseconds())
            .Add(entry.By.Value).Add(entry.Corrects?.Value).Add(entry.Settles?.Value).Add(entry.Cite.ToString()).Add(entry.Version),
        Names = [""],
        Words = [entry.Payee, entry.What, entry.Why],
    };

    public static ChainedEntry Of(PointEntry entry, IEnumerable<string> names) => new()
    {
        Chain = ChainId.PointsOf(entry.Community),
        Id = entry.Id.Value,
        Facts = new Facts().Add(entry.Id.Value).Add(entry.Person.Value).Add(entry.Meeting?.Value).Add(entry.Rule).Add(entry.Points.Hundredths)
            .Add(entry.Worth.Hundredths).Add(entry.Cite.ToString()).Add(entry.Version).Add(entry.At.ToUnixTimeMilliseconds()).Add(entry.By?.Value)
            .Add(entry.Corrects?.Value),
        Names = names,
        Words = [entry.Why],
    };
}
