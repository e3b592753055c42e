using CommunityBot.Programmes;

namespace CommunityBot.Rosters;

/// <summary>
/// Whom --leavers would end though they joined while the programme went on: the file may have been written before. When it was, no file
/// says reliably, as copying one changes its day.
/// </summary>
internal static class JoinedSince
{
    public static IEnumerable<RosterDoubt> Of(RosterPlan plan, IRulebookSource rulebooks) => plan.LastDay is null ? [] :
        from member in plan.Missing
        where member.Days.From is { } first && !(first <= rulebooks.Find(member.Community.Programme)?.Period.Start)
        group member by member.Community.Id into members
        select new RosterDoubt.JoinedSince(plan.LineOf(members.First().Community), [.. members]);
}
