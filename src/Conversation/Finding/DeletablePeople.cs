using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Finding;

/// <summary>Whose data an officer may delete upon a request in writing.</summary>
internal static class DeletablePeople
{
    /// <summary>Everybody who is, was or will be anything in the speaker's programmes.</summary>
    public static IReadOnlyList<Person> Known(Turn turn) => LedPeople.EverInProgrammes(turn);

    /// <summary>Those of them who never were in a programme of another officer's.</summary>
    public static IReadOnlyList<Person> Of(Turn turn)
    {
        var own = turn.Records.People.OfficerOf(turn.Me.Id, turn.Today);
        return [.. Known(turn).Where(person => ProgrammesOf(turn, person).All(own.Contains))];
    }

    /// <summary>The officers, beside the two themselves, of all programmes that somebody has to do with.</summary>
    public static IReadOnlyList<PersonId> OfficersOf(Turn turn, Person person) =>
    [
        .. ProgrammesOf(turn, person)
            .SelectMany(programme => turn.Records.People.OfficersOf(programme, turn.Today))
            .Select(officer => officer.Id)
            .Where(officer => officer != person.Id && officer != turn.Me.Id)
            .Distinct(),
    ];

    public static IReadOnlyList<ProgrammeId> ProgrammesOf(Turn turn, Person person) =>
    [
        .. turn.Records.People.EverOf(person.Id).Select(place => place.Community.Programme)
            .Concat(turn.Records.People.EverHeadOf(person.Id).Select(community => community.Programme))
            .Concat(turn.Records.People.EverOfficerOf(person.Id))
            .Distinct(),
    ];
}
