using System.Text;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// Who may have another name in the file: one is gone and one is new, of one community, school and department, and either both names are
/// Chinese or they share a word. Where several fit, the names have a letter in common.
/// </summary>
internal static class Renaming
{
    public static IEnumerable<RosterDoubt.Renamed> Of(IReadOnlyList<Membership> missing, IReadOnlyList<PlannedPerson> people)
    {
        var pairs = missing.SelectMany(gone => people.Where(person => Fits(gone, person)).Select(person => (Gone: gone, person.Roster))).ToList();
        return pairs
            .Where(pair => Shares(pair.Gone.Person.Name, pair.Roster.Name)
                || pairs.Count(other => other.Gone == pair.Gone || other.Roster == pair.Roster) == 1)
            .GroupBy(pair => pair.Gone)
            .Select(group => new RosterDoubt.Renamed(
                group.Min(pair => pair.Roster.Entries[0].Line), group.Key, [.. group.Select(pair => pair.Roster)]));
    }

    private static bool Fits(Membership gone, PlannedPerson person) =>
        person is { Known: null, MayBe.Count: 0 }
        && !person.Roster.Name.Contains(',', StringComparison.Ordinal)
        && gone.Person.Department.Length > 0
        && !NameKey.AreSame(gone.Person.Name, person.Roster.Name)
        && NameKey.AreSame(gone.Person.Department, person.Roster.Department)
        && SameLetters.AreSame(gone.Person.School, person.Roster.School)
        && person.Roster.Entries.Any(row => row.Seat is { } seat && IsOf(gone.Community, row.Programme, seat.Community))
        && ((IsChinese(gone.Person.Name) && IsChinese(person.Roster.Name)) || Shares(gone.Person.Name, person.Roster.Name));

    private static bool IsOf(Community community, ProgrammeId programme, string name) =>
        community.Programme == programme && NameKey.AreSame(community.Name, name);

    private static bool IsChinese(string name) => NameKey.Of(name).Value.EnumerateRunes().All(IsHan);

    private static bool Shares(string name, string other) => Parts(name).Overlaps(Parts(other));

    /// <summary>Each letter of a Chinese name, each word of another.</summary>
    private static HashSet<string> Parts(string name) =>
    [
        .. NameKey.Of(name).Value.EnumerateRunes().Where(IsHan).Select(letter => letter.ToString()),
        .. NameKey.Of(name).Value.Split([' ', ',', '·', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && !word.EnumerateRunes().Any(IsHan)),
    ];

    public static bool IsHan(Rune letter) => letter.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
