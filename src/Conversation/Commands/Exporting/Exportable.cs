using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Programmes;
using CommunityBot.Sheets;

namespace CommunityBot.Conversation.Commands.Exporting;

/// <summary>What somebody may export, to find in it what they mean (<see cref="SheetRights"/> says what they get).</summary>
/// <param name="Led">Communities of which they may have everything.</param>
/// <param name="Own">Those in which they are or were themselves.</param>
/// <param name="Offices">Programmes whose officer they are.</param>
internal sealed record Exportable(IReadOnlyList<Community> Led, IReadOnlyList<Community> Own, IReadOnlyList<ProgrammeId> Offices)
{
    public static Exportable Of(Turn turn) => new(
        Leading.Communities(turn),
        [.. turn.Records.People.EverOf(turn.Me.Id).Select(place => place.Community).DistinctBy(one => one.Id)],
        turn.Records.People.OfficerOf(turn.Me.Id, turn.Today))
    {
        IsNoted = turn.Rulebooks.All.Select(one => one.Family).OfType<string>().Distinct().Any(one => turn.Records.Credits.Of(one, turn.Me.Id).Count > 0),
        CountMonths = [.. turn.Rulebooks.All.Where(one => one.Months is not null).Select(one => one.Id)],
    };

    /// <summary>Whether anything was noted of them (採計), in a case or not.</summary>
    public bool IsNoted { get; private init; }

    /// <summary>Programmes that count months for people.</summary>
    private IReadOnlyList<ProgrammeId> CountMonths { get; init; } = [];

    public bool LeadsAny => Led.Count + Offices.Count > 0;

    public bool IsNothing => !LeadsAny && Own.Count == 0 && !IsNoted;

    public IReadOnlyList<SheetKind> Kinds => LeadsAny ? [.. Enum.GetValues<SheetKind>().Where(IsTheirs)] : OfOnePerson;

    /// <summary>Credits only where there may be some.</summary>
    public IReadOnlyList<SheetKind> OfOnePerson => [.. SheetRights.OfOnePerson.Where(IsTheirs)];

    /// <summary>Whether of such sheets their own alone are theirs, whatever they lead.</summary>
    public bool IsOwnAlone(SheetKind kind) => SheetRights.OfOfficers.Contains(kind) && !Offices.Any(CountMonths.Contains);

    private bool IsTheirs(SheetKind kind) => !SheetRights.OfOfficers.Contains(kind) || !IsOwnAlone(kind)
        || (SheetRights.OfOnePerson.Contains(kind) && (IsNoted || Communities.Any(one => CountMonths.Contains(one.Programme))));

    public IReadOnlyList<Community> Communities => [.. Led.Concat(Own).DistinctBy(one => one.Id)];

    public IReadOnlyList<Rulebook> Programmes(IRulebookSource rulebooks) =>
        [.. Offices.Concat(Communities.Select(one => one.Programme)).Distinct().Select(rulebooks.Find).OfType<Rulebook>()];

    /// <summary>Everybody who is or was in what they lead, or in one community of it, and they themselves.</summary>
    public IReadOnlyList<Person> People(Turn turn, Community? community = null) =>
    [
        .. Led.Where(one => community is null || one.Id == community.Id)
            .SelectMany(one => turn.Records.People.EverIn(one.Id)).Select(place => place.Person).Append(turn.Me)
            .Where(person => person.DeletedOn is null).DistinctBy(person => person.Id),
    ];
}
