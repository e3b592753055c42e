using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Credits;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>Whose months the speaker has to do with: their own, as a convener those of whom they lead, as an officer everybody's of the programme.</summary>
internal static class Trained
{
    /// <summary>The programmes that count months of the speaker, because of a case or of something that was noted.</summary>
    public static IReadOnlyList<Rulebook> Own(Turn turn)
    {
        var families = turn.Records.People.EverOf(turn.Me.Id).Select(place => turn.Rulebooks.Find(place.Community.Programme)?.Family).ToHashSet();
        return [.. Counting(turn).Where(one => families.Contains(one.Family) || turn.Records.Credits.Of(one.Family!, turn.Me.Id).Count > 0)];
    }

    /// <summary>Those whose officer the speaker is.</summary>
    public static IReadOnlyList<Rulebook> Administered(Turn turn)
    {
        var families = turn.Records.People.OfficerOf(turn.Me.Id, turn.Today).Select(programme => turn.Rulebooks.Find(programme)?.Family).ToHashSet();
        return [.. Counting(turn).Where(one => families.Contains(one.Family))];
    }

    /// <summary>Those of which the speaker convenes a case.</summary>
    public static IReadOnlyList<Rulebook> Convened(Turn turn)
    {
        var families = Cases(turn, turn.Records.ConvenedBy(turn.Me.Id, turn.Today)).Select(one => one.Family).ToHashSet();
        return [.. Counting(turn).Where(one => families.Contains(one.Family!))];
    }

    public static TrainingReader Reader(Turn turn, Rulebook rulebook) =>
        new(turn.Records, turn.Rulebooks, rulebook, turn.Workdays, turn.Clock, turn.Today);

    /// <summary>Everybody whose months the speaker may see: of cases they convene whoever is or was in them, for an officer all of the programme.</summary>
    public static IReadOnlyList<Person> Seen(Turn turn, Rulebook rulebook)
    {
        var isOfficer = Administered(turn).Contains(rulebook);
        var communities = isOfficer ? turn.Records.Communities.All() : turn.Records.ConvenedBy(turn.Me.Id, turn.Today);
        var people = Cases(turn, communities).Where(one => one.Family == rulebook.Family)
            .SelectMany(one => turn.Records.People.EverIn(one.Case.Id))
            .Select(place => place.Person);
        var noted = isOfficer
            ? turn.Records.Credits.All(rulebook.Family!).Select(entry => entry.Person).Distinct().Select(turn.Records.People.Find).OfType<Person>()
            : [];
        return [.. people.Concat(noted).Where(person => person.DeletedOn is null).DistinctBy(person => person.Id)];
    }

    /// <summary>
    /// Who is named, first or else anywhere. Of a teacher of whom nothing is known yet an officer says the whole name, and finds those of the own school.
    /// </summary>
    public static Found<Person> Find(Turn turn, Rulebook rulebook, string words)
    {
        var seen = Seen(turn, rulebook);
        var found = In(seen, Stands.First).Or(() => In(Colleagues(turn, rulebook, words), Stands.First));
        return found.Or(() => In(seen, Stands.Apart));

        Found<Person> In(IReadOnlyList<Person> people, Stands stands) => new OneOfName<Person>(people, person => person, _ => true).In(turn, words, stands);
    }

    private static IReadOnlyList<Person> Colleagues(Turn turn, Rulebook rulebook, string words)
    {
        if (!Administered(turn).Contains(rulebook))
            return [];
        var typed = words.Split(' ');
        return
        [
            .. Enumerable.Range(1, Math.Min(2, typed.Length))
                .Select(count => PersonName.Bare(Joined.Words(typed[..count])))
                .Where(name => name.Length > 0)
                .SelectMany(name => turn.Records.People.Named(name, turn.Me.School))
                .Where(person => person.DeletedOn is null)
                .DistinctBy(person => person.Id),
        ];
    }

    /// <summary>Of each family that counts months the edition of today.</summary>
    private static IEnumerable<Rulebook> Counting(Turn turn) => turn.Rulebooks.All
        .Select(one => one.Family)
        .OfType<string>()
        .Distinct()
        .Select(family => turn.Rulebooks.EditionOf(family, turn.Today))
        .OfType<Rulebook>()
        .Where(one => one.Months is not null);

    private static IEnumerable<(Community Case, string Family)> Cases(Turn turn, IEnumerable<Community> communities) =>
        from community in communities
        let family = turn.Rulebooks.Find(community.Programme)?.Family
        where family is not null
        select (community, family);
}
