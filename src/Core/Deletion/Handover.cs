using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Deletion;

/// <summary>What somebody has to give into other hands, or to settle, before their data can be deleted.</summary>
public abstract record Handover
{
    private Handover()
    {
    }

    /// <summary>Nobody else would convene it.</summary>
    public sealed record Community(Communities.Community Led) : Handover;

    /// <summary>Nobody else could recommend it.</summary>
    public sealed record Headship(Communities.Community Led) : Handover;

    /// <summary>Nobody else would be its officer.</summary>
    public sealed record Office(ProgrammeId Programme) : Handover;

    /// <summary>A request that they made, or that is to be paid to them, and that is not settled.</summary>
    public sealed record Money(Communities.Community Led, Request Request) : Handover;

    /// <param name="records">The records.</param>
    /// <param name="person">Who wants to go.</param>
    /// <param name="today">Their last day: somebody else has to lead on every day from the next one on, on which they would.</param>
    public static IReadOnlyList<Handover> Of(IRecords records, PersonId person, DateOnly today)
    {
        var (people, communities, then) = (records.People, records.Communities.All(), today.AddDays(1));
        return
        [
            .. communities.Where(led => IsMissed(people.DaysOfConveners(led.Id))).Select(led => new Community(led)),
            .. communities.Where(led => IsMissed(people.DaysOfHolders(new Communities.Office.Head(led.Id)))).Select(led => new Headship(led)),
            .. people.EverOfficerOf(person).Where(of => IsMissed(people.DaysOfHolders(new Communities.Office.Officer(of)))).Select(of => new Office(of)),
            .. people.EverOf(person).Select(place => place.Community).DistinctBy(community => community.Id)
                .SelectMany(community => Request.OpenOf(records.Budget.Of(community.Id))
                    .Where(request => request.Line.By == person || request.Line.PayeeMember == person)
                    .Select(request => new Money(community, request))),
        ];

        bool IsMissed(ILookup<PersonId, Tenure> days) => days.Contains(person) && days.FirstWithout(person, [], then) is not null;
    }
}
