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

    /// <param name="records">The records.</param>
    /// <param name="rulebooks">All of them, as a family has several editions.</param>
    /// <param name="rulebook">Whose months are counted.</param>
    /// <param name="person">Whose.</param>
    /// <param name="workdays">Which days are worked.</param>
    /// <param name="clock">The school's.</param>
    /// <param name="today">The day that is asked about.</param>
    public static TrainingRecord Read(
        ICreditRecords records, IRulebookSource rulebooks, Rulebook rulebook, PersonId person, WorkCalendar workdays, SchoolClock clock, DateOnly today)
    {
        var family = rulebook.Family ?? rulebook.Id.Value;
        var noted = CreditEntry.Standing(records.Credits.Of(family, person));
        var read = new TrainingRecord
        {
            Person = person,
            Rulebook = rulebook,
            Noted = noted,
            Cases = OwnCase.Of(records, rulebooks, family, person, today),
        };
        return rulebook.Months is { } rules && read.CycleFrom is { } first && MonthCount.WindowOf(rules, first, today) is { } window
            ? read with { Count = MonthCount.Of(rules, window, today, workdays, Claims.Of(records, rules, read.Cases, noted, person, clock)) }
            : read;
    }
}
