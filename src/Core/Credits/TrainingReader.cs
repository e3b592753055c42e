using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>Reads what is to be said of somebody's industry placement, by the rules of one edition and as of one day.</summary>
/// <param name="Records">The records.</param>
/// <param name="Rulebooks">All of them, as a family has several editions.</param>
/// <param name="Rulebook">Whose months are counted.</param>
/// <param name="Workdays">Which days are worked.</param>
/// <param name="Clock">The school's.</param>
/// <param name="Today">The day that is asked about.</param>
public sealed record TrainingReader(
    ICreditRecords Records, IRulebookSource Rulebooks, Rulebook Rulebook, WorkCalendar Workdays, SchoolClock Clock, DateOnly Today)
{
    /// <summary>Of which programme, whatever its edition.</summary>
    public string Family => Rulebook.Lineage;

    /// <param name="person">Whose.</param>
    /// <param name="also">What is not noted, as if it were.</param>
    public TrainingRecord Of(PersonId person, params IEnumerable<CreditEntry> also) =>
        Of(person, CreditEntry.Standing([.. Records.Credits.Of(Family, person), .. also]), OwnCase.Of(Records, Rulebooks, Family, person, Today));

    /// <param name="person">Whose.</param>
    /// <param name="noted">What stands of all that was noted of them.</param>
    /// <param name="cases">Theirs.</param>
    internal TrainingRecord Of(PersonId person, IReadOnlyList<CreditEntry> noted, IReadOnlyList<OwnCase> cases)
    {
        var read = new TrainingRecord { Person = person, Rulebook = Rulebook, Noted = noted, Cases = cases };
        if (Rulebook.Months is not { } rules || read.CycleFrom is not { } first || MonthCount.WindowOf(rules, first, Today) is not { } window)
            return read with { Holds = Held(cases, null) };
        return read with
        {
            Count = MonthCount.Of(rules, window, Today, Workdays, Claims.Of(Records, rules, cases, noted, person, Clock)),
            Holds = Held(cases, window),
        };
    }

    private IReadOnlyList<Hold> Held(IReadOnlyList<OwnCase> cases, Period? window) =>
        [.. TeacherBars.Holds(Rulebook.Bars, cases, window, Clock).Where(hold => hold.Last >= Today)];
}
