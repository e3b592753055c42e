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
        turn.Records.People.OfficerOf(turn.Me.Id, turn.Today));

    public bool LeadsAny => Led.Count + Offices.Count > 0;

    public bool IsNothing => !LeadsAny && Own.Count == 0;

    public IReadOnlyList<SheetKind> Kinds => LeadsAny ? Enum.GetValues<SheetKind>() : SheetRights.OfOnePerson;

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
