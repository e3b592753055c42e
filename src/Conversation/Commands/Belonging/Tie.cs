using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What ties somebody to a programme: being in a community, however many places that are one after the other, or an office.</summary>
internal sealed record Tie
{
    public required Person Person { get; init; }

    /// <summary>Null for an officer.</summary>
    public Community? Community { get; init; }

    /// <summary>Null for who is in the community.</summary>
    public Office? Office { get; init; }

    /// <summary>What they are in it.</summary>
    public Role Role { get; init; }

    /// <summary>Those of everybody of what the speaker leads; for officers their heads and fellow officers too.</summary>
    public static IReadOnlyList<Tie> Led(Turn turn)
    {
        var (records, people, today) = (turn.Records, turn.Records.People, turn.Today);
        return
        [
            .. Leading.Communities(turn)
                .SelectMany(community => people.EverIn(community.Id).Where(one => one.Days.Reaches(today)).NearestTo(today))
                .Select(In),
            .. records.AdministeredBy(turn.Me.Id, today)
                .SelectMany(community => people.EverHeadsOf(community.Id).Select(head => HeadOf(head, community)))
                .Concat(people.OfficerOf(turn.Me.Id, today)
                    .SelectMany(programme => people.EverOfficersOf(programme).Select(officer => OfficerOf(officer, programme))))
                .Where(tie => people.DaysIn(tie.Office!, tie.Person.Id)?.Reaches(today) == true),
        ];
    }

    /// <summary>Those that ended before today: their last day may have been noted wrongly.</summary>
    public static IReadOnlyList<Tie> Ended(Turn turn)
    {
        var (people, today) = (turn.Records.People, turn.Today);
        return
        [
            .. Leading.Communities(turn)
                .SelectMany(community => people.EverIn(community.Id).NearestTo(today).Where(one => one.Days.Until < today))
                .Select(In)
                .Concat(turn.Records.AdministeredBy(turn.Me.Id, today)
                    .SelectMany(community => people.EverHeadsOf(community.Id).Select(head => HeadOf(head, community)))
                    .Concat(people.OfficerOf(turn.Me.Id, today).SelectMany(of => people.EverOfficersOf(of).Select(officer => OfficerOf(officer, of))))
                    .Where(tie => people.DaysIn(tie.Office!, tie.Person.Id)?.Until < today))
                .Where(tie => tie.Person.DeletedOn is null),
        ];
    }

    public static Tie In(Membership member) => new() { Person = member.Person, Community = member.Community, Role = member.Role };

    public static Tie HeadOf(Person head, Community community) =>
        new() { Person = head, Community = community, Office = new Office.Head(community.Id) };

    public static Tie OfficerOf(Person officer, ProgrammeId programme) => new() { Person = officer, Office = new Office.Officer(programme) };

    /// <summary>Who it is, told apart from others of that name in the programme.</summary>
    public string Shown(Turn turn) => Community is { } of
        ? Namesakes.In(turn, turn.Records.Communities.All().Where(one => one.Programme == of.Programme)).Shown(Person)
        : Person.Name;

    /// <summary>The community, or the programme, as the reader calls it.</summary>
    public string Where(Turn turn) => Office is Office.Officer(var programme) ? turn.Wording.Name(programme) : Community!.Name;

    /// <summary>成員, 召集人, 主管, 承辦人.</summary>
    public string As(Turn turn) => Office switch
    {
        null => turn.Texts.Role(Role),
        Office.Head => turn.Texts.OfficeName(OfficeKind.Head),
        _ => turn.Texts.OfficeName(OfficeKind.Officer),
    };

    /// <summary>What has to be somebody's: 召集人 of a community, 主管, 承辦人.</summary>
    public string Post(Turn turn) => Office is null ? turn.Texts.Role(Role.Convener) : As(turn);

    /// <summary>Whether somebody may have to take it over.</summary>
    public bool Leads => Office is not null || Role == Role.Convener;

    /// <summary>As what they are in it on that day.</summary>
    public Tie On(Turn turn, DateOnly day) => Office is null && turn.Records.People.PlacesOf(Community!.Id, Person.Id) is { Count: > 0 } places
        ? this with { Role = (places.LastOrDefault(place => place.Days.Includes(day)) ?? places[^1]).Role }
        : this;

    /// <summary>The last day that is known; null while there is none.</summary>
    public DateOnly? LastDay(Turn turn) => Office is { } office
        ? turn.Records.People.DaysIn(office, Person.Id)?.Until
        : turn.Records.People.PlacesOf(Community!.Id, Person.Id)[^1].Days.Until;

    /// <summary>Why it ends, as far as anybody said so; of an office nothing is kept.</summary>
    public string Why(Turn turn) => Office is null ? turn.Records.People.PlacesOf(Community!.Id, Person.Id)[^1].Why : "";

    /// <summary>What tells it apart from others of the same name, all of it first.</summary>
    public IEnumerable<string> Apart(Turn turn) =>
        [Details(turn), Joined.Words(As(turn), Community?.Name ?? ""), Community?.Name ?? "", As(turn), .. ToldApart.Words(Person)];

    /// <summary>The name, and all that tells it apart.</summary>
    public string InFull(Turn turn) => Joined.Words(Person.Name, Details(turn));

    /// <summary>Who leads there today and is told what happens to it.</summary>
    public IEnumerable<Person> Leaders(Turn turn) => Office is Office.Officer(var programme)
        ? turn.Records.People.OfficersOf(programme, turn.Today)
        : turn.Records.ConvenersOf(Community!.Id, turn.Today);

    private string Details(Turn turn) => Joined.Words(As(turn), Community?.Name ?? "", Person.School, Person.Department);
}
