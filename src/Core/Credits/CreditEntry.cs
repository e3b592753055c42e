using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>People may type it as <c>12</c> or <c>#12</c> after 採計 更正.</summary>
public readonly record struct CreditEntryId(long Value)
{
    public override string ToString() => $"#{Value}";
}

/// <summary>
/// Something that an officer (承辦人) noted of a teacher and that outlives any case or edition: when six years begin, what counts (採計), other leave.
/// Lines are only ever added; one that takes another back names it, with who and why.
/// </summary>
public sealed record CreditEntry
{
    /// <summary>Given by the store.</summary>
    public CreditEntryId Id { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>Of which programme, whatever its edition (<see cref="Rulebook.Family"/>).</summary>
    public required string Family { get; init; }

    public required CreditFact Fact { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public string Why { get; init; } = "";

    /// <summary>The line that this one takes back.</summary>
    public CreditEntryId? Corrects { get; init; }

    /// <summary>The article it was accepted by.</summary>
    public required Citations Cite { get; init; }

    /// <summary>The edition it was accepted under.</summary>
    public required ProgrammeId Programme { get; init; }

    public required int Version { get; init; }

    /// <summary>Those that count, in the order they came.</summary>
    public static IReadOnlyList<CreditEntry> Standing(IReadOnlyList<CreditEntry> entries) =>
        Amounts.StandingEntries.Of(entries, entry => entry.Id, entry => entry.Corrects);

    /// <summary>The first day of somebody's years, as it was noted last; null where nobody noted it.</summary>
    /// <param name="entries">All of theirs, counter-entries too.</param>
    public static DateOnly? CycleOf(IReadOnlyList<CreditEntry> entries) =>
        Standing(entries).Select(entry => entry.Fact).OfType<CreditFact.Cycle>().LastOrDefault()?.From;

    /// <summary>The line that takes this one back exactly.</summary>
    public CreditEntry TakenBack(PersonId by, DateTimeOffset at, string why) => this with { Id = default, Corrects = Id, At = at, By = by, Why = why };
}
