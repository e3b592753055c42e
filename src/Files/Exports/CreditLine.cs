using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Files.PastCredits;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Rosters;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>A line of what was noted of teachers, with all that it names.</summary>
/// <param name="Entry">The line.</param>
/// <param name="Edition">The rulebook that it was accepted under; null where it is gone.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Number">Their number, or what tells them apart.</param>
/// <param name="By">Who noted it.</param>
/// <param name="IsTakenBack">Whether another line takes it back.</param>
internal sealed record CreditLine(CreditEntry Entry, Rulebook? Edition, Person Person, string Number, Person? By, bool IsTakenBack)
{
    public string State => Entry.Corrects is not null ? "correction" : IsTakenBack ? "taken_back" : "standing";

    public BothLanguages StateWords => State switch
    {
        "correction" => new BothLanguages("更正", "takes back"),
        "taken_back" => new BothLanguages("已更正", "taken back"),
        _ => new BothLanguages("有效", "stands"),
    };

    public (DateOnly From, DateOnly? To) Days => CreditWords.Days(Entry.Fact);

    /// <summary>What an import knows it by.</summary>
    public string What => Entry.Fact switch
    {
        CreditFact.Cycle => "cycle",
        CreditFact.Stretch stretch => stretch.Way,
        CreditFact.HalfDays half => half.Way,
        CreditFact.Absence absence => absence.Kind,
        _ => throw new InvalidOperationException($"A new fact needs a word here: {Entry.Fact}"),
    };

    public string With => Entry.Fact switch
    {
        CreditFact.Stretch stretch => stretch.With,
        CreditFact.HalfDays half => half.With,
        _ => "",
    };

    public static async IAsyncEnumerable<CreditLine> Read(CommunityRows rows, IRulebookSource rulebooks, ExportScope scope)
    {
        foreach (var family in await rows.Read(records => FamiliesOf(records, rulebooks, scope), CancellationToken.None))
        {
            foreach (var line in await rows.Read(records => Of(records, rulebooks, scope, family), CancellationToken.None))
                yield return line;
        }
    }

    /// <summary>Those of the programmes that are exported, and of their communities.</summary>
    public static IReadOnlyList<string> FamiliesOf(IRecords records, IRulebookSource rulebooks, ExportScope scope)
    {
        var ofCommunities = scope.Communities is null ? [] : scope.CommunitiesIn(records).Select(community => community.Programme).ToHashSet();
        return
        [
            .. rulebooks.All.Where(rulebook => scope.Includes(rulebook.Id) || ofCommunities.Contains(rulebook.Id))
                .Select(rulebook => rulebook.Family).OfType<string>().Distinct(),
        ];
    }

    /// <summary>Whether somebody is exported, of some communities only those who are or were in them.</summary>
    public static Func<PersonId, bool> PeopleIn(IRecords records, ExportScope scope)
    {
        var there = scope.Communities?.SelectMany(id => records.People.EverIn(id)).Select(place => place.Person.Id).ToHashSet();
        return person => scope.Includes(person) && there?.Contains(person) != false;
    }

    private static List<CreditLine> Of(IRecords records, IRulebookSource rulebooks, ExportScope scope, string family)
    {
        var all = scope.Person is { } one ? records.Credits.Of(family, one) : records.Credits.All(family);
        var (corrected, includes) = (all.Select(entry => entry.Corrects).OfType<CreditEntryId>().ToHashSet(), PeopleIn(records, scope));
        var (people, numbers) = (new Dictionary<PersonId, Person?>(), new Dictionary<PersonId, string>());
        return
        [
            .. from entry in all
               where includes(entry.Person) && IsWithin(scope, CreditWords.Days(entry.Fact))
               let person = Find(entry.Person)
               where person is not null
               select new CreditLine(
                   entry, rulebooks.Find(entry.Programme), person, NumberOf(person), Find(entry.By), corrected.Contains(entry.Id)),
        ];

        Person? Find(PersonId id) => people.TryGetValue(id, out var person) ? person : people[id] = records.People.Find(id);

        string NumberOf(Person person) => numbers.TryGetValue(person.Id, out var number)
            ? number
            : numbers[person.Id] = RosterTag.NumberOf(records.People, scope.Contacts == Contacts.All ? person : person with { Number = "", Email = "" });
    }

    private static bool IsWithin(ExportScope scope, (DateOnly From, DateOnly? To) days) =>
        (scope.Until is null || days.From <= scope.Until) && (scope.From is null || (days.To ?? days.From) >= scope.From);
}
