using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Cli;

/// <summary>Who is or was on a roster and is named at a terminal: by name, and where two share it with school, department and e-mail.</summary>
internal static class Registered
{
    /// <summary>Does something with the one who is named, in one change of the store.</summary>
    /// <param name="bot">Where they are registered.</param>
    /// <param name="name">As it was typed.</param>
    /// <param name="terminal">Where it is said that it is nobody, or more than one.</param>
    /// <param name="work">What is done.</param>
    /// <param name="cancel">Gives up waiting for the store.</param>
    /// <returns>Who it was, and what came of it; null where nothing was done.</returns>
    public static async Task<(Person Person, T Outcome)?> Change<T>(
        Installation bot, string name, Terminal terminal, Func<IRecords, Person, T> work, CancellationToken cancel)
    {
        var (found, done) = await bot.Store.Change(
            records =>
            {
                var named = Named(records, bot.Rulebooks.All, name);
                return (named, named is [var only] ? (only, work(records, only)) : ((Person, T)?)null);
            },
            cancel);
        if (done is null)
            terminal.Complain(NotOne(name, found));
        return done;
    }

    private static IReadOnlyList<Person> Named(IRecords records, IReadOnlyCollection<Rulebook> rulebooks, string name)
    {
        var all = records.Communities.All()
            .SelectMany(one => records.People.EverIn(one.Id).Select(member => member.Person).Concat(records.People.EverHeadsOf(one.Id)))
            .Concat(rulebooks.SelectMany(rulebook => records.People.EverOfficersOf(rulebook.Id)))
            .Concat(records.People.Named(name))
            .DistinctBy(person => person.Id)
            .ToList();
        var names = new ToldApart(all);
        return [.. all.Where(person => NamesOf(person, names).Any(said => NameKey.AreSame(said, name)))];
    }

    private static string[] NamesOf(Person person, ToldApart names) =>
    [
        person.Name, Joined.Words(person.Name, person.School), person.InFull, names.InFull(person), WithEmail(person),
        Joined.Words(person.InFull, person.Number),
    ];

    /// <summary>That it is nobody, or more than one.</summary>
    private static BothLanguages NotOne(string name, IReadOnlyList<Person> found)
    {
        if (found.Count == 0)
            return new BothLanguages($"名冊上沒有「{name}」。", $"Nobody on the rosters is called '{name}'.");
        var names = new ToldApart(found);
        var all = found.Select(person => person.Email.Length > 0 ? WithEmail(person) : names.InFull(person)).ToList();
        return new BothLanguages(
            $"「{name}」有 {found.Count} 位，請寫成其中一位：{string.Join('、', all)}。",
            $"{found.Count} people are called so; name one of: {string.Join(", ", all)}.");
    }

    private static string WithEmail(Person person) => Joined.Words(person.InFull, person.Email);
}
