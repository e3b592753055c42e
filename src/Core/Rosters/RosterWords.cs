using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Understands one row.</summary>
internal static class RosterWords
{
    /// <returns>Null where something is wrong with it, which is noted.</returns>
    public static RosterEntry? Read(RosterRow row, IReadOnlyCollection<Rulebook> known, List<RosterProblem> problems)
    {
        var (before, cells) = (problems.Count, new RosterCells(row.Line, problems));
        var name = cells.Name(row.Name);
        var programme = ProgrammeOf(row, known, cells);
        var (isOfficer, isHead) = (Word(row.Role) is "officer" or "承辦人", Word(row.Role) is "head" or "系主任" or "校長" or "推薦人" or "主管");
        var community = isOfficer ? "" : cells.Text(row.Community);
        if (community.Length == 0 && !isOfficer)
            cells.Note(RosterFault.MissingCommunity);
        var entry = new RosterEntry
        {
            Line = row.Line,
            Programme = programme,
            Seat = isOfficer || isHead ? null : Sit(row, community, cells),
            HeadOf = isHead ? community : null,
            Name = name,
            School = cells.Text(row.School),
            Department = cells.Text(row.Department),
            Email = cells.Email(row.Email),
            Number = cells.Number(row.Number),
            Title = cells.Text(row.Title),
            From = cells.Day(row.From),
            Until = cells.Day(row.Until),
        };
        if (entry.Until < entry.From)
            cells.Note(RosterFault.EndsBeforeItBegins, row.Until, row.From.Trim());
        return problems.Count > before ? null : entry;
    }

    private static Seat Sit(RosterRow row, string community, RosterCells cells)
    {
        var (role, kind) = (RoleOf(row.Role), KindOf(row.Kind));
        if (role is null)
            cells.Note(RosterFault.UnknownRole, row.Role);
        if (kind is null)
            cells.Note(RosterFault.UnknownKind, row.Kind);
        return new Seat { Community = community, Category = cells.Text(row.Category), Role = role.GetValueOrDefault(), Kind = kind.GetValueOrDefault() };
    }

    /// <summary>By its id, or by its title.</summary>
    private static ProgrammeId ProgrammeOf(RosterRow row, IReadOnlyCollection<Rulebook> known, RosterCells cells)
    {
        var key = NameKey.Of(row.Programme);
        if (known.FirstOrDefault(one => NameKey.Of(one.Id.Value) == key || NameKey.Of(one.Title.Chinese) == key) is { } rulebook)
            return rulebook.Id;
        cells.Note(RosterFault.UnknownProgramme, row.Programme, string.Join('、', known.Select(one => one.Id.Value).Order(StringComparer.Ordinal)));
        return default;
    }

    private static Role? RoleOf(string cell) => Word(cell) switch
    {
        "convener" or "召集人" or "社群召集人" => Role.Convener,
        "member" or "成員" or "組員" or "社群成員" => Role.Member,
        _ => null,
    };

    private static PersonKind? KindOf(string cell) => Word(cell) switch
    {
        "own" or "校內" or "專任" or "編制內" => PersonKind.Own,
        "external" or "校外" or "外校" => PersonKind.External,
        "part-time" or "兼任" => PersonKind.PartTime,
        "foreign" or "外籍" => PersonKind.Foreign,
        _ => null,
    };

    private static string Word(string cell) => NameKey.Of(cell).Value;
}
