using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Applications;

/// <summary>
/// A community of another programme that asks for a grant or has one, and may be the same one under another roof. One of the two
/// programmes lets nobody take a second grant for the same thing.
/// </summary>
public sealed record Rival
{
    public required Community Community { get; init; }

    /// <summary>The title of its programme.</summary>
    public required LocalName Programme { get; init; }

    public required bool HasSameName { get; init; }

    /// <summary>How many of our members are in it too, of how many.</summary>
    public required int Shared { get; init; }

    public required int Members { get; init; }

    public bool SharesMost => Shared * 2 > Members;

    /// <summary>The article that forbids a second grant.</summary>
    public required Citations Cite { get; init; }

    /// <summary>Those with the community's name, however it is spelled, or with most of its members of that day.</summary>
    public static IReadOnlyList<Rival> Of(IRecords records, IRulebookSource rulebooks, Community community, DateOnly on)
    {
        var own = rulebooks.Find(community.Programme)?.NoSecondGrantCite;
        var members = records.People.MembersOf(community.Id, on);
        var shared = members
            .SelectMany(member => records.People.MembershipsOf(member.Person.Id, on))
            .CountBy(membership => membership.Community.Id)
            .ToDictionary();
        return [.. records.Communities.All()
            .Where(other => other.Programme != community.Programme)
            .Select(Compare)
            .OfType<Rival>()
            .Where(rival => (rival.HasSameName || rival.SharesMost) && AsksForGrant(records, rival.Community))];

        Rival? Compare(Community other) =>
            rulebooks.Find(other.Programme) is { } rulebook && (own ?? rulebook.NoSecondGrantCite) is { } cite
                ? new Rival
                {
                    Community = other,
                    Programme = rulebook.Title,
                    HasSameName = NameKey.AreSame(other.Name, community.Name),
                    Shared = shared.GetValueOrDefault(other.Id),
                    Members = members.Count,
                    Cite = cite,
                }
                : null;
    }

    private static bool AsksForGrant(IRecords records, Community community) =>
        records.Applications.Of(community.Id).State is ApplicationState.Filed or ApplicationState.Recommended or ApplicationState.Approved;
}
