using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>Points for convening go with who convenes: what was earned by somebody who convenes no more is not earned again.</summary>
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

    /// <summary>After somebody's places changed: who convenes by it has the points, and who by it never did has none.</summary>
    /// <param name="records">The records, with the places as they are now.</param>
    /// <param name="rulebook">The edition in force.</param>
    /// <param name="community">The community.</param>
    /// <param name="before">The places until then.</param>
    /// <param name="after">Those since.</param>
    /// <param name="note">Whose they are, and how it is noted.</param>
    /// <param name="on">The day whose conveners may have points.</param>
    public static void Follow(
        IPointRecords records, Rulebook rulebook, Community community, IReadOnlyList<Place> before, IReadOnlyList<Place> after, PointNote note, DateOnly on)
    {
        var neverDid = before.Any(IsConvener) && !after.Any(IsConvener);
        if (neverDid)
            PointAward.TakeBack(records.Points, rulebook, new PointDeed.Convened(), note);
        if ((neverDid || after.Except(before).Any(place => IsConvener(place) && place.Days.Until is null))
            && records.Applications.Of(community.Id).State == ApplicationState.Approved)
            PointAward.ForConvening(records, rulebook, community, note.At, on);
    }

    private static bool IsConvener(Place place) => place.Role == Role.Convener;
}
