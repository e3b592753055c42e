using System.Globalization;
using CommunityBot.Conversation;
using CommunityBot.Programmes;

namespace CommunityBot.Communities.Rosters;

/// <summary>Understands the cells of one row.</summary>
internal static class RosterWords
{
    private const int LongestEmail = 254;

    public static RosterEntry? Read(RosterRow row, IReadOnlyCollection<ProgrammeId> known, List<RosterProblem> problems)
    {
        var before = problems.Count;
        var name = Clean(row.Name);
        if (name.Length == 0)
            Note(RosterFault.MissingName);
        var programme = known.FirstOrDefault(id => id.Value.Equals(row.Programme.Trim(), StringComparison.OrdinalIgnoreCase));
        if (programme == default)
            Note(RosterFault.UnknownProgramme, row.Programme, string.Join('、', known.Select(id => id.Value).Order(StringComparer.Ordinal)));
        var isOfficer = Word(row.Role) is "officer" or "承辦人";
        var seat = isOfficer ? null : Sit();
        var email = row.Email.Trim();
        if (email.Length > 0 && !IsEmail(email))
            Note(RosterFault.BadEmail, email);
        var (school, department) = (Clean(row.School), Clean(row.Department));

        return problems.Count > before ? null : new RosterEntry
        {
            Line = row.Line,
            Programme = programme,
            Seat = seat,
            Name = name,
            School = school,
            Department = department,
            Email = email,
        };

        Seat Sit()
        {
            var community = Clean(row.Community);
            if (community.Length == 0)
                Note(RosterFault.MissingCommunity);
            return new Seat
            {
                Community = community,
                Category = Clean(row.Category),
                Role = RoleOf(row.Role) ?? Unknown<Role>(RosterFault.UnknownRole, row.Role),
                Kind = KindOf(row.Kind) ?? Unknown<PersonKind>(RosterFault.UnknownKind, row.Kind),
            };
        }

        T Unknown<T>(RosterFault fault, string found)
            where T : struct
        {
            Note(fault, found);
            return default;
        }

        string Clean(string cell)
        {
            var text = cell.Trim();
            if (text.EnumerateRunes().Any(Typing.IsInvisible))
                Note(RosterFault.BadCharacters, text);
            else if (text.Length > Limits.Name)
                Note(RosterFault.TooLong, text, Limits.Name.ToString(CultureInfo.InvariantCulture));
            return Typing.Fold(text);
        }

        void Note(RosterFault fault, string found = "", string instead = "") =>
            problems.Add(new RosterProblem(row.Line, fault, Typing.Shorten(Typing.Fold(found).Trim(), Limits.Name), instead));
    }

    private static Role? RoleOf(string cell) => Word(cell) switch
    {
        "convener" or "召集人" => Role.Convener,
        "member" or "成員" => Role.Member,
        _ => null,
    };

    private static PersonKind? KindOf(string cell) => Word(cell) switch
    {
        "own" or "校內" => PersonKind.Own,
        "external" or "校外" => PersonKind.External,
        "part-time" or "兼任" => PersonKind.PartTime,
        "foreign" or "外籍" => PersonKind.Foreign,
        _ => null,
    };

    private static string Word(string cell) => Typing.Fold(cell).ToLowerInvariant();

    /// <summary>Something, one @, and a host with a dot: enough to catch a slip, and refuses no address that works.</summary>
    private static bool IsEmail(string text) =>
        text.Length <= LongestEmail
        && text.Split('@') is [{ Length: > 0 }, { Length: > 0 } host]
        && host.Contains('.', StringComparison.Ordinal)
        && !host.StartsWith('.') && !host.EndsWith('.')
        && text.All(c => c is > ' ' and <= '~' and not (',' or ';' or '<' or '>' or '"'));
}
