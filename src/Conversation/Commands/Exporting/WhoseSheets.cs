using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Exporting;

/// <summary>
/// Which community, programme and person are named. They are read before all else: a community may have a month or a kind of sheet in its name.
/// </summary>
internal sealed class WhoseSheets(Turn turn, Exportable mine)
{
    private static readonly string[] s_kinds = ["那個社群", "這個社群", "社群", "community"];

    public Community? Community { get; private set; }

    public ProgrammeId? Programme { get; private set; }

    public Person? Person { get; private set; }

    /// <summary>By their whole names, wherever these stand.</summary>
    /// <param name="left">What was typed, from which they are taken.</param>
    /// <returns>What is said instead; null to go on.</returns>
    public Reply? Take(ref string left)
    {
        if (TakeCommunity(ref left) is { } instead)
            return instead;
        TakeProgramme(ref left);
        return TakePerson(ref left);
    }

    /// <summary>By a part of a name that is all there is left: 資安 for 資安研究社群. Where several have it, it is asked which.</summary>
    /// <param name="left">What is left, from which it is taken.</param>
    /// <param name="words">All that was typed.</param>
    /// <returns>What is said instead; null to go on.</returns>
    public Reply? TakePart(ref string left, string words)
    {
        if (Person is not null)
            return null;
        var part = Bare(left);
        var at = words.IndexOf(part, StringComparison.Ordinal);
        var (before, after) = at < 0 ? ("", "") : (words[..at].Trim(), words[(at + part.Length)..].Trim());
        switch (Community is null ? Naming.ByPart(part, mine.Communities, one => [one.Name]) : null)
        {
            case Found<Community>.One { Left: "", Thing: var community }:
                (Community, left) = (community, "");
                return null;
            case Found<Community>.Several { Left: "" } several:
                return NamedCommunity.Ask(turn, several.Things, Joined.Words(before, after));
        }

        switch (Naming.ByPart(part, mine.People(turn, Community), person => [person.Name]))
        {
            case Found<Person>.One { Left: "", Thing: var person }:
                (Person, left) = (person, "");
                return null;
            case Found<Person>.Several { Left: "" } several:
                return WhichPerson([.. several.Things.OrderBy(person => Apartness(person, part))], before, part, after);
            default:
                return null;
        }
    }

    /// <summary>Who is called just so comes first, then whose given name it is.</summary>
    private static int Apartness(Person person, string part) =>
        NameKey.AreSame(person.Name, part) ? 0 : NameKey.Of(person.Name).Value.EndsWith(NameKey.Of(part).Value, StringComparison.Ordinal) ? 1 : 2;

    /// <summary>With how many there are for whom there is no button, and how one is named.</summary>
    private Reply WhichPerson(IReadOnlyList<Person> people, string before, string part, string after)
    {
        var names = new Namesakes(people);
        var more = people.Skip(Limits.Buttons).ToList();
        var of = Community is null && more is [var first, ..]
            ? mine.Led.FirstOrDefault(one => turn.Records.People.EverIn(one.Id).Any(place => place.Person.Id == first.Id))
            : null;
        var example = of is null ? more.Select(names.InFull).FirstOrDefault("") : Joined.Words(part, of.Name);
        return Reply.Offer(
            Joined.Lines(turn.Texts.WhoseSheet, more.Count == 0 ? "" : turn.Texts.MorePeople(more.Count, Joined.Words(turn.Word, before, example, after))),
            [.. people.Take(Limits.Buttons).Select(names.InFull).Select(one => Choice.Saying(one, Joined.Words(turn.Word, before, one, after)))]);
    }

    /// <summary>Without what only says that it is one: 資安社群.</summary>
    private static string Bare(string words)
    {
        words = words.Trim('的', ' ');
        return Array.Find(s_kinds, kind => words.Length > kind.Length && words.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) is { } kind
            ? words[..^kind.Length].Trim()
            : words;
    }

    private Reply? TakeCommunity(ref string left)
    {
        var found = NamedCommunity.Find(left, mine.Communities, Stands.Anywhere);
        if (found is Found<Community>.Several several)
            return NamedCommunity.Ask(turn, several.Things, found.Left);
        if (found is not Found<Community>.One(var community, _, _))
        {
            var other = Naming.Find(left, [.. turn.Records.Communities.All()], one => [one.Name], Stands.Anywhere);
            return other is Found<Community>.None ? null : Reply.Offer(
                turn.Texts.NotYourCommunity(other.Meant[0].Name),
                [.. mine.Communities.Take(Limits.Buttons).Select(one => Choice.Saying(
                    one.Name, Joined.Words(turn.Word, NamedCommunity.Words(one, mine.Communities), SheetOffer.Short(other.Left))))]);
        }

        (Community, left) = (community, found.Left);
        return null;
    }

    /// <summary>By its id or its whole name: a year alone may be more than one.</summary>
    private void TakeProgramme(ref string left)
    {
        var found = Naming.Find(left, mine.Programmes(turn.Rulebooks), one => one.Title.And([one.Id.Value]), Stands.Anywhere);
        if (found is not Found<Rulebook>.One(var rulebook, _, _))
            return;
        (Programme, left) = (rulebook.Id, found.Left);
    }

    private Reply? TakePerson(ref string left)
    {
        var named = Naming.Find(left, mine.People(turn), person => PersonName.Forms(person.Name), Stands.Meant);
        var inThere = Community is null ? [] : named.Meant.Intersect(mine.People(turn, Community)).ToList();
        var found = (inThere.Count > 0 ? named.Only(inThere, named.Before, named.After) : named).ToldApartBy(ToldApart.Words);
        switch (found)
        {
            case Found<Person>.Several { Things: { Count: > Limits.Buttons } many } several:
                return WhichPerson(many, several.Before, many[0].Name, several.After);
            case Found<Person>.Several several:
                return MemberName.Ask(turn, several);
            case Found<Person>.One(var person, var before, var after):
                var beside = Naming.Find(after, [person], ToldApart.Words, Stands.First);
                (Person, left) = (person, Joined.Words(before, beside is Found<Person>.One ? beside.After : after));
                return null;
            default:
                return !mine.LeadsAny && FellowPeople.In(turn, left).People.Count > 0
                    ? SheetOffer.Of(turn, turn.Texts.OnlyOwnSheets, mine.OfOnePerson, "")
                    : null;
        }
    }
}
