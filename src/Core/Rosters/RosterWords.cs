using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Understands rows. What stands in many of them, a role, a programme, is looked up once.</summary>
internal sealed class RosterWords(IReadOnlyCollection<Rulebook> known)
{
    /// <summary>A file has few different ones, or it is none of ours.</summary>
    private const int MostWords = 1_000;

    private readonly Dictionary<string, string> _keys = [];

    /// <summary>By their id, and by their title.</summary>
    private readonly ILookup<string, ProgrammeId> _programmes = known
        .SelectMany(one => new[] { (Key: NameKey.Of(one.Id.Value).Value, one.Id), (Key: NameKey.Of(one.Title.Chinese).Value, one.Id) })
        .ToLookup(one => one.Key, one => one.Id);

    /// <returns>Null where something is wrong with it, which is noted.</returns>
    public RosterEntry? Read(RosterRow row, List<RosterProblem> problems)
    {
        var (before, cells) = (problems.Count, new RosterCells(row.Line, problems));
        var name = cells.Name(row.Name);
        var (programme, role) = (ProgrammeOf(row, cells), Word(row.Role));
        var (isOfficer, isHead) = (role is "officer" or "承辦人", role is "head" or "系主任" or "校長" or "推薦人" or "主管");
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
            Number = cells.Text(row.Number),
            Title = cells.Text(row.Title),
            From = cells.Day(row.From),
            Until = cells.Day(row.Until),
        };
        if (entry.Until < entry.From)
            cells.Note(RosterFault.EndsBeforeItBegins, row.Until, row.From.Trim());
        return problems.Count > before ? null : entry;
    }

    private Seat Sit(RosterRow row, string community, RosterCells cells)
    {
        var (role, kind) = (RoleOf(row.Role), KindOf(row.Kind));
        if (role is null)
            cells.Note(RosterFault.UnknownRole, row.Role);
        if (kind is null)
            cells.Note(RosterFault.UnknownKind, row.Kind);
        return new Seat { Community = community, Category = cells.Text(row.Category), Role = role.GetValueOrDefault(), Kind = kind.GetValueOrDefault() };
    }

    private ProgrammeId ProgrammeOf(RosterRow row, RosterCells cells)
    {
        if (_programmes[Word(row.Programme)].Any())
            return _programmes[Word(row.Programme)].First();
        cells.Note(RosterFault.UnknownProgramme, row.Programme, string.Join('、', known.Select(one => one.Id.Value).Order(StringComparer.Ordinal)));
        return default;
    }

    private Role? RoleOf(string cell) => Word(cell) switch
    {
        "convener" or "召集人" or "社群召集人" => Role.Convener,
        "member" or "成員" or "組員" or "社群成員" => Role.Member,
        _ => null,
    };

    private PersonKind? KindOf(string cell) => Word(cell) switch
    {
        "own" or "校內" or "專任" or "編制內" => PersonKind.Own,
        "external" or "校外" or "外校" => PersonKind.External,
        "part-time" or "兼任" => PersonKind.PartTime,
        "foreign" or "外籍" => PersonKind.Foreign,
        _ => null,
    };

    private string Word(string cell)
    {
        if (_keys.TryGetValue(cell, out var word))
            return word;
        var key = NameKey.Of(cell).Value;
        if (_keys.Count < MostWords)
            _keys.Add(cell, key);
        return key;
    }
}
