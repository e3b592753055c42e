using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>What a new convener may still have for convening: what was earned by somebody who convenes no more is not earned again.</summary>
public static class Handover
{
    /// <param name="records">The records.</param>
    /// <param name="rulebook">The edition in force.</param>
    /// <param name="community">The community.</param>
    /// <param name="on">The day whose conveners are asked about.</param>
    /// <returns>The rules by which a convener of that day may earn points for it.</returns>
    public static IReadOnlyList<PointRule> Open(IPointRecords records, Rulebook rulebook, Community community, DateOnly on)
    {
        var conveners = records.ConvenersOf(community.Id, on).Select(one => one.Id);
        var others = records.People.EverIn(community.Id).Select(one => one.Person.Id).Distinct().Except(conveners).ToList();
        return [.. rulebook.Points.Where(rule => rule.For is PointReason.Convening convening
            && (convening.EachSuccessor || others.TrueForAll(one => records.Points.Standing(one, community.Id, rule.Id, meeting: null) is null)))];
    }
}
