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
    /// <param name="today">Their last day: whoever leads from the next one on will do.</param>
    public static IReadOnlyList<Handover> Of(IRecords records, PersonId person, DateOnly today)
    {
        var (people, then) = (records.People, today.AddDays(1));
        return
        [
            .. records.ConvenedBy(person, then).Where(led => IsAlone(records.ConvenersOf(led.Id, then), person)).Select(led => new Community(led)),
            .. people.HeadOf(person, then).Where(led => IsAlone(people.HeadsOf(led.Id, then), person)).Select(led => new Headship(led)),
            .. people.OfficerOf(person, then).Where(of => IsAlone(people.OfficersOf(of, then), person)).Select(of => new Office(of)),
            .. people.EverOf(person).Select(place => place.Community).DistinctBy(community => community.Id)
                .SelectMany(community => Request.OpenOf(records.Budget.Of(community.Id))
                    .Where(request => request.Line.By == person || request.Line.PayeeMember == person)
                    .Select(request => new Money(community, request))),
        ];
    }

    private static bool IsAlone(IEnumerable<Person> leading, PersonId person) => leading.All(one => one.Id == person);
}
