using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>All that is to be said of somebody's industry placement (研習): what counts in their years, what they owe, what bars them.</summary>
public sealed record TrainingRecord
{
    public required PersonId Person { get; init; }

    public required Rulebook Rulebook { get; init; }

    /// <summary>What an officer noted and stands.</summary>
    public required IReadOnlyList<CreditEntry> Noted { get; init; }

    public required IReadOnlyList<OwnCase> Cases { get; init; }

    /// <summary>Null where nobody noted when the years begin, or they have not begun.</summary>
    public MonthCount? Count { get; init; }

    /// <summary>The first day of the first years; null where nobody noted it.</summary>
    public DateOnly? CycleFrom => CreditEntry.CycleOf(Noted);

    /// <summary>What keeps them from another case on the day that was asked about.</summary>
    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>Where they serve, or will, for a case (服務義務), the last to end first.</summary>
    public IEnumerable<(OwnCase Case, Period Days)> ServedAfter(DateOnly today) =>
        from own in Cases
        where own.Service is { } service && service.End >= today
        orderby own.Service!.Value.End descending
        select (own, own.Service!.Value);

    /// <inheritdoc cref="TrainingReader"/>
    public static TrainingRecord Read(
        ICreditRecords records, IRulebookSource rulebooks, Rulebook rulebook, PersonId person, WorkCalendar workdays, SchoolClock clock, DateOnly today) =>
        new TrainingReader(records, rulebooks, rulebook, workdays, clock, today).Of(person);
}
