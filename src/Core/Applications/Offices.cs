using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Applications;

/// <summary>What somebody is to a community on a day, as far as its application goes.</summary>
public sealed record Offices(PersonId Person, bool IsConvener, bool IsHead, bool IsOfficer)
{
    public static Offices Read(IRecords records, Community community, PersonId person, DateOnly on) => new(
        person,
        records.ConvenersOf(community.Id, on).Any(convener => convener.Id == person),
        records.People.HeadsOf(community.Id, on).Any(head => head.Id == person),
        records.People.OfficerOf(person, on).Contains(community.Programme));

    public bool Is(Actor actor) => actor switch
    {
        Actor.Convener => IsConvener,
        Actor.Head => IsHead,
        _ => IsOfficer,
    };
}
