using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>What somebody is somewhere, was or will be: in a community, its head, or officer of a programme.</summary>
/// <param name="Programme">Of which it is.</param>
/// <param name="Community">Which they are in; null for heads and officers.</param>
/// <param name="Leads">Whether others' matters are theirs by it.</param>
/// <param name="Days">Since when and until when.</param>
public sealed record Bond(ProgrammeId Programme, CommunityId? Community, bool Leads, Tenure Days)
{
    public static IReadOnlyList<Bond> AllOf(IPeople people, PersonId person) =>
    [
        .. people.EverOf(person).Select(place => new Bond(place.Community.Programme, place.Community.Id, place.Role == Role.Convener, place.Days)),
        .. people.EverHeadOf(person).Select(community => new Bond(community.Programme, null, Leads: true, people.DaysAsHead(community.Id, person)!.Value)),
        .. people.EverOfficerOf(person).Select(programme => new Bond(programme, null, Leads: true, people.DaysAsOfficer(programme, person)!.Value)),
    ];

    /// <summary>Whether somebody is anything anywhere on that day or a later one.</summary>
    public static bool HasAny(IPeople people, PersonId person, DateOnly from) => AllOf(people, person).Any(bond => bond.Days.Reaches(from));
}
