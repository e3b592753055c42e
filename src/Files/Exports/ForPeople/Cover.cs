using CommunityBot.Communities;
using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>What all sheets of one book say of themselves: what they are about, and of which day they are.</summary>
internal sealed class Cover
{
    private readonly Reader _reader;

    /// <summary>Whom alone it is about; empty where it is about all.</summary>
    private readonly string _person;

    private Cover(Reader reader, ExportScope scope, IReadOnlyList<Community> communities, string person)
    {
        (_reader, Scope, Communities, _person) = (reader, scope, communities, person);
        Programmes = [.. communities.Select(community => community.Programme).Distinct()];
    }

    public ExportScope Scope { get; }

    public IReadOnlyList<Community> Communities { get; }

    public IReadOnlyList<ProgrammeId> Programmes { get; }

    public static async Task<Cover> Read(CommunityRows rows, Reader reader, ExportScope scope, CancellationToken cancel) =>
        await rows.Read(
            records => new Cover(
                reader, scope, scope.CommunitiesIn(records), scope.Person is { } person ? records.People.Find(person)?.Name ?? "" : ""),
            cancel);

    /// <summary>A sheet of this book.</summary>
    /// <param name="title">On its tab and above it.</param>
    /// <param name="headings">Its columns.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="names">How many columns say whose line it is.</param>
    /// <param name="notes">What else is to be said above it.</param>
    public Sheet Sheet(string title, IReadOnlyList<Heading> headings, IAsyncEnumerable<Line> lines, int names = 0, params IEnumerable<string> notes) =>
        Sheet(title, Communities, headings, lines, names, notes);

    /// <summary>The same about some communities only.</summary>
    public Sheet Sheet(
        string title,
        IReadOnlyList<Community> communities,
        IReadOnlyList<Heading> headings,
        IAsyncEnumerable<Line> lines,
        int names = 0,
        params IEnumerable<string> notes) => new(headings, lines)
        {
            Name = title,
            Dates = _reader.Dates,
            Page = new Page([title, .. About(communities), .. notes.Where(note => note.Length > 0)], Footer(_reader, title)) { Names = names },
        };

    private IEnumerable<string> About(IReadOnlyList<Community> communities)
    {
        List<ProgrammeId> programmes = [.. communities.Select(community => community.Programme).Distinct()];
        if (programmes.Count > 0)
            yield return string.Join(_reader.Say("、", ", "), programmes.Select(_reader.Name));
        var (days, printed) = (Days(programmes), _reader.Say("匯出日期：", "Exported on ") + _reader.Day(_reader.Today));
        yield return Joined.Beside(_person, Whose(communities), days, printed);
    }

    private string Whose(IReadOnlyList<Community> communities) => communities is [var only]
        ? _reader.Say($"社群：{only.Name}", $"Community: {only.Name}")
        : _reader.Say($"社群：{communities.Count} 個", $"Communities: {communities.Count}");

    private string Days(List<ProgrammeId> programmes)
    {
        if (Scope is { From: null, Until: null })
        {
            return programmes is [var programme] && _reader.Rulebooks.Find(programme) is { } rulebook
                ? _reader.Say("計畫期間：", "Period: ") + _reader.Day(rulebook.Period)
                : "";
        }

        var (from, to) = (Scope.From is { } first ? _reader.Day(first) : "", Scope.Until is { } last ? _reader.Day(last) : "");
        return _reader.Say("日期：", "Days: ") + $"{from}–{to}";
    }

    /// <summary>In the language of Excel's footers, in which <c>&amp;</c> begins a command.</summary>
    public static string Footer(Reader reader, string title) =>
        $"&L{title.Replace("&", "&&", StringComparison.Ordinal)}&C{reader.Say("第 &P 頁，共 &N 頁", "Page &P of &N")}&R{reader.Day(reader.Today)}";
}
