using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Duties;

/// <summary>What members owe for themselves (each: 成員), whoever leads them.</summary>
public static class OwnDuties
{
    public static bool Are(DutyRule rule) => rule is { Each: Each.Member, Task: DutyTask.HandIn };

    /// <summary>Whether somebody is in a community whose members owe something themselves.</summary>
    public static bool AreOwedBy(ICommunityRecords records, IRulebookSource rulebooks, PersonId person, DateOnly on) =>
        records.People.MembershipsOf(person, on).Any(place =>
            rulebooks.Find(place.Community.Programme) is { } rulebook && rulebook.Duties.Any(Are)
            && CommunityFacts.Read(records, rulebook, place.Community, on) is var facts
            && rulebook.Duties.Any(rule => Are(rule) && facts.Fits(rule.Scope)));
}
