using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;

namespace CommunityBot.Conversation.Finding;

/// <summary>The people whom the speaker has to do with.</summary>
internal static class LedPeople
{
    /// <summary>The members of what they lead; for an officer its heads and officers too.</summary>
    public static IReadOnlyList<Person> Of(Turn turn) =>
        [.. Leading.Communities(turn).SelectMany(community => Members(turn, community)).Concat(OfOffices(turn)).DistinctBy(person => person.Id)];

    /// <summary>Everybody of the programmes whose officer the speaker is.</summary>
    public static IReadOnlyList<Person> OfOffices(Turn turn) =>
        [.. turn.Records.AdministeredBy(turn.Me.Id, turn.Today)
            .SelectMany(community => Members(turn, community).Concat(turn.Records.People.HeadsOf(community.Id, turn.Today)))
            .Concat(turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).SelectMany(programme => turn.Records.People.OfficersOf(programme, turn.Today)))
            .Where(person => person.DeletedOn is null)
            .DistinctBy(person => person.Id)];

    /// <summary>Those who will be something in what the speaker leads, from a day that is still to come.</summary>
    public static IReadOnlyList<Person> Coming(Turn turn)
    {
        var (people, today) = (turn.Records.People, turn.Today);
        return
        [
            .. Leading.Communities(turn)
                .SelectMany(community => people.EverIn(community.Id)).Where(place => place.Days.From > today).Select(place => place.Person)
                .Concat(turn.Records.AdministeredBy(turn.Me.Id, today)
                    .SelectMany(community => people.EverHeadsOf(community.Id).Where(head => people.DaysAsHead(community.Id, head.Id)?.From > today)))
                .Concat(people.OfficerOf(turn.Me.Id, today)
                    .SelectMany(of => people.EverOfficersOf(of).Where(officer => people.DaysAsOfficer(of, officer.Id)?.From > today)))
                .Where(person => person.DeletedOn is null)
                .DistinctBy(person => person.Id),
        ];
    }

    /// <summary>Whoever is, was or will be anything in the programmes whose officer the speaker is.</summary>
    public static IReadOnlyList<Person> EverInProgrammes(Turn turn) =>
        [.. turn.Records.AdministeredBy(turn.Me.Id, turn.Today)
            .SelectMany(community => turn.Records.People.EverIn(community.Id).Select(member => member.Person)
                .Concat(turn.Records.People.EverHeadsOf(community.Id)))
            .Concat(turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).SelectMany(turn.Records.People.EverOfficersOf))
            .Where(person => person.DeletedOn is null)
            .DistinctBy(person => person.Id)];

    /// <summary>Those of them who are the speaker's by it.</summary>
    public static IReadOnlyList<Person> EverOfOffices(Turn turn) =>
        [.. EverInProgrammes(turn).Where(person => Charge.IsOfficerOf(turn.Records, turn.Me.Id, person.Id, turn.Today))];

    /// <summary>Those who left what the speaker leads, with the place that they had last.</summary>
    public static IReadOnlyList<Membership> Former(Turn turn)
    {
        var now = Of(turn).Select(person => person.Id).ToHashSet();
        return
        [
            .. Leading.Communities(turn)
                .SelectMany(community => turn.Records.People.EverIn(community.Id).NearestTo(turn.Today))
                .Where(member => member.Person.DeletedOn is null && member.Days.Until < turn.Today && !now.Contains(member.Person.Id)),
        ];
    }

    /// <summary>Whoever had their data deleted is a member until the end of that day, and is given nothing any more.</summary>
    private static IEnumerable<Person> Members(Turn turn, Community community) =>
        turn.Records.People.MembersOf(community.Id, turn.Today).Select(member => member.Person).Where(person => person.DeletedOn is null);
}
