using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.PastAttendance;

/// <summary>
/// Which community rows are of. However they name it, with the programme or without, it is one: in a file of merged cells only the first row says the
/// programme. What is wrong with a name is noted once.
/// </summary>
internal sealed class RowCommunities(IRecords records, IReadOnlyCollection<Rulebook> rulebooks, List<AttendanceProblem> problems)
{
    private readonly IReadOnlyList<Community> _all = records.Communities.All();

    private readonly Dictionary<(ProgrammeId?, string), Community?> _named = [];

    /// <summary>By id and title, as exports write them and as anybody may.</summary>
    private readonly Dictionary<string, ProgrammeId> _programmes = rulebooks
        .SelectMany(one => one.Title.And([one.Id.Value]).SelectMany(name => new[] { (Name: name, one.Id), (Name: NameKey.Of(name).Value, one.Id) }))
        .DistinctBy(one => one.Name)
        .ToDictionary(one => one.Name, one => one.Id);

    /// <returns>Null where something is wrong with it, which is noted.</returns>
    public Community? Of(AttendanceRow row)
    {
        if (!IsKnown(row.Programme, out var programme))
        {
            var ids = _programmes.Values.Distinct().Select(one => one.Value).Order(StringComparer.Ordinal);
            problems.Add(AttendanceProblem.About(row.Line, AttendanceFault.UnknownProgramme, row.Programme, string.Join('、', ids)));
            return null;
        }

        var name = TypedText.Fold(row.Community);
        if (!_named.TryGetValue((programme, name), out var known))
            _named[(programme, name)] = known = Find(row.Line, programme, name);
        return known;
    }

    private bool IsKnown(string cell, out ProgrammeId? programme)
    {
        programme = null;
        if (string.IsNullOrWhiteSpace(cell))
            return true;
        var isKnown = _programmes.TryGetValue(cell, out var known) || _programmes.TryGetValue(NameKey.Of(cell).Value, out known);
        programme = known;
        return isKnown;
    }

    private Community? Find(int line, ProgrammeId? programme, string name)
    {
        var all = _all.Where(one => programme is null || one.Programme == programme).ToList();
        var named = all.FindAll(one => one.Name == name) is { Count: > 0 } same ? same : all.FindAll(one => NameKey.AreSame(one.Name, name));
        if (named is [var only])
            return only;
        var near = named.Count == 0 ? Near(name, all) : [];
        problems.Add(named.Count == 0
            ? near.Count > 0 ? AttendanceProblem.About(line, AttendanceFault.NearCommunity, name, string.Join('、', near))
                : AttendanceProblem.About(line, AttendanceFault.UnknownCommunity, name, string.Join('、', all.Select(one => one.Name)))
            : AttendanceProblem.About(line, AttendanceFault.WhichProgramme, name, string.Join('、', named.Select(one => one.Programme.Value))));
        return null;
    }

    /// <summary>Names that are a slip or a part away.</summary>
    private static IReadOnlyList<string> Near(string name, IReadOnlyList<Community> all)
    {
        var key = NameKey.Of(name).Value;
        var slips = Naming.Find(name, all, one => [one.Name], Stands.Alone) is Found<Community>.None none ? none.Nearest : [];
        var parts = key.Length < Naming.LeastPart ? [] : all.Where(one =>
            NameKey.Of(one.Name).Value is var known && (known.Contains(key, StringComparison.Ordinal) || key.Contains(known, StringComparison.Ordinal)));
        return [.. slips.Concat(parts).Select(one => one.Name).Distinct().Take(Limits.Buttons)];
    }
}
