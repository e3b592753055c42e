using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>
/// Whom it concerns that somebody comes, leaves or has another name: themselves, and who leads there. Each is told all of it in one
/// message, and nobody what they did themselves.
/// </summary>
internal sealed class BelongingNews(Turn turn)
{
    private readonly List<(PersonId To, Func<Turn, string> Says)> _lines = [];

    public IReadOnlyList<Notice> Notices =>
    [
        .. _lines
            .Where(line => line.To != turn.Me.Id)
            .GroupBy(line => line.To)
            .Select(theirs => turn.Tell(theirs.Key, reader => Reply.Say(Joined.Lines(theirs.Select(line => line.Says(reader)).Distinct())))),
    ];

    /// <summary>It ends with that day.</summary>
    /// <param name="tie">What ends.</param>
    /// <param name="day">The last day.</param>
    /// <param name="why">Empty where nobody said.</param>
    /// <param name="change">What becomes of their places: some that were to begin later may end as well. Null for an office.</param>
    public BelongingNews Until(Tie tie, DateOnly day, string why, PlacesChange? change) => Add(
        tie.Person,
        reader => Joined.Lines(
            reader.Texts.YouAreUntil(reader.Me.Name, tie.Where(reader), tie.As(reader), day, why), Dropped(reader, change, day)),
        tie.Leaders(turn),
        reader => Joined.Lines(
            reader.Texts.TheyAreUntil(reader.Me.Name, tie.Shown(turn), tie.Where(reader), tie.As(reader), day), Dropped(reader, change, day)));

    /// <summary>It begins with that day.</summary>
    /// <param name="tie">What begins.</param>
    /// <param name="day">The first day.</param>
    /// <param name="change">As of <see cref="Until"/>.</param>
    public BelongingNews From(Tie tie, DateOnly day, PlacesChange? change = null) => Add(
        tie.Person,
        reader => Joined.Lines(
            reader.Texts.YouAreFrom(reader.Me.Name, tie.Where(reader), tie.As(reader), day), Dropped(reader, change, day)),
        tie.Leaders(turn),
        reader => Joined.Lines(
            reader.Texts.TheyAreFrom(reader.Me.Name, tie.Shown(turn), tie.Where(reader), tie.As(reader), day), Dropped(reader, change, day)));

    /// <param name="before">As they were called.</param>
    /// <param name="shown">The same, told apart from others of that name.</param>
    /// <param name="after">As they are.</param>
    public BelongingNews Named(Person before, string shown, string after) => Add(
        before,
        reader => reader.Texts.YouAreNamed(reader.Me.Name, after),
        turn.Records.People.MembershipsOf(before.Id, turn.Today).SelectMany(one => turn.Records.ConvenersOf(one.Community.Id, turn.Today)),
        reader => reader.Texts.TheyAreNamed(reader.Me.Name, shown, after));

    private static string Dropped(Turn reader, PlacesChange? change, DateOnly day) => change is null ? "" : Changes.Dropped(reader, change, day);

    private BelongingNews Add(Person who, Func<Turn, string> toThem, IEnumerable<Person> leaders, Func<Turn, string> toLeaders)
    {
        _lines.Add((who.Id, toThem));
        _lines.AddRange(leaders.Where(one => one.Id != who.Id).Select(one => (one.Id, toLeaders)));
        return this;
    }
}
