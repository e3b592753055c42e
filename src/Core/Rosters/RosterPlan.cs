using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>What a roster would change in the records, before anything is written.</summary>
public sealed record RosterPlan
{
    public required IReadOnlyList<PlannedPerson> People { get; init; }

    /// <summary>The communities of the file, in its order.</summary>
    public required IReadOnlyList<PlannedCommunity> Communities { get; init; }

    /// <summary>What is written only where somebody says so, by line.</summary>
    public IReadOnlyList<RosterDoubt> Doubts { get; init; } = [];

    /// <summary>Who is in a community of the file, and not in the file.</summary>
    public required IReadOnlyList<Membership> Missing { get; init; }

    /// <summary>The last day of those who are missing; null where they stay.</summary>
    public required DateOnly? LastDay { get; init; }

    public IEnumerable<PlannedRow> Rows => People.SelectMany(person => person.Rows);

    /// <summary>The first row about a member of a community that the file has.</summary>
    public int LineOf(Community community) => FirstLine(community.Programme, Communities.First(one => one.Known?.Id == community.Id).Name);

    public int FirstLine(ProgrammeId programme, string community) => Rows
        .Where(row => row.Entry.Seat is not null && row.Entry.Programme == programme && NameKey.AreSame(row.Entry.Community!, community))
        .Min(row => row.Entry.Line);

    public int Count(RowEffect effect) => Rows.Count(row => row.Effect == effect);
}

/// <summary>What a row changes.</summary>
public enum RowEffect
{
    None,

    /// <summary>It changes what was known.</summary>
    Changed,

    /// <summary>It puts somebody into a community or an office.</summary>
    Added,
}

/// <param name="Roster">As the file has them.</param>
/// <param name="Known">As they are known; null for somebody new.</param>
/// <param name="After">As they will be known; null for somebody new.</param>
/// <param name="MayBe">Those who somebody new may be.</param>
/// <param name="Rows">In the order of the file.</param>
public sealed record PlannedPerson(RosterPerson Roster, Person? Known, Person? After, IReadOnlyList<Person> MayBe, IReadOnlyList<PlannedRow> Rows)
{
    public bool IsRenamed => Known is not null && After is not null && Known.Name != After.Name;
}

/// <param name="Entry">The row.</param>
/// <param name="Effect">What it changes.</param>
/// <param name="Before">All the places that somebody has in the community that a seat is in.</param>
/// <param name="Places">All those that they will have there.</param>
/// <param name="MovedFrom">Where somebody added is now in the same programme, and in the file no more.</param>
public sealed record PlannedRow(RosterEntry Entry, RowEffect Effect, IReadOnlyList<Place> Before, IReadOnlyList<Place> Places, Community? MovedFrom = null)
{
    /// <summary>The days on which an office will be theirs.</summary>
    public Tenure Office { get; init; }

    /// <summary>Those on which it was; null for none.</summary>
    public Tenure? OfficeBefore { get; init; }
}

/// <param name="Programme">Its programme.</param>
/// <param name="Name">As it is known, or as the file has it where it is new or has another name.</param>
/// <param name="Category">What the file says first; empty where it says nothing.</param>
/// <param name="Known">Null where it is new.</param>
public sealed record PlannedCommunity(ProgrammeId Programme, string Name, string Category, Community? Known);
