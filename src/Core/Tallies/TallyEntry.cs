using CommunityBot.Amounts;
using CommunityBot.Communities;

namespace CommunityBot.Tallies;

public readonly record struct TallyEntryId(long Value)
{
    public override string ToString() => $"#{Value}";
}

/// <summary>
/// Something a community noted as done or reached: a document handed in (繳交), a figure of the annual report (成果數據). Lines are
/// only ever added; a correction is a line with the opposite count that names the one it takes back.
/// </summary>
public sealed record TallyEntry
{
    /// <summary>Given by the store.</summary>
    public TallyEntryId Id { get; init; }

    public required CommunityId Community { get; init; }

    /// <summary>The id of the rulebook's duty or figure.</summary>
    public required string Subject { get; init; }

    /// <summary>1 for a document; the amount for a figure.</summary>
    public required long Count { get; init; }

    /// <summary>Whose it is, where each member owes it for themselves.</summary>
    public PersonId? Member { get; init; }

    public string Note { get; init; } = "";

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public TallyEntryId? Corrects { get; init; }

    public required int Version { get; init; }

    /// <summary>Those of a duty or figure that count, in the order they came.</summary>
    public static IReadOnlyList<TallyEntry> Standing(IEnumerable<TallyEntry> entries, string subject) =>
        StandingEntries.Of([.. entries.Where(entry => entry.Subject == subject)], entry => entry.Id, entry => entry.Corrects);

    /// <summary>The line that takes this one back exactly.</summary>
    public TallyEntry TakenBack(PersonId by, DateTimeOffset at, string why) => this with
    {
        Id = default,
        Count = -Count,
        Note = why,
        At = at,
        By = by,
        Corrects = Id,
    };
}
