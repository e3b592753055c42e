using CommunityBot.Typing;

namespace CommunityBot.Communities;

public static class OnlyNames
{
    /// <summary>What somebody is, or was, called and nobody else is: a name that a namesake has as well is the namesake's, too.</summary>
    public static IReadOnlyList<NameKey> Of(IPeople people, Person person) =>
    [
        .. people.FormerNamesOf(person.Id).Prepend(person.Name)
            .Where(name => people.Named(name).All(one => one.Id == person.Id))
            .Select(NameKey.Of)
            .Where(key => key.Value.Length > 0)
            .Distinct(),
    ];
}
