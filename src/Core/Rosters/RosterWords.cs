using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

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
        var (isOfficer, isHead) = (Word(row.Role) is "officer" or "承辦人", Word(row.Role) is "head" or "系主任" or "校長" or "推薦人");
        var community = isOfficer ? "" : Clean(row.Community);
        if (community.Length == 0 && !isOfficer)
            Note(RosterFault.MissingCommunity);
        var seat = isOfficer || isHead ? null : Sit();
        var email = row.Email.Trim();
        if (email.Length > 0 && !IsEmail(email))
            Note(RosterFault.BadEmail, email);
        var (school, department) = (Clean(row.School), Clean(row.Department));

        return problems.Count > before ? null : new RosterEntry
        {
            Line = row.Line,
            Programme = programme,
            Seat = seat,
            HeadOf = isHead ? community : null,
            Name = name,
            School = school,
            Department = department,
            Email = email,
        };

        Seat Sit() => new()
        {
            Community = community,
            Category = Clean(row.Category),
            Role = RoleOf(row.Role) ?? Unknown<Role>(RosterFault.UnknownRole, row.Role),
            Kind = KindOf(row.Kind) ?? Unknown<PersonKind>(RosterFault.UnknownKind, row.Kind),
        };

        T Unknown<T>(RosterFault fault, string found)
            where T : struct
        {
            Note(fault, found);
            return default;
        }

        string Clean(string cell)
        {
            var (text, fault, instead) = Cleaned(cell.Trim());
            if (fault is { } wrong)
                Note(wrong, cell, instead);
            return text;
        }

        void Note(RosterFault fault, string found = "", string instead = "") =>
            problems.Add(new RosterProblem(row.Line, fault, TypedText.Shorten(TypedText.Fold(found).Trim(), Limits.Name), instead));
    }

    private static (string Text, RosterFault? Fault, string Instead) Cleaned(string text)
    {
        var folded = TypedText.Fold(text);
        if (text.EnumerateRunes().Any(TypedText.IsInvisible))
            return (folded, RosterFault.BadCharacters, "");
        return text.Length > Limits.Name
            ? (folded, RosterFault.TooLong, Limits.Name.ToString(CultureInfo.InvariantCulture))
            : (folded, null, "");
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

    private static string Word(string cell) => TypedText.Fold(cell).ToLowerInvariant();

    /// <summary>Something, one @, and a host with a dot: enough to catch a slip, and refuses no address that works.</summary>
    private static bool IsEmail(string text) =>
        text.Length <= LongestEmail
        && text.Split('@') is [{ Length: > 0 }, { Length: > 0 } host]
        && host.Contains('.', StringComparison.Ordinal)
        && !host.StartsWith('.') && !host.EndsWith('.')
        && text.All(c => c is > ' ' and <= '~' and not (',' or ';' or '<' or '>' or '"'));
}
