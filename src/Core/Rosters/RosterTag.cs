using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// 代號 12: what an exported roster has for a number where nothing else in a row tells two people apart. It holds for these records alone, and
/// is never kept as anybody's number.
/// </summary>
public static class RosterTag
{
    /// <summary>What stands in the row of somebody: their number, or a tag where their namesakes at the school would be taken for them.</summary>
    public static string NumberOf(IPeople people, Person person) =>
        person is { Number: "", Email: "" } && people.Named(person.Name).Any(other => other.Id != person.Id && IsLike(other, person))
            ? person.Id.Tag()
            : person.Number;

    /// <summary>Who it is by a number; null where it is a number of the school's.</summary>
    internal static PersonId? Read(string number) =>
        NameKey.Of(number).Value is var key && key.StartsWith(PersonId.TagWord, StringComparison.Ordinal)
        && long.TryParse(key.AsSpan(PersonId.TagWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new PersonId(id) : null;

    /// <summary>Whose it is, if it is of the one who is named: a file may be of other records.</summary>
    internal static Person? Find(IRecords records, PersonId tag, string name) =>
        records.People.Find(tag) is { DeletedOn: null } person
        && records.People.FormerNamesOf(tag).Prepend(person.Name).Any(one => NameKey.AreSame(one, name)) ? person : null;

    private static bool IsLike(Person other, Person person) => other.DeletedOn is null && SameLetters.AreSame(other.School, person.School);
}
