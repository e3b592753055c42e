using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>A case somebody is or was in, with what decides whether it counts and what it bars.</summary>
public sealed record OwnCase
{
    /// <summary>The edition it belongs to.</summary>
    public required Rulebook Rulebook { get; init; }

    public required CommunityFacts Facts { get; init; }

    public required Application Application { get; init; }

    public required CaseFile File { get; init; }

    public Community Community => Facts.Community;

    public bool IsApproved => Application.State == ApplicationState.Approved;

    /// <summary>When it was filed first; given back and filed again, it is one. Null where it never was, or was taken back.</summary>
    public DateTimeOffset? FiledAt =>
        Application.State == ApplicationState.Draft ? null : Application.Steps.FirstOrDefault(step => step.To == ApplicationState.Filed)?.At;

    /// <summary>Those of somebody in all editions of a family. The cost does not grow with others'.</summary>
    public static IReadOnlyList<OwnCase> Of(ICaseRecords records, IRulebookSource rulebooks, string family, PersonId person, DateOnly on) =>
    [
        .. records.People.EverOf(person)
            .Select(one => one.Community)
            .DistinctBy(community => community.Id)
            .Select(community => (Community: community, Rulebook: rulebooks.Find(community.Programme)))
            .Where(one => one.Rulebook?.Family == family)
            .Select(one => Read(records, one.Rulebook!, one.Community, on)),
    ];

    /// <summary>Those of everybody. The cost grows with them: for whoever files, approves or looks over all, not for each answer.</summary>
    public static IEnumerable<OwnCase> All(ICaseRecords records, IRulebookSource rulebooks, string family, DateOnly day) =>
        from rulebook in rulebooks.All
        where rulebook.Family == family
        from community in records.Communities.All()
        where community.Programme == rulebook.Id
        select Read(records, rulebook, community, day);

    public static OwnCase Read(ICaseRecords records, Rulebook rulebook, Community community, DateOnly on) => new()
    {
        Rulebook = rulebook,
        Facts = CommunityFacts.Read(records, rulebook, community, on),
        Application = records.Applications.Of(community.Id),
        File = CaseFile.Read(records, community.Id),
    };

    /// <summary>From when to when whoever was away serves for it; null where nothing is served.</summary>
    public Period? Service => Rulebook.Service is { } rule && Facts.Fits(rule.Scope) && IsApproved ? File.ServedFor(rule) : null;
}
