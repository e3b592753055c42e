using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Cli;

/// <summary>Who is or was on a roster and is named at a terminal: by name, and where two share it with school, department and e-mail.</summary>
internal static class Registered
{
    public static IReadOnlyList<Person> Named(IRecords records, IReadOnlyCollection<Rulebook> rulebooks, string name) =>
    [
        .. records.Communities.All()
            .SelectMany(one => records.People.EverIn(one.Id).Select(member => member.Person).Concat(records.People.EverHeadsOf(one.Id)))
            .Concat(rulebooks.SelectMany(rulebook => records.People.EverOfficersOf(rulebook.Id)))
            .Concat(records.People.Named(name))
            .DistinctBy(person => person.Id)
            .Where(person => new[] { person.Name, Joined.Words(person.Name, person.School), person.InFull, WithEmail(person) }
                .Any(said => NameKey.AreSame(said, name))),
    ];

    /// <summary>That it is nobody, or more than one.</summary>
    public static BothLanguages NotOne(string name, IReadOnlyList<Person> found)
    {
        if (found.Count == 0)
            return new BothLanguages($"名冊上沒有「{name}」。", $"Nobody on the rosters is called '{name}'.");
        var all = found.Select(WithEmail).ToList();
        return new BothLanguages(
            $"「{name}」有 {found.Count} 位，請寫成其中一位：{string.Join('、', all)}。",
            $"{found.Count} people are called so; name one of: {string.Join(", ", all)}.");
    }

    private static string WithEmail(Person person) => Joined.Words(person.InFull, person.Email);
}
