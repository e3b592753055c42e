using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Nudges.Planning;

/// <summary>What there is to tell of a case besides its duties, as it stands on a day.</summary>
public sealed record CaseMatters(OwnCase Case)
{
    /// <summary>How its money stands, once it is approved; null where none comes in for it.</summary>
    public Collected? Collected => Case is { IsApproved: true, Rulebook.Collection: { } rule } && Case.Facts.Fits(rule.Scope)
        ? Collected.Of(rule, Case.File)
        : null;

    /// <summary>Null where the programme has no cases.</summary>
    public static CaseMatters? Read(ICaseRecords records, Rulebook rulebook, Community community, DateOnly on) =>
        rulebook.Family is null ? null : new CaseMatters(OwnCase.Read(records, rulebook, community, on));

    /// <summary>Somebody's months in the years they are in; null once there are enough, or where nobody noted when they begin.</summary>
    public static MonthCount? LackingOf(
        ICreditRecords records, IRulebookSource rulebooks, Rulebook rulebook, PersonId person, SchoolDay school, DateOnly on) =>
        rulebook.Months is not null
        && TrainingRecord.Read(records, rulebooks, rulebook, person, school.Workdays, school.Clock, on).Count is { IsComplete: false } count
            ? count
            : null;
}
