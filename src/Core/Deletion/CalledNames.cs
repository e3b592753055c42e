using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Deletion;

/// <summary>
/// What somebody is called besides the whole name: 瓦歷斯諾幹 without the dot, and a part of the name before a title, 瓦歷斯老師 and 丁師老師.
/// Not where anybody else has such a name or that part of one, nor where the part is what somebody teaches: 國文老師.
/// </summary>
internal sealed class CalledNames(IRecords records)
{
    private const int LettersOfGivenName = 2;

    private static readonly char[] s_between = ['·', ' ', '-'];

    private static readonly string[] s_taught =
    [
        "國文", "中文", "英文", "日文", "語文", "國語", "英語", "外語", "數學", "理化", "化學", "生物", "美術", "音樂", "體育", "人文", "文化", "科學",
        "資訊", "家政", "專業", "代理",
    ];

    public IReadOnlyList<NameKey> Of(Person person)
    {
        var names = records.People.FormerNamesOf(person.Id).Prepend(person.Name).Select(name => NameKey.Of(name).Value).Distinct().ToList();
        var others = Everybody().Where(one => one.Id != person.Id).DistinctBy(one => one.Id).Select(one => NameKey.Of(one.Name).Value).ToList();
        return
        [
            .. names.Where(name => name.Contains('·', StringComparison.Ordinal)).Select(name => name.Replace("·", "", StringComparison.Ordinal))
                .Where(IsTheirs)
                .Concat(names.SelectMany(Parts).Where(part => IsTheirs(part) && !s_taught.Contains(part)).SelectMany(PersonName.Addressed))
                .Select(NameKey.Of)
                .Distinct(),
        ];

        bool IsTheirs(string part) => !others.Exists(other => other.Replace("·", "", StringComparison.Ordinal).Contains(part, StringComparison.Ordinal));
    }

    private IEnumerable<Person> Everybody()
    {
        var (people, communities) = (records.People, records.Communities.All());
        return communities.SelectMany(community => people.EverIn(community.Id).Select(member => member.Person).Concat(people.EverHeadsOf(community.Id)))
            .Concat(communities.Select(community => community.Programme).Distinct().SelectMany(people.EverOfficersOf));
    }

    /// <summary>The given name of a Chinese one, and each part of one that has several.</summary>
    private static IEnumerable<string> Parts(string name)
    {
        var parts = name.Split(s_between, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts.Where(part => part.Length >= LettersOfGivenName)
            : name.Length > LettersOfGivenName && name.EnumerateRunes().All(SignForms.IsJoined) ? [name[^LettersOfGivenName..]]
            : [];
    }
}
