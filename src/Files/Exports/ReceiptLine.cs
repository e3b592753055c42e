using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports;

/// <summary>The money that comes in for a case (回饋金).</summary>
/// <param name="Community">The case.</param>
/// <param name="Convener">Whose it is; empty where nobody is.</param>
/// <param name="File">All that is known of it.</param>
/// <param name="Money">How it stands.</param>
internal sealed record ReceiptLine(Community Community, string Convener, CaseFile File, Collected Money)
{
    public static IAsyncEnumerable<ReceiptLine> Read(CommunityRows rows, IRulebookSource rulebooks, ExportScope scope, DateOnly today) =>
        rows.Read(scope, (records, community) => Of(records, rulebooks, community, today) is { } line ? [line] : Array.Empty<ReceiptLine>());

    /// <summary>The rules by which money comes in for the cases that are exported.</summary>
    public static IReadOnlyList<CollectionRule> Rules(IRulebookSource rulebooks, IEnumerable<ProgrammeId> programmes) =>
        [.. programmes.Select(programme => rulebooks.Find(programme)?.Collection).OfType<CollectionRule>()];

    private static ReceiptLine? Of(IRecords records, IRulebookSource rulebooks, Community community, DateOnly today)
    {
        if (rulebooks.Find(community.Programme) is not { Collection: { } rule } rulebook
            || !CommunityFacts.Read(records, rulebook, community, today).Fits(rule.Scope))
            return null;
        var (file, conveners) = (CaseFile.Read(records, community.Id), records.People.EverIn(community.Id).Where(place => place.Role == Role.Convener));
        return new ReceiptLine(community, string.Join('、', conveners.Select(place => place.Person.Name).Distinct()), file, Collected.Of(rule, file));
    }
}
