using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
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
    public BelongingNews Until(Tie tie, DateOnly day, string why) => Add(
        tie.Person,
        reader => reader.Texts.YouAreUntil(reader.Me.Name, tie.Where(reader), tie.As(reader), day, why),
        tie.Leaders(turn),
        reader => reader.Texts.TheyAreUntil(reader.Me.Name, tie.Person.Name, tie.Where(reader), tie.As(reader), day));

    /// <summary>It begins with that day.</summary>
    public BelongingNews From(Tie tie, DateOnly day) => Add(
        tie.Person,
        reader => reader.Texts.YouAreFrom(reader.Me.Name, tie.Where(reader), tie.As(reader), day),
        tie.Leaders(turn),
        reader => reader.Texts.TheyAreFrom(reader.Me.Name, tie.Person.Name, tie.Where(reader), tie.As(reader), day));

    /// <param name="before">As they were called.</param>
    /// <param name="after">As they are.</param>
    public BelongingNews Named(Person before, string after) => Add(
        before,
        reader => reader.Texts.YouAreNamed(reader.Me.Name, after),
        turn.Records.People.MembershipsOf(before.Id, turn.Today).SelectMany(one => turn.Records.ConvenersOf(one.Community.Id, turn.Today)),
        reader => reader.Texts.TheyAreNamed(reader.Me.Name, before.Name, after));

    private BelongingNews Add(Person who, Func<Turn, string> toThem, IEnumerable<Person> leaders, Func<Turn, string> toLeaders)
    {
        _lines.Add((who.Id, toThem));
        _lines.AddRange(leaders.Where(one => one.Id != who.Id).Select(one => (one.Id, toLeaders)));
        return this;
    }
}
